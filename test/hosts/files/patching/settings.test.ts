import { formatSettings } from '../../../../addin/remembering/settings';
import { settingsXml } from '../../../../addin/workbook/settings-xml';
import { FileHost } from '../../../../addin/hosts/files/file-host';
import { link, oneSheet, relationships } from '../../../support/build-xlsx';
import { FLAVOURS } from '../../../support/workbook-flavours';
import { changedParts, part } from '../support/saved';
import { openWorkbook } from '../../../support/open-workbook';

const NOTES = new Map([['k', { text: 'Two jobs & more.', on: '2026-11-22' }]]);
const SETTINGS = formatSettings({
  choices: [{ sheet: 'Staff', layout: 'swc/staff' }],
  collections: [],
  referenceDate: '2026-09-30',
  notes: NOTES,
});
const NOTHING = formatSettings({ choices: [], collections: [] });
const BOOK = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

function open(bytes: Uint8Array, name = 'staff.xlsx'): FileHost {
  return new FileHost('browser', openWorkbook(bytes, name));
}

/** Opens a file, gives it these settings, and saves it. */
async function saved(bytes: Uint8Array, settings: unknown): Promise<Uint8Array> {
  const host = open(bytes);
  await host.saveSettings(settings);
  return host.save().bytes;
}

/** A workbook with custom parts of these texts. */
function withParts(...texts: readonly string[]): Uint8Array {
  const items = texts.map((text, at): [string, string] => [`customXml/item${at + 1}.xml`, text]);
  const links = items.map(([name], at) => link(`rIdCustom${at}`, 'customXml', `/${name}`));
  const sheet = link('rId1', 'worksheet', 'worksheets/sheet1.xml');
  const rels = { 'xl/_rels/workbook.xml.rels': relationships([sheet, ...links]) };
  return oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
    parts: { ...Object.fromEntries(items), ...rels },
  });
}

