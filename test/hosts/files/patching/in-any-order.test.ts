import * as fc from 'fast-check';
import { FileHost } from '../../../../addin/hosts/files/file-host';
import { RICH_WORKBOOKS } from '../../../support/rich-workbooks';
import { openWorkbook } from '../../../support/open-workbook';
import { TO_FIX } from '../support/plans';

type Step = (host: FileHost) => Promise<unknown>;

const LONG = Array.from({ length: 40 }, (_, at) => `C${at} - Group of people, number ${at}`);
const SETTINGS = { version: 1, choices: [], collections: ['SWC'], notes: [] };

async function removeSheets(host: FileHost): Promise<void> {
  for (const id of await host.sheetsOfOurs('to-fix')) await host.removeSheet(id);
}

async function addDropDown(host: FileHost, choices: readonly string[]): Promise<void> {
  const place = { sheet: 'Staff', column: 7, firstRow: 1, rowCount: 9, heading: 'Code' };
  await host.addDropDowns([{ ...place, choices }]);
}

/** A value written, and the step taken back: what is saved between is the user's, so it ends before the save. */
async function editAndUndo(host: FileHost): Promise<void> {
  host.workbook?.edit([{ sheet: 'Staff', row: 8, column: 8, value: { date: '2026-09-30' } }]);
  host.workbook?.undo();
}

const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['mark', (host) => host.mark([{ sheet: 'Staff', cells: [{ row: 1, column: 0, severity: 'error' }] }])],
  [
    'mark otherwise',
    (host) => host.mark([{ sheet: 'Staff', cells: [{ row: 2, column: 1, severity: 'query' }] }]),
  ],
  ['take marks away', (host) => host.mark([])],
  ['comment', (host) => host.addComments([{ sheet: 'Staff', row: 4, column: 2, text: 'Not a "code"' }])],
  [
    'comment elsewhere',
    (host) => host.addComments([{ sheet: 'Staff', row: 5, column: 2, text: 'Nor here' }]),
  ],
  ['take comments away', (host) => host.removeComments()],
  ['a short list', (host) => addDropDown(host, ['a', 'b'])],
  ['a long list', (host) => addDropDown(host, LONG)],
  ['take lists away', (host) => host.removeDropDowns()],
  ['a sheet with a chart, lists and comments', (host) => host.addSheet(TO_FIX)],
  ['take our sheets away', removeSheets],
  ['settings', (host) => host.saveSettings(SETTINGS)],
  ['no settings', (host) => host.saveSettings({ ...SETTINGS, collections: [] })],
  ['a value, undone', editAndUndo],
  ['save and open', () => Promise.resolve()],
];

const TAKE_ALL_AWAY = [
  'take marks away',
  'take comments away',
  'take lists away',
  'take our sheets away',
  'no settings',
];

async function run(original: Uint8Array, names: readonly string[]): Promise<Uint8Array> {
  let host = new FileHost('browser', openWorkbook(original, 'staff.xlsx'));
  for (const name of names) {
    if (name === 'save and open')
      host = new FileHost('browser', openWorkbook(host.save().bytes, 'staff.xlsx'));
    else await new Map(STEPS).get(name)?.(host);
  }
  return host.save().bytes;
}

describe.each(RICH_WORKBOOKS)('a workbook with %s', (_, make) => {
  const original = make();

  it('has its very bytes again when all of ours is taken away, whatever came, changed and went before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...STEPS.map(([name]) => name)), { minLength: 3, maxLength: 12 }),
        async (names) => {
          const back = await run(original, [...names, 'save and open', ...TAKE_ALL_AWAY]);
          expect(Buffer.from(back).equals(original)).toBe(true);
        },
      ),
      {
        numRuns: 12,
        examples: [[['a long list', 'a sheet with a chart, lists and comments', 'save and open']]],
      },
    );
  });
});
