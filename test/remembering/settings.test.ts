import { formatSettings, parseSettings } from '../../addin/remembering/settings';
import type { Settings } from '../../addin/remembering/settings';

const NOTHING: Settings = { choices: [], collections: [], notes: new Map() };

const FULL: Settings = {
  choices: [
    {
      sheet: 'Staff',
      layout: 'asc-wds/worker',
      headingRow: 2,
      columns: new Map([
        [0, 'REF'],
        [3, null],
      ] as [number, string | null][]),
    },
    { sheet: 'Notes', layout: null },
    { sheet: 'Staff', list: 40, layout: 'standard/person' },
  ],
  referenceDate: '2026-09-30',
  collections: ['asc-wds'],
  rows: [{ sheet: 'Staff', dataRows: ['0a1b'], lists: [{ row: 40, headingRow: 41 }] }],
  answers: [{ list: 'ethnicity', word: 'polish', code: 'WOTH', on: '2026-11-02' }],
  notes: new Map([['0a1b', { text: 'She has worked here since 1971.', on: '2026-11-02' }]]),
};

it('settings come back as they were kept', () => {
  expect(parseSettings(JSON.parse(JSON.stringify(formatSettings(FULL))))).toEqual(FULL);
});

describe('settings that anyone may have written', () => {
  it.each<[string, unknown, Settings]>([
    ['nothing', undefined, NOTHING],
    ['null', null, NOTHING],
    ['text', 'x', NOTHING],
    ['a list', [], NOTHING],
    ['another version', { version: 2, collections: ['a'] }, NOTHING],
    [
      'parts of the wrong kind',
      { version: 1, choices: 'x', collections: { length: 1 }, referenceDate: 7 },
      NOTHING,
    ],
    ['a date that is none', { version: 1, referenceDate: '2026-99-99' }, NOTHING],
    [
      'choices without a sheet or a layout',
      { version: 1, choices: [null, {}, { sheet: 'A' }, { layout: 'x' }] },
      NOTHING,
    ],
    [
      'columns that are none',
      {
        version: 1,
        choices: [
          {
            sheet: 'A',
            layout: 'x',
            headingRow: -1,
            columns: [[-1, 'A'], ['0', 'B'], [1, 7], [2, 'C'], null],
          },
        ],
      },
      {
        choices: [{ sheet: 'A', layout: 'x', columns: new Map([[2, 'C']]) }],
        collections: [],
        notes: new Map(),
      },
    ],
    [
      'more than we know',
      { version: 1, collections: ['a', 7], future: true },
      { choices: [], collections: ['a'], notes: new Map() },
    ],
    [
      'answers that are none',
      {
        version: 1,
        answers: [
          null,
          ['list', 'word', 'code'],
          ['list', 7, 'code', '2026-11-02'],
          ['list', 'word', 'code', 'soon'],
          ['list', 'x'.repeat(101), 'code', '2026-11-02'],
        ],
      },
      { ...NOTHING, answers: [] },
    ],
    [
      'notes that are none',
      {
        version: 1,
        notes: [
          null,
          'x',
          ['k'],
          ['k', 7, '2026-11-02'],
          ['k', 'why', 'today'],
          ['k', 'x'.repeat(501), '2026-11-02'],
        ],
      },
      NOTHING,
    ],
  ])('%s', (_, stored, settings) => {
    expect(parseSettings(stored)).toEqual(settings);
  });
});
