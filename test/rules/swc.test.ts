import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTable } from '../../functions/checks/table/check-table';
import { compileLayout } from '../../functions/checks/compiled/compile-layout';
import { SWC_RULE_SETS } from '../../functions/rules/swc';
import { checkRows } from '../support/check-rows';
import { CODE_LISTS, DATES, layoutOf, LAYOUTS, STANDARD } from '../support/standard-fixture';

/** Number and severity of every rule, as our sources have them. */
const SEVERITIES = new Map(
  readFileSync(join(__dirname, 'swc-severities.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): [string, string] => {
      const [rule = '', severity = ''] = line.split(',');
      return [`swc/${rule}`, severity];
    }),
);

/** Our own split of one rule of the source over several fields, or between layout and code. */
const SPLIT = new Map([
  ['swc/4110-spaces', 'swc/4110'],
  ['swc/4120-spaces', 'swc/4120'],
  ['swc/4155-issued', 'swc/4155'],
  ['swc/SWC-HRS-1-fte', 'swc/SWC-HRS-1'],
  ['swc/SWC-LA-1-pt', 'swc/SWC-LA-1'],
  ['swc/SWC-LA-1-fte', 'swc/SWC-LA-1'],
]);
const OURS = ['swc/person-in-staff'];

/** Errors in our sources that are queries here, since the sources give them in part only. */
const QUERIES = ['4285', '4385', '4510', '4520', '6220', 'SWC-QUAL-3'].map((number) => `swc/${number}`);

const inLayouts = STANDARD.fieldRules.filter(({ collection }) => collection === 'swc');
const inCode = [...SWC_RULE_SETS.values()].flat().filter(({ id }) => !OURS.includes(id));
const sourceOf = (id: string): string => SPLIT.get(id) ?? id;
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

