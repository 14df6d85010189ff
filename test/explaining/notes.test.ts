import type { CellValue, Layout } from '../../core/api/shapes';
import {
  asideKey,
  asideOf,
  countSettled,
  explainedIn,
  NO_NOTES,
  noteKey,
  withAside,
  withNote,
} from '../../addin/explaining/notes';
import { makeFinding, makeRun, makeTable } from '../checking/support/make-run';
import { STAFF } from '../checking/support/small-standard';

const LAYOUT: Layout = { ...STAFF, primaryKey: ['REF'] };
const QUERY = { severity: 'query', rule: 'demo/9' } as const;

/** A sheet whose only query is on the hours of a row. */
function sheetWith(row: number, cells: Readonly<Record<string, CellValue>>, layout = LAYOUT) {
  const finding = makeFinding('HOURS', { ...QUERY, row });
  const values = new Map(Object.entries(cells).map(([field, value]) => [`${row} ${field}`, value]));
  return { run: makeRun([finding], values, [makeTable(100, { layout })]), finding };
}

const ANN = { REF: 'A1', HOURS: 60, NOTE: 'nights' };

function explained(at: ReturnType<typeof sheetWith>) {
  const notes = withNote(NO_NOTES, noteKey(at.run, at.finding)!, 'Two jobs.', '2026-11-22');
  return (later: ReturnType<typeof sheetWith>) => explainedIn(later.run, notes).get(0)?.text;
}

describe('a note on a query', () => {
  it('stays with its row when the sheet is sorted', () => {
    expect(explained(sheetWith(5, ANN))(sheetWith(80, ANN))).toBe('Two jobs.');
  });

  it('stays when other cells of the row change, or noise comes into the key', () => {
    expect(explained(sheetWith(5, ANN))(sheetWith(5, { ...ANN, REF: ' A1', NOTE: 'days' }))).toBe(
      'Two jobs.',
    );
  });

  it.each<[string, Readonly<Record<string, CellValue>>]>([
    ['the cell says something else', { ...ANN, HOURS: 61 }],
    ['the row is another person’s', { ...ANN, REF: 'B2' }],
  ])('ends when %s', (_, cells) => {
    expect(explained(sheetWith(5, ANN))(sheetWith(5, cells))).toBeUndefined();
  });

  it('holds to all that the row says where the layout names no key', () => {
    const loose: Layout = { ...STAFF, keys: [] };
    const note = explained(sheetWith(5, ANN, loose));

    expect(note(sheetWith(7, ANN, loose))).toBe('Two jobs.');
    expect(note(sheetWith(7, { ...ANN, NOTE: 'days' }, loose))).toBeUndefined();
  });

  it('can’t be written on an error or a warning, or on a row that is nobody’s', () => {
    const { run, finding } = sheetWith(5, ANN);

    expect(noteKey(run, { ...finding, severity: 'error' })).toBeUndefined();
    expect(noteKey(run, { ...finding, severity: 'warning' })).toBeUndefined();
    const nobody = sheetWith(5, {});
    expect(noteKey(nobody.run, nobody.finding)).toBeUndefined();
  });

  it('explains no error that stands on the same cell', () => {
    const { run, finding } = sheetWith(5, ANN);
    const notes = withNote(NO_NOTES, noteKey(run, finding)!, 'Two jobs.', '2026-11-22');
    const both = makeRun([finding, { ...finding, severity: 'error' }], valuesOf(5, ANN), run.tables);

    expect([...explainedIn(both, notes).keys()]).toEqual([0]);
  });

  it('goes when its words are taken out', () => {
    const { run, finding } = sheetWith(5, ANN);
    const key = noteKey(run, finding)!;
    const notes = withNote(NO_NOTES, key, 'Two jobs.', '2026-11-22');

    expect(withNote(notes, key, '  ', '2026-11-22')).toEqual(NO_NOTES);
  });

  it('keeps no cell’s value in its key', () => {
    const { run, finding } = sheetWith(5, { ...ANN, REF: 'QQ123456C' });

    expect(noteKey(run, finding)).toMatch(/^[0-9a-f]{26}$/);
  });
});

function valuesOf(row: number, cells: Readonly<Record<string, CellValue>>): Map<string, CellValue> {
  return new Map(Object.entries(cells).map(([field, value]) => [`${row} ${field}`, value]));
}

describe('warnings set aside', () => {
  const WARNING = { severity: 'warning', rule: 'demo/2' } as const;
  const [first, second] = [makeFinding('HOURS', WARNING), makeFinding('HOURS', { ...WARNING, row: 7 })];
  const run = makeRun([first, second, makeFinding('NOTE', WARNING), makeFinding('HOURS', QUERY)]);
  const aside = withAside(NO_NOTES, asideKey(first)!, '2026-11-22');

  it('are all of their rule and item, in whatever row, counted apart from queries', () => {
    const settled = explainedIn(run, aside);

    expect([...settled.keys()]).toEqual([0, 1]);
    expect(countSettled(run, settled)).toEqual({ explained: 0, setAside: 2 });
  });

  it('come back when they are set aside once more', () => {
    expect(withAside(aside, asideKey(second)!, '2026-11-23').size).toBe(0);
  });

  it('are kept by the names of rule and item alone', () => {
    expect([...aside]).toEqual([['warning demo/2 HOURS', { text: '', on: '2026-11-22' }]]);
    expect([asideOf('warning demo/2 HOURS'), asideOf('0123456789abcdef0123456789')]).toEqual([
      { rule: 'demo/2', field: 'HOURS' },
      undefined,
    ]);
  });

  it('can be no errors or queries', () => {
    expect([asideKey({ ...first, severity: 'error' }), asideKey({ ...first, severity: 'query' })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
