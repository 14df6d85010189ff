import { describeFinding } from '../../addin/wording/describe-finding';
import { explainFinding } from '../../addin/wording/explain-finding';
import type { CellValue } from '../../core/api/shapes';
import type { MemorySheet } from '../../tools/memory-host';
import { checkReal, findingsOf, matchReal, tablesOf } from '../checking/support/real-check';

const HEADINGS = ['Employee number', 'Surname', 'First name', 'Date of birth', 'Ethnic group', 'Disability'];
const row = (n: number, changes: { ethnic?: CellValue; born?: CellValue } = {}): CellValue[] => [
  `E${n}`,
  'Made-Up',
  `Ann ${n}`,
  changes.born ?? { date: `1980-02-0${n}` },
  changes.ethnic ?? 'WBRI',
  'NO',
];
const people = (...rows: readonly CellValue[][]): MemorySheet => ({
  name: 'People',
  cells: [HEADINGS, ...rows],
});

const PICKED = ['standard', 'asc-wds', 'swc'];

describe('one sheet for several collections', () => {
  it('is for the standard alone when none is picked: nobody is held to a return they are not in', async () => {
    expect(tablesOf(await matchReal([people(row(1), row(2), row(3))]))).toEqual([
      'standard/person: A Person reference, B Family name, C Given name, D Date of birth, E Ethnic group, F Disability',
    ]);
  });

  it('serves those picked whose layouts its items fit', async () => {
    expect(tablesOf(await matchReal([people(row(1), row(2), row(3))], { collections: PICKED }))).toEqual([
      'standard/person: A Person reference, B Family name, C Given name, D Date of birth, E Ethnic group, F Disability',
      'asc-wds/worker: A UNIQUEWORKERID, D DOB, E ETHNICITY, F DISABLED',
      'swc/staff-2023: A StaffReference, B PersonFamilyName, C PersonGivenName, D PersonBirthDate, E Ethnicity, F Disability',
    ]);
  });

  it('says a fault of a cell once, with all whom it matters to', async () => {
    const run = await checkReal([people(row(1), row(2), row(3, { ethnic: 'ZZZZ' }))], PICKED);

    expect(findingsOf(run)).toEqual(['E4 standard/code-list (standard, asc-wds, swc)']);
    expect(
      run.findings[0]!.also!.map(({ table, rule }) => `${run.tables[table]!.layout.id} ${rule}`),
    ).toEqual(['asc-wds/worker asc-wds/worker-1100-1', 'swc/staff-2023 swc/4220']);
    expect(describeFinding(run, run.findings[0]!).where).toBe('E4');
    expect(explainFinding(run, run.findings[0]!).others).toEqual([
      'ASC-WDS rule worker-1100-1',
      'SWC rule 4220',
    ]);
  });

  it('is right in the codes of the standard, which each collection reads in its own', async () => {
    expect(findingsOf(await checkReal([people(row(1), row(2), row(3))], ['asc-wds', 'swc']))).toEqual([]);
  });

  it('is checked for those picked alone', async () => {
    const run = await checkReal([people(row(1), row(2), row(3, { ethnic: 'ZZZZ' }))], ['swc']);

    expect(run.tables.map(({ layout }) => layout.id)).toEqual(['swc/staff-2023']);
    expect(findingsOf(run)).toEqual(['E4 swc/4220 (swc)']);
  });

  it('in the codes of one collection is not held against the lists of others', async () => {
    const sheet = people(row(1, { ethnic: 31 }), row(2, { ethnic: 32 }), row(3, { ethnic: 46 }));
    const match = await matchReal([sheet], { collections: ['standard', 'asc-wds'] });
    const [person] = match.tables;

    expect(findingsOf(await checkReal([sheet], ['standard', 'asc-wds']))).toEqual([]);
    expect(person!.problems.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'other-codes',
        'Column E ("Ethnic group") is not checked against the codes of Person, because it holds codes of another list (Ethnicity).',
      ],
    ]);
  });
});

describe("a collection's own file", () => {
  const HEADER = [
    'StaffReference',
    'PersonFamilyName',
    'PersonGivenName',
    'PersonBirthDate',
    'Ethnicity',
    'Disability',
  ];
  const file: MemorySheet = { name: 'Staff', cells: [HEADER, row(1), row(2), row(3)] };

  it('is for that collection', async () => {
    expect((await matchReal([file])).tables.map(({ layout, also }) => [layout.id, also])).toEqual([
      ['swc/staff-2023', undefined],
    ]);
  });

  it('is for others too when they are picked', async () => {
    const { tables } = await matchReal([file], { collections: ['swc', 'standard'] });

    expect(tables.map(({ layout, also = [] }) => [layout.id, also.map((table) => table.layout.id)])).toEqual([
      ['swc/staff-2023', ['standard/person']],
    ]);
  });

  it('is of the year of the reference date', async () => {
    const { tables } = await matchReal([file], { referenceDate: '2019-11-07' });

    expect(tables.map(({ layout }) => layout.id)).toEqual(['swc/staff-2018']);
  });
});
