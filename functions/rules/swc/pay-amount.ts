import type { Parsed, RelationRule, Rule } from '../rule';
import { categoryOfContract, cellOf, isOpen } from './category';
import { DAILY, LAYOUT } from './codes';
import { notChecked, relationRule, rowRule } from './declare';
import { eachRow } from './find-rows';
import { ARBOR_PAY, CHECKS_2010, SCOMIS, sources } from './source';

const { contract: CONTRACT, pay: PAY } = LAYOUT;
const FIELDS = ['BasePay', 'StaffReference', 'ContractReference'];
/** Pounds an hour, in the year of the source; it has only risen since, so pay below it is low in any later year too. */
const APPRENTICE_MINIMUM = 5.28;

const paid = (contract: Record<string, string>, BasePay: string) => ({
  tables: {
    [CONTRACT]: [{ StaffReference: '1', ContractStart: '2020-09-01', ...contract }],
    [PAY]: [{ StaffReference: '1', BasePay }],
  },
});

const comparedAmounts: readonly RelationRule[] = [
  relationRule('4540', {
    layout: PAY,
    severity: 'error',
    fields: FIELDS,
    condition: 'Base pay is given for a contract that is open and not paid by the day.',
    message: 'Base pay is missing for someone not paid by the day (row {row} of the contracts). Enter it.',
    source: sources(ARBOR_PAY, CHECKS_2010, SCOMIS),
    note: 'In 2010 it was asked of categories 2 and 3 only, as the salary rate.',
    find: eachRow((joined, each, context) => {
      if (cellOf(each, 'BasePay') !== undefined) return false;
      const contract = joined.contractOf(each);
      if (contract === undefined || cellOf(contract, 'DailyRate') === DAILY) return false;
      return isOpen(contract, context) ? contract : false;
    }),
    fires: [{ ...paid({ Post: 'TCH' }, ''), rows: [0] }],
    quiet: [
      paid({ Post: 'TCH' }, '31000.00'),
      paid({ DailyRate: 'Y' }, ''),
      paid({ ContractEnd: '2026-08-31' }, ''),
    ],
  }),
  relationRule('4550', {
    layout: PAY,
    severity: 'error',
    fields: FIELDS,
    condition:
      'No salary is given for an agency teacher or teaching assistant in an open contract who is paid by the day.',
    message:
      'A salary is given ({value}) for someone paid by the day (row {row} of the contracts). Clear it, or correct the daily rate.',
    source: CHECKS_2010,
    find: eachRow((joined, each, context) => {
      const contract = joined.contractOf(each);
      if (cellOf(each, 'BasePay') == null || contract === undefined) return false;
      if (cellOf(contract, 'DailyRate') !== DAILY || !isOpen(contract, context)) return false;
      const category = categoryOfContract(joined, contract, context);
      return category === 2 || category === 3 ? contract : false;
    }),
    fires: [{ ...paid({ Post: 'TCH', ContractType: 'SAG', DailyRate: 'Y' }, '31000.00'), rows: [0] }],
    quiet: [
      paid({ Post: 'TCH', ContractType: 'SAG', DailyRate: 'Y' }, ''),
      paid({ Post: 'TCH', ContractType: 'SAG', DailyRate: 'N' }, '31000.00'),
      paid({ Post: 'TCH', ContractType: 'PRM', DailyRate: 'Y' }, '31000.00'),
    ],
  }),
];

export const payAmounts: readonly Rule[] = [
  rowRule('4545Q', {
    severity: 'query',
    fields: ['BasePay', 'HoursPerWeek', 'WeeksPerYear'],
    condition: 'Base pay is at least the hours a year at the minimum wage of apprentices.',
    message:
      '{value} is less than the minimum wage of apprentices for these hours and weeks. Check pay, hours and weeks.',
    source: ARBOR_PAY,
    note: 'The wage of the year of our source is used, \u00a35.28 an hour. It changes every year, so pay a little below a later wage is not found.',
    fails: (pay: Parsed, hours: Parsed, weeks: Parsed) =>
      typeof pay === 'number' &&
      typeof hours === 'number' &&
      typeof weeks === 'number' &&
      pay < hours * weeks * APPRENTICE_MINIMUM,
    fires: [{ BasePay: '3850.00', HoursPerWeek: '32.5', WeeksPerYear: '52' }],
    quiet: [{ BasePay: '8923.20', HoursPerWeek: '32.5', WeeksPerYear: '52' }, { BasePay: '100.00' }],
  }),
  ...comparedAmounts,
  notChecked('4570Q', 'query', ['BasePay'], {
    condition: 'A query on pay that one supplier lists beside 4540 and 4545Q.',
    source: ARBOR_PAY,
    note: 'What it asks could not be read. It is not the error 4570 of 2010, on the daily rate.',
  }),
];
