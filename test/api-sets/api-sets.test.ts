/** Nothing newer than the manifest's floor is used without asking Excel first. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml } from '../support/xml-tree';
import { elementAt } from '../manifest/xml-paths';
import type { OfficeUse } from './office-uses';
import { findOfficeUses } from './office-uses';
import { compareVersions } from './requirement-sets';

const ROOT = join(__dirname, '..', '..');
const ADDIN = join(ROOT, 'addin');

/** What is newer than the floor, and the run-time check (addin/hosts/excel/calls/capabilities.ts) it must stand behind. */
const CHECKED: ReadonlyMap<string, string> = new Map([
  ['WorksheetCollection.onRowSorted', 'sortedEvents'],
  ['WorksheetCollection.onColumnSorted', 'sortedEvents'],
  ['Workbook.comments', 'comments'],
  ['Range.hasSpill', 'spills'],
  ['WorksheetChangedEventArgs.triggerSource', 'triggerSource'],
  ['.EventTriggerSource', 'triggerSource'],
  ['EventTriggerSource.thisLocalAddin', 'triggerSource'],
  ['RunOptions.mergeUndoGroup', 'undoGroups'],
  ['Ribbon.requestUpdate', 'ribbonState'],
  ['Tab.groups', 'ribbonState'],
]);

/** Objects that come from a checked member and from nowhere else: who has one has asked. */
const ONLY_FROM: ReadonlyMap<string, string> = new Map([
  ['WorksheetRowSortedEventArgs', 'WorksheetCollection.onRowSorted'],
  ['WorksheetColumnSortedEventArgs', 'WorksheetCollection.onColumnSorted'],
  ['CommentCollection', 'Workbook.comments'],
  ['Comment', 'Workbook.comments'],
  ['CommentReply', 'Workbook.comments'],
]);

const floor = new Map(
  elementAt(parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')), 'Requirements', 'Sets').children.map(
    ({ attributes }) => [attributes.get('Name') ?? '', attributes.get('MinVersion') ?? ''] as const,
  ),
);

function beyondFloor(uses: readonly OfficeUse[]): OfficeUse[] {
  return uses.filter(({ set, version }) => compareVersions(version, floor.get(set)) > 0);
}

function unchecked(uses: readonly OfficeUse[]): string[] {
  const bare = beyondFloor(uses).filter(({ member, before }) => {
    const source = ONLY_FROM.get(member.split('.')[0] ?? '');
    if (source !== undefined && CHECKED.has(source)) return false;
    const check = CHECKED.get(member);
    return check === undefined || !before.includes(check);
  });
  return bare.map(({ where, member, set, version }) => `${where} ${member} needs ${set} ${version}`);
}

describe('the add-in', () => {
  const files = readdirSync(ADDIN, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const uses = findOfficeUses(files.map((file) => join(ADDIN, file)));

  test('uses nothing beyond the manifest’s floor without a run-time check', () => {
    expect(unchecked(uses)).toEqual([]);
  });

  test('has no check left over for what it no longer uses', () => {
    const used = new Set(beyondFloor(uses).map(({ member }) => member));
    expect([...CHECKED.keys()].filter((member) => !used.has(member))).toEqual([]);
  });

  test('has no floor higher than it needs', () => {
    const needed = uses
      .filter(({ set }) => set === 'ExcelApi')
      .filter((use) => beyondFloor([use]).length === 0);
    const highest = needed
      .map(({ version }) => version)
      .sort(compareVersions)
      .at(-1);
    expect(highest).toBe(floor.get('ExcelApi'));
  });
});

describe('the finder', () => {
  const SCENARIOS = [
    {
      what: 'a method',
      code: 'export const f = (s: Excel.Worksheet) => s.getRanges("A1");',
      uses: ['Worksheet.getRanges ExcelApi 1.9'],
    },
    {
      what: 'a name in a load',
      code: 'export const f = (r: Excel.Range) => r.load("values,numberFormatCategories");',
      uses: ['Range.values ExcelApi 1.1', 'Range.numberFormatCategories ExcelApi 1.12'],
    },
    {
      what: 'a property taken apart',
      code: 'export const f = ({ triggerSource }: Excel.WorksheetChangedEventArgs) => triggerSource;',
      uses: ['WorksheetChangedEventArgs.triggerSource ExcelApi 1.14'],
    },
    {
      what: 'an option',
      code: 'export const o: Excel.RunOptions = { mergeUndoGroup: true };',
      uses: ['RunOptions.mergeUndoGroup ExcelApi 1.20'],
    },
    {
      what: 'a call of Office itself',
      code: 'export const f = () => Office.ribbon.requestUpdate({ tabs: [] });',
      uses: ['Ribbon.requestUpdate RibbonApi 1.1'],
    },
    { what: 'nothing in what is not Office’s', code: 'export const f = (s: string) => s.trim();', uses: [] },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'office-uses-'));
  const files = SCENARIOS.map((_scenario, at) => join(folder, `scenario-${at}.ts`));
  for (const [at, { code }] of SCENARIOS.entries()) writeFileSync(files[at] ?? '', code);
  const uses = findOfficeUses(files);
  rmSync(folder, { recursive: true });

  test.each(SCENARIOS.map((scenario, at) => ({ ...scenario, at })))(
    'finds $what',
    ({ at, uses: expected }) => {
      const found = uses.filter(({ where }) => where.includes(`scenario-${at}.ts`));
      expect(found.map(({ member, set, version }) => `${member} ${set} ${version}`)).toEqual(expected);
    },
  );
});
