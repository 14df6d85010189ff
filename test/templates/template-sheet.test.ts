import { listsOfLayout } from '../../addin/templates/lists-of-layout';
import { templateSheet } from '../../addin/templates/template-sheet';
import type { Layout } from '../../core/api/shapes';
import { SMALL_LISTS, SMALL_STANDARD, STAFF } from '../checking/support/small-standard';

const LAYOUT: Layout = {
  ...STAFF,
  title: 'Demo: staff [all of them, wherever they are]',
  fields: [
    ...STAFF.fields.filter(({ name }) => ['REF', 'ETHNIC', 'DOB', 'HOURS'].includes(name)),
    {
      name: 'QUAL01',
      title: 'Qualification 1',
      description: 'A qualification and its year.',
      type: 'string',
      codeList: 'yes-no',
      codesCheckedByRule: true,
      example: '1;2019',
    },
  ],
  repeats: [{ name: 'QUAL{nn}', title: 'Qualification {n}', like: 'QUAL01', from: 2, to: 20 }],
};
const STANDARD = {
  ...SMALL_STANDARD,
  codeLists: [...SMALL_LISTS.values()],
};
const EXAMPLES = new Map([
  ['REF', '0127'],
  ['DOB', '31/01/1980'],
  ['HOURS', '37.5'],
]);

const blank = templateSheet(STANDARD, LAYOUT, SMALL_LISTS, { on: '2026-09-30' });
const filled = templateSheet(STANDARD, LAYOUT, SMALL_LISTS, { on: '2026-09-30', examples: EXAMPLES });

describe('A template', () => {
  it('has the headings of its layout and nothing else', () => {
    expect(blank.rows.map((row) => row.map((cell) => cell?.value))).toEqual([
      ['REF', 'ETHNIC', 'DOB', 'HOURS', 'QUAL01'],
    ]);
  });

  it('is named after its layout, as sheets can be named', () => {
    expect(blank.name).toBe('Demo staff all of them, whereve');
  });

  it('keeps its headings in view', () => {
    expect(blank.frozenRows).toBe(1);
  });

  it('says on each heading what is asked for, how it is written and whether it must be given', () => {
    expect(blank.rows[0]!.map((cell) => cell?.comment)).toEqual([
      'Worker reference\nText, at most 10 characters.\nMust be given.',
      'Ethnicity\nThe ethnic group that the person says they belong to.\nA code of the list Ethnicity.\n' +
        'May be left blank where no rule asks for it.',
      'Date of birth\nDay/month/year, such as 28/02/2026.\nMay be left blank where no rule asks for it.',
      'Hours per week\nA number, from 0, to 75.\nMay be left blank where no rule asks for it.',
      'Qualification 1\nA qualification and its year.\nCodes of the list Yes or no.\nExample: 1;2019\n' +
        'May be left blank where no rule asks for it.\nFor more of them add columns headed QUAL02 to QUAL20.',
    ]);
  });

  it('keeps codes and references as text, dates as dates and numbers as numbers', () => {
    expect(blank.columns.map(({ style }) => style)).toEqual(['text', 'text', 'date', 'number', 'text']);
  });

  it('offers the codes in force on the day, unless the cell holds more than a code', () => {
    expect(blank.dropDowns).toEqual([
      {
        column: 1,
        firstRow: 1,
        rowCount: 1000,
        choices: [
          '31 - English / Welsh / Scottish / Northern Irish / British',
          '32 - Irish',
          '007 - Roma',
          'WBRI - White British',
          '36 - White',
          '37 - Indian',
        ],
      },
    ]);
  });

  it('does without the drop-down of a list that is not at hand', () => {
    expect(templateSheet(STANDARD, LAYOUT, new Map(), { on: '2026-09-30' }).dropDowns).toEqual([]);
  });

  it('has an example row of real dates and numbers, which says beside the columns that it is one', () => {
    const mark = 'Example row: delete it before you type your own.';
    expect(filled.rows[1]).toEqual([
      { value: '0127', comment: mark },
      null,
      { value: { date: '1980-01-31' } },
      { value: 37.5 },
      null,
      { value: mark, style: 'note' },
    ]);
  });
});

it('The lists of a layout are asked for once each, and one that cannot be had is left out', async () => {
  const asked: string[] = [];
  const lists = await listsOfLayout((id) => {
    asked.push(id);
    return Promise.resolve(id === 'ethnicity' ? SMALL_LISTS.get(id) : undefined);
  }, STAFF);

  expect([asked, [...lists.keys()]]).toEqual([['ethnicity', 'yes-no'], ['ethnicity']]);
});
