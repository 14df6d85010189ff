import type { ExampleRow } from '../../functions/rules/rule';
import { checkRows } from '../support/check-rows';
import { inOrder, readSeverities, rulesOfLayout } from '../support/rules-of-layout';
import { layoutOf } from '../support/standard-fixture';

const ID = 'asc-wds/training';
const { inLayout, inCode } = rulesOfLayout(ID);
const known = readSeverities(__dirname, 'asc-wds-training-severities.csv', 'asc-wds');

const RIGHT: ExampleRow = {
  LOCALESTID: 'Elm Lodge',
  UNIQUEWORKERID: '0127',
  CATEGORY: '2',
  TRAININGNAME: 'Dementia awareness',
  ACCREDITED: '999',
  WHODELIVERED: '2',
  PROVIDERNAME: '88',
  HOWDELIVERED: '1',
  VALIDITY: '36',
  DATECOMPLETED: '15/03/2024',
  EXPIRYDATE: '14/03/2027',
  NOTES: 'Refresher booked',
};

const findingsOf = (cells: ExampleRow) =>
  checkRows(ID, [{ ...RIGHT, ...cells }]).map(({ rule, field, reason }) =>
    [rule.replace(`${ID}-`, ''), field, ...(reason === undefined ? [] : [reason])].join(' '),
  );

describe('The ASC-WDS training rules', () => {
  it('are 23 in the service', () => {
    expect(known).toHaveLength(23);
  });

  it('stand each in the layout or in code, not in both, with the severity that the service gives them', () => {
    expect(inOrder([...inLayout, ...inCode])).toEqual(inOrder(known));
  });
});

describe('The ASC-WDS training layout', () => {
  it('has the 12 columns of the file in their order, each with an example', () => {
    const { fields } = layoutOf(ID);
    expect(fields.map(({ name }) => name).join()).toBe(
      'LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME,HOWDELIVERED,VALIDITY,' +
        'DATECOMPLETED,EXPIRYDATE,NOTES',
    );
    expect(fields.filter(({ example }) => example === undefined)).toEqual([]);
  });
});

describe('A training row', () => {
  it.each<[what: string, cells: ExampleRow]>([
    ['is right', {}],
    ['does not run out', { VALIDITY: 'none', EXPIRYDATE: '' }],
    [
      'says no more than it must',
      Object.fromEntries(
        Object.keys(RIGHT)
          .slice(3)
          .map((name) => [name, '']),
      ),
    ],
    ['was completed today', { DATECOMPLETED: '22/11/2026', EXPIRYDATE: '' }],
  ])('has no findings when it %s', (_, cells) => {
    expect(findingsOf(cells)).toEqual([]);
  });

  it('has one finding a cell: a date that runs out too early is not also held against the validity', () => {
    expect(findingsOf({ EXPIRYDATE: '15/03/2023' })).toEqual(['1030-2 EXPIRYDATE']);
  });

  it('leaves the expiry date in peace when the validity cannot be read', () => {
    expect(findingsOf({ VALIDITY: '3 years', EXPIRYDATE: '01/01/2030' })).toEqual(['1110-1 VALIDITY']);
  });
});

/** For each rule that is data, a cell that it finds. */
const WRONG: readonly (readonly [number: string, field: string, cell: string, reason: string])[] = [
  ['1000-1', 'LOCALESTID', '', 'blank'],
  ['1000-2', 'LOCALESTID', 'x'.repeat(51), 'too-long'],
  ['1010-1', 'UNIQUEWORKERID', '', 'blank'],
  ['1010-2', 'UNIQUEWORKERID', 'x'.repeat(51), 'too-long'],
  ['1050-1', 'CATEGORY', '99', 'not-in-list'],
  ['1040-1', 'TRAININGNAME', 'x'.repeat(121), 'too-long'],
  ['1060-1', 'ACCREDITED', '2', 'not-in-list'],
  ['1080-1', 'WHODELIVERED', '02', 'extra-leading-zero'],
  ['1100-1', 'HOWDELIVERED', '3', 'not-in-list'],
  ['1020-1', 'DATECOMPLETED', '31/02/2024', 'impossible-date'],
  ['1030-1', 'EXPIRYDATE', '2027-03-14', 'other-date-form'],
  ['1070-1', 'NOTES', 'x'.repeat(1001), 'too-long'],
];

describe('Each training rule that is data finds its fault', () => {
  it.each(WRONG)('%s in %s', (number, field, cell, reason) => {
    expect(findingsOf({ [field]: cell })).toContain(`${number} ${field} ${reason}`);
  });

  it('none left out', () => {
    expect(WRONG.map(([number]) => `${ID}-${number}`).sort()).toEqual(inLayout.map(({ id }) => id).sort());
  });
});
