import type { CodeLists } from '../../addin/code-lists/loaded-lists';
import { loadCodeLists } from '../../addin/code-lists/load-code-lists';
import { codeKey } from '../../addin/checking/encode-part';
import type { Suggestion } from '../../addin/model/suggestion';
import type { CheckRun, Finding } from '../../addin/model/check-run';
import type { BoundColumn } from '../../addin/model/match';
import { suggest } from '../../addin/suggesting/suggest';
import type { CellValue } from '../../core/api/shapes';
import { checkReal, REFERENCE_DATE } from '../checking/support/real-check';
import { realCodeList, realStandard } from '../support/real-standard';
import { findingRule, rowRun } from './support/row-run';

const LISTS: CodeLists = new Map(realStandard.codeLists.map(({ id }) => [id, realCodeList(id)]));
const say = (suggestions: readonly Suggestion[]): string =>
  suggestions.map(({ value, sure }) => `${value}${sure ? '' : '?'}`).join(' ');

/** A wrong code in a column of a layout. */
function wrongCode(
  layout: string,
  field: string,
  value: CellValue,
  more: Partial<BoundColumn> = {},
): [CheckRun, Finding] {
  const [run, finding] = rowRun(
    { ...findingRule('standard/code-list'), layouts: [layout], fields: [field] },
    { [field]: value },
  );
  const [table] = run.tables;
  const columns = table!.columns.map((bound) => (bound.field === field ? { ...bound, ...more } : bound));
  return [
    { ...run, tables: [{ ...table!, columns }] },
    { ...finding, reason: 'not-in-list' },
  ];
}

describe('a wrong code of the real standard', () => {
  it.each<[string, string, CellValue, string]>([
    ['standard/person', 'Ethnic group', 31, 'WBRI'],
    ['standard/person', 'Ethnic group', 'Brit. white', 'WBRI'],
    ['standard/person', 'Ethnic group', 'WBR', 'WBRI?'],
    ['standard/person', 'Nationality', 'United Kingdom', 'GB'],
    ['asc-wds/worker', 'ETHNICITY', 'WBRI', '31'],
    ['asc-wds/worker', 'NATIONALITY', 'UK', '826'],
    ['asc-wds/worker', 'GENDER', '-1', ''],
    ['asc-wds/worker', 'MAINJOBROLE', 'Care asst', '8?'],
    ['asc-wds/worker', 'EMPLSTATUS', 'Perm', '1'],
    ['asc-wds/worker', 'ETHNICITY', 'REFU', '99?'],
    ['swc/staff-2023', 'QTS', true, 'true'],
    ['swc/staff-2023', 'QTS', 'yes', 'true'],
    // The column's own words say yes or no; those of another column nothing.
    ['swc/staff-2023', 'QTS', 'QTS', 'true?'],
    ['swc/staff-2023', 'QTS', 'Qualified', 'true?'],
    ['swc/staff-2023', 'QTS', 'Not qualified', 'false?'],
    ['swc/staff-2023', 'QTS', 'Unqualified', 'false?'],
    ['swc/staff-2023', 'QTS', 'No QTS', 'false?'],
    ['swc/staff-2023', 'QTS', 'QTLS', ''],
    ['swc/staff-2023', 'QTS', 'Teacher', ''],
    ['standard/person', 'Qualified teacher status', 'QTS', 'Yes?'],
    ['standard/person', 'Qualified teacher status', 'qualified', 'Yes?'],
    ['csww/worker-2025', 'AgencyWorker', 'Yes', '1'],
  ])('%s %s: %s', (layout, field, value, suggested) => {
    expect(say(suggest(...wrongCode(layout, field, value), LISTS)).split(' ')[0]).toBe(suggested);
  });

  it('says so when the code of the collection is wider', () => {
    expect(suggest(...wrongCode('asc-wds/worker', 'ETHNICITY', 'REFU'), LISTS)).toEqual([
      { value: '99', label: "Don't know, which is wider", sure: false },
    ]);
  });

  it('that is in force is not suggested to itself', () => {
    expect(suggest(...wrongCode('standard/person', 'Ethnic group', 'WBRI'), LISTS)).toEqual([]);
  });

  describe("in a column of a collection's table that holds the standard's codes", () => {
    const map = realStandard.maps!.find(({ id }) => id === 'ethnic-group--ascwds-ethnicity')!;
    const translate = new Map(map.mappings.map((one) => [codeKey(one.code), one.collectionCode ?? null]));
    const found = (value: CellValue) =>
      say(suggest(...wrongCode('asc-wds/worker', 'ETHNICITY', value, { translate }), LISTS));

    it('is put right by a code of the standard', () => {
      expect([found('White British'), found('31')]).toEqual(['WBRI', 'WBRI']);
    });

    it('is not put right by one that the collection has none for', () => {
      expect(found('Gypsy/Romaa')).toBe('WIRT?');
    });
  });
});

describe('the lists that suggestions need', () => {
  it("are the column's and the standard's behind it, each asked for once", async () => {
    const [run] = wrongCode('asc-wds/worker', 'ETHNICITY', 'x');
    const asked: string[] = [];
    const codeList = (id: string) => {
      asked.push(id);
      return Promise.resolve(realCodeList(id));
    };
    await loadCodeLists({ codeList }, { ...run, findings: [{ ...run.findings[0]!, field: 'ETHNICITY' }] });

    expect(asked).toEqual(['ascwds-ethnicity', 'ethnic-group']);
  });
});

describe('suggestions on a checked sheet', () => {
  it('are of what the sheet holds', async () => {
    const run = await checkReal([
      {
        name: 'Staff',
        cells: [
          [
            'Person reference',
            'Family name',
            'Given name',
            'Date of birth',
            'Sex',
            'Ethnic group',
            'Disability',
          ],
          ['1', 'Able', 'Ann', { date: '1980-02-03' }, 'Female', 'White & Asian', 'N'],
          ['2', 'Baker', 'Bob', '9/30/1985', 'M', 'Black Carribean', 'NO'],
        ],
      },
    ]);
    const found = run.findings
      .filter(({ reason }) => reason !== 'blank')
      .map((finding) => `${finding.field}: ${say(suggest(run, finding, LISTS))}`);

    expect(run.referenceDate).toBe(REFERENCE_DATE);
    expect(found).toEqual([
      'Sex: F',
      'Ethnic group: MWAS',
      'Disability: NO',
      'Date of birth: 30/09/1985?',
      'Ethnic group: BCRB? MWBC? BAFR?',
    ]);
  });
});
