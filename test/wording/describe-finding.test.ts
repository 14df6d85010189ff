import { describeFinding } from '../../addin/wording/describe-finding';
import { explainFinding } from '../../addin/wording/explain-finding';
import { makeFinding, makeRun, makeTable, runOf } from '../checking/support/make-run';
import { SITES, SMALL_LISTS } from '../checking/support/small-standard';

const twoTables = [makeTable(100), makeTable(5, { name: 'Homes', layout: SITES })];

describe("a rule's own message", () => {
  it('is filled with the values and headings of the row', () => {
    const finding = makeFinding('START', { rule: 'demo/3' });
    const run = makeRun(
      [finding],
      new Map([
        ['1 START', { date: '1970-05-01' }],
        ['1 DOB', { date: '1980-01-01' }],
      ]),
    );

    expect(describeFinding(run, finding)).toEqual({
      where: 'G2',
      what: '1 May 1970 is before the worker was born (1 January 1980).',
      advice: 'Correct column C (DOB).',
      sentence: 'G2: 1 May 1970 is before the worker was born (1 January 1980). Correct column C (DOB).',
    });
  });

  it('names the code of another cell with its label', () => {
    const [run, finding] = runOf('REF', 'W1', { rule: 'demo/3' });
    const rule = { ...run.ruleOf(finding), message: 'Not asked of {ETHNIC}.' };
    const values = makeRun([finding], new Map([['1 ETHNIC', 32]]));

    const { what } = describeFinding({ ...values, ruleOf: () => rule }, finding, SMALL_LISTS);

    expect(what).toBe('Not asked of 32 (Irish).');
  });

  it('is filled once: a value with braces or full stops stays as typed', () => {
    const [run, finding] = runOf('NOTE', 'a. B {DOB}');

    expect(describeFinding(run, finding).sentence).toBe('K2: "a. B {DOB}" is not right. Correct it.');
  });

  it('names the row it clashes with', () => {
    const [run, finding] = runOf('REF', 'W1', { rule: 'demo/4', reason: 'not-unique', relatedRow: 13 });

    expect(describeFinding(run, finding).sentence).toBe('A2: Worker "W1" is in row 14 too. Keep one.');
  });

  it('names the sheet of that row when it is another', () => {
    const finding = makeFinding('REF', { rule: 'demo/4', relatedRow: 3, relatedTable: 1 });
    const run = makeRun([finding], new Map([['1 REF', 'W1']]), twoTables);

    expect(describeFinding(run, finding).what).toBe('Worker "W1" is in row 4 of Homes too.');
  });

  it('leaves the sheet out where the message says it', () => {
    const finding = makeFinding('REF', { rule: 'demo/5', relatedRow: 3, relatedTable: 1 });

    expect(describeFinding(makeRun([finding], undefined, twoTables), finding).what).toBe(
      'No bed is free (row 4 of the sites).',
    );
  });
});

describe('a code that the user is to choose', () => {
  const said = (value: string | null, offersCodes: boolean, reason: 'not-in-list' | 'blank') => {
    const [run, finding] = runOf('ETHNIC', value, { reason });
    return describeFinding(run, finding, SMALL_LISTS, undefined, offersCodes).advice;
  };

  it.each([
    ['x', true, 'not-in-list', 'Choose an ethnicity code from the list that the cell offers.'],
    [null, true, 'blank', 'Choose an ethnicity code from the list that the cell offers.'],
    [
      'x',
      false,
      'not-in-list',
      'Choose an ethnicity code, such as 31 (English / Welsh / Scottish / Northern Irish / British) or 32 (Irish).',
    ],
    [null, false, 'blank', 'Enter the ethnicity.'],
  ] as const)('%j, offered in its cell: %j', (value, offersCodes, reason, advice) => {
    expect(said(value, offersCodes, reason)).toBe(advice);
  });
});

describe('where a finding is', () => {
  it('is the cell alone when one sheet was checked', () => {
    const [run, finding] = runOf('ETHNIC', 'x', { row: 11 });

    expect(describeFinding(run, finding).where).toBe('B12');
  });

  it('is the sheet and the cell when several were', () => {
    const finding = makeFinding('ETHNIC', { row: 11 });

    expect(describeFinding(makeRun([finding], undefined, twoTables), finding).where).toBe('Staff, B12');
  });
});

it('a rule that this page does not know is named by its number', () => {
  const [run, finding] = runOf('REF', 'W1', { rule: 'demo/99' });

  expect(describeFinding(run, finding).sentence).toBe('A2: "W1" does not meet rule 99. Check it.');
});

describe('Why?', () => {
  it('gives rule, severity, condition, source, collection and item', () => {
    const [run, finding] = runOf('ETHNIC', 'x');

    expect(explainFinding(run, finding)).toEqual({
      rule: 'DEMO rule 1',
      severity: 'Error: must be put right before the return is accepted.',
      condition: 'The cell is right.',
      source: 'The guide, page 7',
      collection: 'Demonstration Return',
      item: {
        id: 'P100',
        name: 'Ethnic group',
        definition: 'The ethnic group that the person says they belong to.',
        class: 'Universal',
      },
    });
  });

  it("gives the collection's own words where a column has no item", () => {
    const [run, finding] = runOf('NOTE', 'x', { rule: 'standard/date-as-text', severity: 'warning' });

    expect(explainFinding(run, finding)).toMatchObject({
      rule: 'Workforce standard rule date-as-text',
      severity: 'Warning: will be ignored in the return, or is worth knowing.',
      item: { id: 'NOTE', name: 'Note', definition: 'Anything else.' },
    });
  });
});