describe('The School Workforce Census rules', () => {
  it('are 139 in our sources', () => {
    expect(SEVERITIES.size).toBe(139);
  });

  it('stand each in the layouts or in code', () => {
    const ids = [...inLayouts, ...inCode].map(({ id }) => sourceOf(id));
    expect(distinct(ids)).toEqual([...SEVERITIES.keys()].sort());
  });

  it('stand in one of the two alone', () => {
    const coded = new Set(inCode.map(({ id }) => id));
    expect(inLayouts.filter(({ id }) => coded.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('have the severity of the source, in every year', () => {
    const others = [...inLayouts, ...inCode].filter(
      ({ id, severity }) => SEVERITIES.get(sourceOf(id)) !== severity,
    );
    expect(distinct(others.map(({ id }) => id))).toEqual([...QUERIES].sort());
  });

  it('say why, where they are queries here and errors there', () => {
    const notes = [...inLayouts, ...inCode].filter(({ id }) => QUERIES.includes(id)).map(({ note }) => note);
    expect(notes).toEqual(notes.map(() => expect.stringMatching(/an? (error|query)/)));
  });

  it('have the same words in every year', () => {
    const said = [...inLayouts, ...inCode].map(({ id, message }) => JSON.stringify([id, message]));
    const ids = [...new Set(said)].map((each) => (JSON.parse(each) as [string])[0]);
    expect(distinct(ids.filter((id, at) => ids.indexOf(id) !== at))).toEqual([
      // Gender until 2022, sex from 2023.
      'swc/4180',
    ]);
  });

  it('that nothing can be found under are listed as such, with the reason', () => {
    const listed = inCode.filter(({ kind }) => kind === 'not-checked');
    expect(distinct(listed.map(({ id }) => id))).toEqual(
      [
        ...['4570Q', '4723Q', '4772Q', '7010', '7040'],
        ...['SWC-CAT-1', 'SWC-CAT-2', 'SWC-CAT-3', 'SWC-CAT-4', 'SWC-FTE-2', 'SWC-SCOPE-2', 'SWC-SUP-1'],
        ...['SWC-XML-1', 'SWC-XML-2'],
      ].map((number) => `swc/${number}`),
    );
    expect(listed.filter(({ note }) => (note ?? '') === '')).toEqual([]);
  });
});

/** For each rule that the layouts state as data, a cell that it finds. */
const WRONG: readonly (readonly [
  rule: string,
  layout: string,
  field: string,
  cell: string,
  reason: string,
])[] = [
  ['4105', 'staff-2023', 'TeacherNumber', '123456', 'lost-leading-zero'],
  ['4105', 'staff-2010', 'TeacherNumber', '12345678', 'wrong-form'],
  ['4110', 'staff-2023', 'PersonFamilyName', '', 'blank'],
  ['4120', 'staff-2018', 'PersonGivenName', '', 'blank'],
  ['4150', 'staff-2023', 'NINumber', '', 'blank'],
  ['4180', 'staff-2021', 'GenderCurrent', '', 'blank'],
  ['4180', 'staff-2023', 'Sex', '', 'blank'],
  ['4190', 'staff-2023', 'PersonBirthDate', '', 'blank'],
  ['4220', 'staff-2023', 'Ethnicity', 'White British', 'not-in-list'],
  ['4220Q-missing', 'staff-2023', 'Ethnicity', '', 'blank'],
  ['4225', 'staff-2023', 'Disability', 'Yes', 'letter-case'],
  ['4230', 'staff-2010', 'QTStatus', 'Y', 'not-in-list'],
  ['4230', 'staff-2018', 'QTS', '1', 'not-in-list'],
  ['4240', 'staff-2023', 'HLTAStatus', 'No', 'not-in-list'],
  ['4250', 'staff-2023', 'QTSRoute', 'School Direct', 'label-not-code'],
  ['4310', 'contract-2018', 'ContractType', 'XXX', 'not-in-list'],
  ['4310-missing', 'contract-2018', 'ContractType', '', 'blank'],
  ['4350', 'contract-2010', 'ContractStart', '', 'blank'],
  ['4410', 'contract-2018', 'Post', '', 'blank'],
  ['4410', 'contract-2018', 'Post', 'Head Teacher', 'label-not-code'],
  ['4420', 'contract-2018', 'SchoolArrivalDate', '31/02/2020', 'impossible-date'],
  ['4570', 'contract-2018', 'DailyRate', 'X', 'not-in-list'],
  ['4580', 'contract-2018', 'DestinationCode', 'NOWHER', 'not-in-list'],
  ['4600', 'contract-2018', 'Origin', 'NOWHER', 'not-in-list'],
  ['4460', 'pay-2015', 'PayRange', 'Leadership', 'label-not-code'],
  ['4520', 'pay-2010', 'SpinePoint', '1234567', 'too-long'],
  ['4765Q', 'pay-2015', 'FTEHours', '23.99', 'too-small'],
  ['4765Q', 'pay-2015', 'FTEHours', '40.5', 'too-large'],
  ['4770', 'pay-2015', 'WeeksPerYear', '52.5', 'not-whole'],
  ['4770', 'pay-2015', 'WeeksPerYear', '100', 'too-large'],
  ['SWC-HRS-1', 'pay-2015', 'HoursPerWeek', '32.555', 'too-many-decimals'],
  ['SWC-HRS-1-fte', 'pay-2010', 'FTEHours', '32h', 'not-a-number'],
  ['4710', 'role', 'RoleIdentifier', '', 'blank'],
  ['4710', 'role', 'RoleIdentifier', 'XXXX', 'not-in-list'],
  ['4800', 'additional-payment', 'PaymentType', 'XXX', 'not-in-list'],
  ['SWC-QUAL-1', 'qualification-2023', 'QualificationCode', 'First degree', 'label-not-code'],
  ['SWC-QUAL-4', 'qualification-2011', 'QualificationSubject1', '', 'blank'],
  ['SWC-QUAL-5', 'qualification-2010', 'QualVerified', '', 'blank'],
  ['7110', 'occasional-teachers', 'OccasionalsQTS', '-1', 'too-small'],
  ['7110', 'occasional-teachers', 'OccasionalsQTS', '1.5', 'not-whole'],
  ['7111', 'occasional-teachers', 'OccasionalsNOTQTS', 'two', 'not-a-number'],
  ['SWC-LA-1', 'educational-psychologists', 'EdPsychsFT', '', 'blank'],
  ['SWC-LA-1-pt', 'educational-psychologists', 'EdPsychsPT', '2.5', 'not-whole'],
  ['SWC-LA-1-fte', 'educational-psychologists', 'EdPsychsFTE', '1.55', 'too-many-decimals'],
];

/** What the columns alone say of a row of the layout's examples with one other cell. */
function findingsOf(layoutId: string, field: string, cell: string) {
  const layout = layoutOf(layoutId);
  const columns = layout.fields.map(({ name, example }) => ({
    field: name,
    values: [name === field ? cell : (example ?? '')],
  }));
  const compiled = compileLayout(layout, [], CODE_LISTS, DATES);
  return checkTable(compiled, { source: 'text', rows: 1, columns }).findings;
}

describe('Each census rule that is data finds its fault', () => {
  it.each(WRONG)('%s in %s, %s "%s": %s', (rule, layout, field, cell, reason) => {
    expect(findingsOf(`swc/${layout}`, field, cell)).toEqual([
      { rule: `swc/${rule}`, field, reason, rows: [1] },
    ]);
  });

  it('none left out', () => {
    expect(distinct(WRONG.map(([rule]) => `swc/${rule}`))).toEqual(distinct(inLayouts.map(({ id }) => id)));
  });
});

describe('A code that an incomplete list does not have', () => {
  it.each([
    ['contract-2018', 'Post', 'ADV'],
    ['pay-2015', 'PayRange', 'ZZ'],
    ['staff-2023', 'QTSRoute', 'ZZZZ'],
    ['qualification-2023', 'QualificationCode', 'SBPQ'],
  ])('is a query, not an error: %s %s %s', (layout, field, cell) => {
    expect(findingsOf(`swc/${layout}`, field, cell)).toEqual([
      { rule: 'standard/code-list-incomplete', field, reason: 'not-in-list', rows: [1] },
    ]);
  });
});

describe('The layouts of the census', () => {
  it('are for one reference date at most in each family, without a gap', () => {
    const layouts = [...LAYOUTS.values()].filter(({ family }) => family?.startsWith('swc/'));
    const families = distinct(layouts.map(({ family = '' }) => family));
    const years = ['2010-11-04', '2011-11-03', '2014-11-06', '2015-11-05', '2017-11-02', '2018-11-01'].concat(
      ['2020-11-05', '2021-11-04', '2022-11-03', '2023-11-02', '2026-11-05'],
    );
    const inForce = families.flatMap((name) =>
      years.map(
        (day) =>
          layouts.filter(
            ({ family, validFrom = '', validTo = '9' }) =>
              family === name && validFrom <= day && day <= validTo,
          ).length,
      ),
    );
    expect(distinct(inForce.map(String))).toEqual(['1']);
    expect(families).toEqual(['swc/contract', 'swc/pay', 'swc/qualification', 'swc/staff']);
  });

  it('take TRUE and FALSE cells of a workbook as true and false, which Excel makes of the words', () => {
    const layout = layoutOf('swc/staff-2023');
    const compiled = compileLayout(layout, [], CODE_LISTS, DATES);
    const columns = [
      { field: 'QTS', values: [true, false] },
      { field: 'Disability', values: [true, null] },
    ];
    expect(checkTable(compiled, { source: 'workbook', rows: 2, columns }).findings).toEqual([
      { rule: 'swc/4225', field: 'Disability', reason: 'true-false', rows: [1] },
    ]);
  });

  it('take dates as a school system writes them and as the return has them', () => {
    const found = checkRows('swc/absence', [
      { FirstDayOfAbsence: '12/01/2026', LastDayOfAbsence: '2026-01-16', AbsenceCategory: 'TRN' },
    ]);
    expect(found).toEqual([]);
  });
});
