import { findingRule, rowRun } from './support/row-run';
import { suggest } from '../../addin/suggesting/suggest';

const swapped = (id: string, cells: Readonly<Record<string, string>>) => {
  const [run, finding] = rowRun(findingRule(id), cells);
  return suggest(run, finding);
};

describe('an end before its start', () => {
  it('may have changed places with it', () => {
    expect(
      swapped('standard/contract-dates-in-order', { 'Start date': '31/03/2026', 'End date': '2025-04-01' }),
    ).toEqual([
      {
        value: '31/03/2026',
        label: '31 March 2026',
        sure: false,
        with: [{ field: 'Start date', value: '01/04/2025' }],
      },
    ]);
  });

  it.each([
    ['asc-wds/training-1030-2', 'EXPIRYDATE', 'DATECOMPLETED'],
    ['csww/L055', 'RoleEndDate', 'RoleStartDate'],
    ['standard/absence-dates-in-order', 'Last day of absence', 'First day of absence'],
    [
      'standard/additional-payment-dates-in-order',
      'Additional payment end date',
      'Additional payment start date',
    ],
    ['standard/contract-dates-in-order', 'End date', 'Start date'],
    ['standard/employment-dates-in-order', 'Employment end date', 'Continuous service start date'],
    ['standard/pay-dates-in-order', 'Pay end date', 'Pay start date'],
    ['standard/registration-dates-in-order', 'Registration expiry date', 'Registration start date'],
    ['standard/role-dates-in-order', 'Role end date', 'Role start date'],
    ['standard/training-dates-in-order', 'Training expiry date', 'Date completed'],
    ['swc/4400', 'ContractEnd', 'ContractStart'],
    ['swc/SWC-ABS-2', 'LastDayOfAbsence', 'FirstDayOfAbsence'],
  ])('is put right by %s too', (id, end, start) => {
    const [suggestion] = swapped(id, { [start]: '31/03/2026', [end]: '01/04/2025' });

    expect(suggestion?.with?.map(({ field }) => field)).toEqual([start]);
  });

  it.each([
    ['when one is a birthday', 'asc-wds/worker-3190-3', { STARTDATE: '01/04/1980', DOB: '31/03/1990' }],
    [
      'when both begin something',
      'standard/contract-after-employment-starts',
      { 'Start date': '01/04/2020', 'Continuous service start date': '31/03/2021' },
    ],
    ['when one is blank', 'standard/contract-dates-in-order', { 'End date': '01/04/2020' }],
    [
      'when they are in order',
      'standard/contract-dates-in-order',
      { 'End date': '01/04/2020', 'Start date': '01/04/2019' },
    ],
    [
      'when one is no date',
      'standard/contract-dates-in-order',
      { 'End date': '01/04/2020', 'Start date': 'May' },
    ],
  ])('is left alone %s', (_, id, cells) => {
    expect(swapped(id, cells)).toEqual([]);
  });
});
