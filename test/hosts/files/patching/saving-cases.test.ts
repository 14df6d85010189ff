import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FileHost } from '../../../../addin/hosts/files/file-host';
import { openWorkbook } from '../../../support/open-workbook';
import { TO_FIX } from '../support/plans';
import { all, tree } from '../support/xml';

const FOLDER = join(__dirname, '../../../cases/saving');
const LONG = Array.from({ length: 40 }, (_, at) => `C${at} - Group of people, number ${at}`);

function contents(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function open(bytes: Uint8Array): FileHost {
  return new FileHost('browser', openWorkbook(bytes, 'staff.xlsx'));
}

/** Puts all that we can put into every sheet of the user's. */
async function putAll(host: FileHost): Promise<void> {
  for (const { id: sheet, tag } of host.workbook?.sheets ?? []) {
    if (tag !== undefined) continue;
    await host.mark([{ sheet, cells: [{ row: 1, column: 0, severity: 'error' }] }]);
    await host.addComments([{ sheet, row: 3, column: 1, text: 'Words' }]);
    await host.addDropDowns([{ sheet, column: 7, firstRow: 1, rowCount: 9, heading: 'A', choices: LONG }]);
  }
  await host.addSheet(TO_FIX);
}

async function takeAll(host: FileHost): Promise<void> {
  await host.mark([]);
  await host.removeComments();
  await host.removeDropDowns();
  for (const { id, tag } of host.workbook?.sheets ?? []) if (tag !== undefined) await host.removeSheet(id);
}

describe('a workbook of the kind that saves have broken', () => {
  // Each save is held against what it was made of when it is made.
  it.each([
    'comments-empty-list',
    'control-no-comments',
    'hf-no-comments',
    'no-default-rels',
    'styles-none',
    'two-lists',
    'types',
  ])('%s takes all of ours in, and gives it all back', async (name) => {
    const original = new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));
    const plain = open(original);
    await takeAll(plain);
    const before = plain.save().bytes;
    const host = open(original);
    await putAll(host);
    const again = open(host.save().bytes);
    await takeAll(again);

    expect(contents(again.save().bytes)).toEqual(contents(before));
  });

  it('cf-stop, whose rule has the last priority and names a look that is not there, keeps both to itself', async () => {
    const host = open(new Uint8Array(readFileSync(join(FOLDER, 'cf-stop.xlsx'))));
    await putAll(host);
    const rules = all(tree(host.save().bytes, 'xl/worksheets/sheet1.xml'), 'cfRule');

    expect(rules.map(({ attributes }) => [attributes.get('priority'), attributes.get('dxfId')])).toEqual([
      ['2147483647', '0'],
      ['2147483646', '1'],
    ]);
  });
});
