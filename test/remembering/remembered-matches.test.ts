import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { MatchOptions } from '../../addin/matching/match-workbook';
import type { Match, MatchChoice } from '../../addin/model/match';
import { rememberMatch } from '../../addin/remembering/remembered-matches';
import type { RememberedMatch } from '../../addin/remembering/remembered-matches';
import { knownHeadings } from '../../addin/remembering/known-headings';
import { saltedHash } from '../../addin/remembering/salted-hash';
import { memoryHost } from '../../tools/memory-host';
import { SMALL_STANDARD } from '../checking/support/small-standard';

const HEADINGS = ['REF', 'ETHNIC', 'DOB', 'My hours', 'Favourite tea'];

function match(headings: readonly string[], name: string, options: MatchOptions = {}): Promise<Match> {
  const host = memoryHost([{ name, cells: [headings, ['W1', '31', null, 37, 'Assam']] }]);
  return matchWorkbook(host, SMALL_STANDARD, options);
}

const hash = saltedHash('0123456789abcdef0123456789abcdef');
const KEEPER = { known: knownHeadings(SMALL_STANDARD), hash };

const CHOICE: MatchChoice = {
  sheet: 'March',
  layout: 'demo/staff',
  columns: new Map([
    [3, 'HOURS'],
    [4, null],
  ] as [number, string | null][]),
};

async function kept(): Promise<readonly RememberedMatch[]> {
  const { tables } = await match(HEADINGS, 'March', { choices: [CHOICE] });
  return rememberMatch([], tables[0]!, CHOICE, '2026-03-31', KEEPER);
}

async function remembered(): Promise<MatchOptions['remembered']> {
  return { matches: await kept(), hash };
}

async function leftOut(matches: readonly RememberedMatch[] = []): Promise<readonly RememberedMatch[]> {
  const { tables } = await match(HEADINGS, 'March');
  return rememberMatch(matches, tables[0]!, { sheet: 'March', layout: null }, '2026-04-30', KEEPER);
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
        words: 'As you chose on 31 March 2026 for a sheet with the same headings.',
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
    expect((await leftOut(await kept())).map(({ on, layout }) => [on, layout])).toEqual([
      ['2026-04-30', null],
    ]);
  });

  it('that a sheet is not to be checked is offered too', async () => {
    const { offers } = await match(HEADINGS, 'April', { remembered: { matches: await leftOut(), hash } });

    expect(offers!.map(({ choice }) => choice)).toEqual([{ sheet: 'April', layout: null }]);
  });

  it('but not for a sheet that is not checked anyway', async () => {
    const rota = (await leftOut()).map((one) => ({ ...one, headings: ['mon', 'tue'] }));
    const { offers } = await match(['Mon', 'Tue'], 'April', { remembered: { matches: rota, hash } });

    expect(offers).toBeUndefined();
  });

  it('is offered in no browser with another salt, where a heading of the user’s own must be the same', async () => {
    const other = { matches: await kept(), hash: saltedHash('another salt') };

    expect((await match(HEADINGS, 'April', { remembered: other })).offers).toBeUndefined();
  });
});

describe('what is kept of a sheet', () => {
  it('is names of the standard’s, and of all else a hash', async () => {
    const tea = `#${await hash('heading favouritetea')}`;
    const hours = `#${await hash('heading myhours')}`;

    expect(await kept()).toEqual([
      {
        on: '2026-03-31',
        headings: ['ref', 'ethnic', 'dob', hours, tea],
        layout: 'demo/staff',
        columns: new Map([
          [hours, 'HOURS'],
          [tea, null],
        ]),
      },
    ]);
  });

  const PERSON = ['Zebedee Canaryson', 'QQ123456C', 'SW1A 1AA', '01/02/1980', 'White British'];

  it.each<[string, readonly string[], boolean]>([
    ['of nothing but a person', PERSON, false],
    ['of a person and one heading', [...PERSON, 'Ethnicity'], false],
    ['half of headings and half of a person', ['REF', 'DOB', 'NI', 'SITE', 'VISA', ...PERSON], false],
    ['most of it headings', ['REF', 'DOB', 'NI', 'SITE', 'VISA', 'ETHNIC', ...PERSON], true],
    ['one heading alone', ['REF'], false],
  ])('is nothing, or no cell’s text, where the row of headings is %s', async (_, row, isKept) => {
    const choice: MatchChoice = { sheet: 'Jane Smith grievance', layout: 'demo/staff', headingRow: 0 };
    const { tables } = await match(row, choice.sheet, { choices: [choice] });
    const made = await rememberMatch([], tables[0]!, choice, '2026-03-31', KEEPER);
    const text = JSON.stringify(made).toLowerCase();

    expect(made.length).toBe(isKept ? 1 : 0);
    expect(
      [...PERSON, choice.sheet].filter((word) => text.includes(word.toLowerCase().replace(/[^a-z0-9]/g, ''))),
    ).toEqual([]);
  });
});