describe('the settings of an .xlsx', () => {
  it('are put beside the other parts, which stay as they came, and are there when it is opened again', async () => {
    const copy = await saved(BOOK, SETTINGS);

    expect(await open(copy).loadSettings()).toEqual(SETTINGS);
    expect(changedParts(BOOK, copy)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
    ]);
    expect(part(copy, 'customXml/itemProps1.xml')).toContain(
      '<ds:schemaRef ds:uri="urn:workforce-standard:settings"/>',
    );
    expect(part(copy, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(part(copy, 'customXml/_rels/item1.xml.rels')).toContain(
      'relationships/customXmlProps" Target="/customXml/itemProps1.xml"',
    );
    expect(part(copy, 'xl/_rels/workbook.xml.rels')).toContain(
      'relationships/customXml" Target="/customXml/item1.xml"',
    );
  });

  it('are replaced in their place', async () => {
    const before = await saved(BOOK, SETTINGS);
    const other = formatSettings({ choices: [], collections: ['swc'] });
    const copy = await saved(before, other);

    expect(await open(copy).loadSettings()).toEqual(other);
    expect(changedParts(before, copy)).toEqual(['customXml/item1.xml']);
  });

  it.each([
    ['there is nothing of the user’s in them', NOTHING],
    ['they are taken away', undefined],
  ])('are taken away without a trace when %s', async (_, settings) => {
    const copy = await saved(await saved(BOOK, SETTINGS), settings);

    expect(changedParts(BOOK, copy)).toEqual([]);
    expect(await open(copy).loadSettings()).toBeUndefined();
  });

  it.each([
    ['nothing is to be kept', BOOK, NOTHING],
    ['nothing has changed', withParts(settingsXml(SETTINGS)), SETTINGS],
  ])('leave the file as it came when %s', async (_, bytes, settings) => {
    expect(await saved(bytes, settings)).toBe(bytes);
  });

  it('stay in a file that is saved without a word of them', () => {
    const bytes = withParts(settingsXml(SETTINGS));
    const host = open(bytes);
    host.workbook!.edit([{ sheet: 'Staff', row: 0, column: 0, value: 2 }]);

    expect(changedParts(bytes, host.save().bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('leave the custom parts of others alone, and take the place of all of ours', async () => {
    const theirs = '<a:b xmlns:a="urn:theirs">x</a:b>';
    const bytes = withParts(theirs, settingsXml(SETTINGS), settingsXml(NOTHING));
    const copy = await saved(bytes, { ...(SETTINGS as object), collections: ['swc'] });

    expect(changedParts(bytes, copy).sort()).toEqual([
      'customXml/item2.xml',
      'customXml/item3.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(part(copy, 'customXml/item1.xml')).toBe(theirs);
    expect(await open(copy).loadSettings()).toMatchObject({ collections: ['swc'] });
  });

  it('go into a strict file in its own words', async () => {
    const strict = new Map(FLAVOURS).get('Excel, strict')!();
    const copy = await saved(strict, SETTINGS);

    expect(part(copy, 'customXml/itemProps1.xml')).toContain(
      'xmlns:ds="http://purl.oclc.org/ooxml/officeDocument/customXml"',
    );
    expect(part(copy, 'xl/_rels/workbook.xml.rels')).toContain(
      '"http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"',
    );
    expect(await open(copy).loadSettings()).toEqual(SETTINGS);
  });

  it('say nothing of sheets that the file does not have', async () => {
    const settings = formatSettings({
      choices: [
        { sheet: '{00000000-0001}', layout: 'swc/staff' },
        { sheet: 'Staff', layout: null },
      ],
      collections: [],
    });

    expect(await open(withParts(settingsXml(settings))).loadSettings()).toEqual(
      formatSettings({ choices: [{ sheet: 'Staff', layout: null }], collections: [] }),
    );
  });

  it.each([
    ['text', 'x'],
    ['an unfinished part', settingsXml(SETTINGS).slice(0, 90)],
    ['another namespace', '<settings xmlns="urn:theirs">{}</settings>'],
  ])('are none when the part is %s', async (_, text) => {
    expect(await open(withParts(text)).loadSettings()).toBeUndefined();
  });

  it('are none when the part is not there', async () => {
    const links = [
      link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      link('rId2', 'customXml', '/none.xml'),
    ];
    const bytes = oneSheet('', { parts: { 'xl/_rels/workbook.xml.rels': relationships(links) } });

    expect(await open(bytes).loadSettings()).toBeUndefined();
  });
});

describe('the settings of a text file', () => {
  const CSV = new TextEncoder().encode('A,B\r\n1,2\r\n');

  it('are in no CSV file', async () => {
    const host = open(CSV, 'a.csv');
    await host.saveSettings(SETTINGS);

    expect(host.save().bytes).toBe(CSV);
  });

  it('go into the workbook that is made of it', async () => {
    const host = open(CSV, 'a.csv');
    const settings = formatSettings({ choices: [], collections: [], notes: NOTES });
    await host.saveSettings(settings);

    expect(await open(host.save({ as: 'workbook' }).bytes).loadSettings()).toEqual(settings);
  });
});

describe('the user is asked before notes are lost', () => {
  it.each([
    ['with an .xlsx', BOOK, 'a.xlsx', SETTINGS, 1],
    ['but not for a day alone', BOOK, 'a.xlsx', { ...(NOTHING as object), referenceDate: '2026-09-30' }, 0],
    [
      'nor with a CSV file, which has no place for them',
      new TextEncoder().encode('A\n'),
      'a.csv',
      SETTINGS,
      0,
    ],
  ])('%s', async (_, bytes, name, settings, told) => {
    const host = open(bytes, name);
    let times = 0;
    const stop = host.onAdditions(() => (times += 1));
    await host.saveSettings(settings);
    await host.saveSettings(settings);
    stop();
    await host.saveSettings(NOTHING);

    expect(times).toBe(told);
  });
});
