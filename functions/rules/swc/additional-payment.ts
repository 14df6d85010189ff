import type { Parsed, Rule } from '../rule';
import { cellOf } from './category';
import { LAYOUT, TLR3 } from './codes';
import { relationRule, rowRule } from './declare';
import { laterRowsOfTheSame } from './find-rows';
import { CHECKS_2010, EXTRACT_2019, SAP_PAY, SCHOLARPACK, sources } from './source';

const { payment: PAYMENT } = LAYOUT;

export const additionalPayments: readonly Rule[] = [
  rowRule('4810', {
    severity: 'error',
    fields: ['PaymentType', 'PaymentAmount'],
    condition: 'Where an amount is given, the kind of payment is given too.',
    message: 'An amount is given ({PaymentAmount}), but not what kind of payment it is. Enter the type.',
    source: sources(SAP_PAY, SCHOLARPACK),
    fails: (type: Parsed, amount: Parsed) => type === undefined && amount !== undefined,
    fires: [{ PaymentAmount: '3017.00' }],
    quiet: [{ PaymentAmount: '3017.00', PaymentType: 'TLE' }, {}],
  }),
  rowRule('4830', {
    severity: 'error',
    fields: ['PaymentAmount', 'PaymentType'],
    condition: 'Where the kind of payment is given, the amount is given too.',
    message: 'The kind of payment is given ({PaymentType}), but not its amount. Enter the amount for a year.',
    source: SAP_PAY,
    fails: (amount: Parsed, type: Parsed) => amount === undefined && type !== undefined,
    fires: [{ PaymentType: 'TLE' }],
    quiet: [{ PaymentAmount: '3017.00', PaymentType: 'TLE' }, { PaymentAmount: '0', PaymentType: 'TLE' }, {}],
  }),
  rowRule('4833', {
    severity: 'error',
    fields: ['PaymentType', 'PayStartDate', 'PayEndDate'],
    condition: 'A TLR3 payment (TL3) has a first and a last day.',
    message: 'A TLR3 payment needs its first and its last day. Enter both.',
    source: sources(SCHOLARPACK, EXTRACT_2019),
    fails: (type: Parsed, start: Parsed, end: Parsed) =>
      type === TLR3 && (start === undefined || end === undefined),
    fires: [{ PaymentType: 'TL3' }, { PaymentType: 'TL3', PayStartDate: '2025-09-01' }],
    quiet: [
      { PaymentType: 'TL3', PayStartDate: '2025-09-01', PayEndDate: '2026-08-31' },
      { PaymentType: 'TLE' },
    ],
  }),
  rowRule('SWC-TLR-1', {
    severity: 'error',
    fields: ['PayStartDate', 'PayEndDate', 'PaymentType'],
    condition: 'First and last day are given for TLR3 payments (TL3) alone.',
    message:
      'The first and last day are for TLR3 payments alone, and this is {PaymentType}. Clear them, or correct the type.',
    source: EXTRACT_2019,
    note: 'How one writer does it, companion of 4833. Found on the first day, also where only the last one is filled.',
    fails: (start: Parsed, end: Parsed, type: Parsed) =>
      type !== undefined && type !== TLR3 && (start !== undefined || end !== undefined),
    fires: [
      { PaymentType: 'TLE', PayStartDate: '2025-09-01' },
      { PaymentType: 'SEN', PayEndDate: '2026-08-31' },
    ],
    quiet: [
      { PaymentType: 'TL3', PayStartDate: '2025-09-01', PayEndDate: '2026-08-31' },
      { PaymentType: 'TLE' },
    ],
  }),
  relationRule('SWC-ADD-1', {
    layout: PAYMENT,
    severity: 'warning',
    fields: ['PaymentType', 'StaffReference', 'ContractReference'],
    condition: 'There is one row for each kind of payment of a contract, with the amount for a year.',
    message: '{value} is given in row {row} already, for the same contract. Give one amount for the year.',
    source: CHECKS_2010,
    note: 'How amounts were worked out in 2010 (those paid in the year before census day, added up by kind); no rule number.',
    find: laterRowsOfTheSame((joined, each) => {
      const person = joined.personOf(each);
      const type = cellOf(each, 'PaymentType');
      if (person === undefined || type == null) return undefined;
      const rest = ['ContractReference', 'ContractStart'].map((item) => cellOf(each, item) ?? '');
      return JSON.stringify([person, type, ...rest]);
    }),
    fires: [
      {
        tables: {
          [PAYMENT]: [
            { StaffReference: '1', PaymentType: 'TLE', PaymentAmount: '1000' },
            { StaffReference: '2', PaymentType: 'TLE', PaymentAmount: '1000' },
            { StaffReference: '1', PaymentType: 'TLE', PaymentAmount: '1200' },
          ],
        },
        rows: [2],
      },
    ],
    quiet: [
      {
        tables: {
          [PAYMENT]: [
            { StaffReference: '1', PaymentType: 'TLE', ContractReference: 'A' },
            { StaffReference: '1', PaymentType: 'TLE', ContractReference: 'B' },
            { StaffReference: '1', PaymentType: 'SEN', ContractReference: 'A' },
            { PaymentType: 'TLE' },
            { PaymentType: 'TLE' },
          ],
        },
      },
    ],
  }),
];
