import type { Parsed, Rule, RuleContext } from '../rule';
import { EMPLOYED, TEACHING_POSTS } from './codes';
import { cellRule, rowRule } from './declare';
import { CHECKS_2010, SAP_CONTRACTS, sources } from './source';

/** Establishment numbers as the check of 2010 has them, the odd range from 5499 included. */
const ESTABLISHMENTS: readonly (readonly [from: number, to: number])[] = [
  [1000, 1099],
  [1800, 1899],
  [2000, 3999],
  [4000, 4999],
  [5200, 5299],
  [5400, 5499],
  [5499, 5900],
  [5900, 5949],
  [6900, 6924],
];

export const contractLeaving: readonly Rule[] = [
  cellRule('4285', {
    severity: 'query',
    fields: ['Estab'],
    condition: 'The establishment number lies in a range that was given to schools in 2010.',
    message:
      '{value} is not in the ranges of school numbers of 2010. Check it; a newer academy or free school may have it.',
    source: CHECKS_2010,
    note: 'An error in our source, with the ranges of 2010. Academies and free schools have had others since, so it is a query here.',
    fails: (value) => !ESTABLISHMENTS.some(([from, to]) => Number(value) >= from && Number(value) <= to),
    fires: [{ Estab: '1500' }, { Estab: '7001' }],
    quiet: [{ Estab: '2000' }, { Estab: '4012' }, { Estab: '6924' }],
  }),
  rowRule('4385', {
    severity: 'query',
    fields: ['DestinationCode', 'ContractEnd', 'ContractType', 'Post'],
    condition: 'A teacher whose contract ended before census day has a destination.',
    message: 'This contract ended on {ContractEnd}. Say where the teacher went.',
    source: sources(CHECKS_2010, SAP_CONTRACTS),
    note: 'An error in our source. Later wording leaves some posts out, but it could be read in part only, so it is a query here, for contract types PRM, FXT and TMP.',
    fails: (destination: Parsed, end: Parsed, type: Parsed, post: Parsed, { referenceDate }: RuleContext) =>
      destination === undefined &&
      typeof end === 'number' &&
      end < referenceDate &&
      EMPLOYED.has(type) &&
      TEACHING_POSTS.has(post),
    fires: [{ ContractEnd: '2026-08-31', ContractType: 'PRM', Post: 'TCH' }],
    quiet: [
      { ContractEnd: '2026-08-31', ContractType: 'PRM', Post: 'TCH', DestinationCode: 'INDEPN' },
      { ContractEnd: '2026-08-31', ContractType: 'PRM', Post: 'TAS' },
      { ContractEnd: '2026-09-30', ContractType: 'PRM', Post: 'TCH' },
    ],
  }),
  rowRule('4390Q', {
    severity: 'query',
    fields: ['DestinationCode', 'ContractEnd'],
    condition: 'Where a destination is given, the contract has a last day.',
    message: 'A destination is given ({value}), but the contract has no last day. Check both.',
    source: CHECKS_2010,
    fails: (destination: Parsed, end: Parsed) => destination !== undefined && end === undefined,
    fires: [{ DestinationCode: 'INDEPN' }],
    quiet: [{ DestinationCode: 'INDEPN', ContractEnd: '2026-08-31' }, {}],
  }),
];
