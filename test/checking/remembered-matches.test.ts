import { matchWorkbook } from '../../addin/checking/match-workbook';
import type { MatchOptions } from '../../addin/checking/match-workbook';
import type { Match, MatchChoice } from '../../addin/checking/model';
import { rememberMatch } from '../../addin/checking/remembered-matches';
import type { RememberedMatch } from '../../addin/checking/remembered-matches';
import { formatRemembered, parseRemembered } from '../../addin/checking/settings';
import { memoryHost } from '../support/memory-host';
import { SMALL_STANDARD } from './support/small-standard';

const HEADINGS = ['REF', 'ETHNIC', 'DOB', 'My hours', 'Favourite tea'];

function match(headings: readonly string[], name: string, options: MatchOptions = {}): Promise<Match> {
  const host = memoryHost([{ name, cells: [headings, ['W1', '31', null, 37, 'Assam']] }]);
  return matchWorkbook(host, SMALL_STANDARD, options);
}

const CHOICE: MatchChoice = {
  sheet: 'March',
  layout: 'demo/staff',
  columns: new Map([
    [3, 'HOURS'],
    [4, null],
  ] as [number, string | null][]),
};

async function remembered(): Promise<readonly RememberedMatch[]> {
  const { tables } = await match(HEADINGS, 'March', { choices: [CHOICE] });
  return rememberMatch([], tables[0]!, CHOICE, '2026-03-31');
}

describe('a correction made in one workbook', () => {
  it('is offered for the next with the same headings, wherever they stand', async () => {
    const headings = ['My hours', 'REF', 'dob', 'ETHNIC', 'Favourite  tea'];
    const { offers } = await match(headings, 'April', { remembered: await remembered() });

    expect(offers).toEqual([
      {
        choice: {
          sheet: 'April',
          layout: 'demo/staff',
          headingRow: 0,
          columns: new Map([
            [0, 'HOURS'],
            [4, null],
          ] as [number, string | null][]),
        },
        words: 'As you chose for "March" on 31 March 2026, which had the same headings.',
      },
    ]);
  });

  it('does what was done then, once it is taken', async () => {
    const options = { remembered: await remembered() };
    const { offers } = await match(HEADINGS, 'April', options);
    const { tables, offers: more } = await match(HEADINGS, 'April', {
      ...options,
      choices: offers!.map(({ choice }) => choice),
    });

    expect(tables[0]!.columns.map(({ field, how }) => [field, how])).toEqual([
      ['REF', 'heading'],
      ['ETHNIC', 'heading'],
      ['DOB', 'heading'],
      ['HOURS', 'chosen'],
      [undefined, 'none'],
    ]);
    expect(more).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['of other headings', ['REF', 'ETHNIC', 'NI', 'SITE', 'NOTE']],
    ['of nothing', []],
  ])('is not offered for a sheet %s', async (_, headings) => {
    expect((await match(headings, 'April', { remembered: await remembered() })).offers).toBeUndefined();
  });

  it('takes the place of an earlier one for the same headings', async () => {
    const before = await remembered();
    const { tables } = await match(HEADINGS, 'April');
    const after = rememberMatch(before, tables[0]!, { sheet: 'April', layout: null }, '2026-04-30');

    expect(after.map(({ name, layout }) => [name, layout])).toEqual([['April', null]]);
  });

  it('that a sheet is not to be checked is offered too', async () => {
    const { tables } = await match(HEADINGS, 'March');
    const left = rememberMatch([], tables[0]!, { sheet: 'March', layout: null }, '2026-03-31');

    expect(
      (await match(HEADINGS, 'April', { remembered: left })).offers!.map(({ choice }) => choice),
    ).toEqual([{ sheet: 'April', layout: null }]);
  });

  it('but not for a sheet that is not checked anyway', async () => {
    const { tables } = await match(HEADINGS, 'March');
    const left = rememberMatch([], tables[0]!, { sheet: 'March', layout: null }, '2026-03-31');
    const rota = left.map((one) => ({ ...one, headings: ['mon', 'tue'] }));

    expect((await match(['Mon', 'Tue'], 'April', { remembered: rota })).offers).toBeUndefined();
  });
});

describe('corrections as they are kept', () => {
  it('come back as they were', async () => {
    const kept = await remembered();

    expect(parseRemembered(JSON.parse(JSON.stringify(formatRemembered(kept))))).toEqual(kept);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another version', { version: 9, matches: [] }],
    ['no list', { version: 1, matches: 'x' }],
    [
      'parts of the wrong kind',
      { version: 1, matches: [null, {}, { name: 1, on: '2026-01-01', layout: 'x' }] },
    ],
    [
      'a day that is none',
      { version: 1, matches: [{ name: 'A', on: 'soon', headings: [], layout: null, columns: [] }] },
    ],
  ])('are none when what is kept is %s', (_, stored) => {
    expect(parseRemembered(stored)).toEqual([]);
  });
});
