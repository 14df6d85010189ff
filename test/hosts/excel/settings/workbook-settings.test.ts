import { formatSettings } from '../../../../addin/remembering/settings';
import type { Settings } from '../../../../addin/remembering/settings';
import { createExcelHost } from '../../../../addin/hosts/excel/excel-host';
import { readSettingsXml, settingsXml } from '../../../../addin/workbook/settings-xml';
import type { FakeWorkbook } from '../../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../../tools/excel-test-host/staff-workbook';

function settingsOf(settings: Partial<Settings>): unknown {
  return formatSettings({ choices: [], collections: [], ...settings });
}

function notes(...texts: readonly string[]): Settings['notes'] {
  return new Map(texts.map((text) => [`key of ${text}`, { text, on: '2026-11-22' }]));
}

/** What the parts of our namespace say, as a file would have them. */
function partsOf({ customXmlParts }: FakeWorkbook): unknown[] {
  return [...customXmlParts.values()].map(readSettingsXml).filter((settings) => settings !== undefined);
}

/** A page opens the workbook, and has these settings when it saves it. */
function saveOnPage({ customXmlParts }: FakeWorkbook, settings: unknown): void {
  const [id = '{page}'] = customXmlParts.keys();
  if (settings === undefined) customXmlParts.delete(id);
  else customXmlParts.set(id, settingsXml(settings));
}

async function open() {
  const { workbook, staff, rota } = staffWorkbook();
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  async function trips(act: () => Promise<unknown>): Promise<number> {
    const before = executor.syncs.length;
    await act();
    return executor.syncs.length - before;
  }
  return { workbook, staff, rota, host, trips };
}

test('settings come back as they were saved, in a later session too', async () => {
  const { host } = await open();
  const settings = { version: 1, choices: [{ sheet: 'Staff', headingRow: 1, columns: { C: null } }] };
  await host.saveSettings(settings);
  expect(await (await createExcelHost()).loadSettings()).toEqual(settings);
});

test('a workbook we have not seen has none', async () => {
  const { host } = await open();
  expect(await host.loadSettings()).toBeUndefined();
});

test('settings and parts of others are left alone', async () => {
  const { workbook, host } = await open();
  workbook.customXmlParts.set('{theirs}', '<a xmlns="urn:theirs"/>');
  await host.saveSettings(settingsOf({ notes: notes('why') }));
  await host.saveSettings(undefined);
  await host.saveSettings(undefined);
  expect([...workbook.settings]).toEqual([['another-add-in', { of: 'the user' }]]);
  expect([...workbook.customXmlParts]).toEqual([['{theirs}', '<a xmlns="urn:theirs"/>']]);
});

describe('the part that a page reads', () => {
  test('is made for notes, with sheets by their names', async () => {
    const { workbook, staff, host } = await open();
    const choice = { layout: 'swc/staff', headingRow: 1 };
    const kept = { choices: [{ sheet: staff.id, ...choice }], dropDowns: [staff.id, '{gone}'] };
    await host.saveSettings(settingsOf({ ...kept, notes: notes('why') }));
    expect(partsOf(workbook)).toEqual([
      settingsOf({ choices: [{ sheet: 'Staff', ...choice }], dropDowns: ['Staff'], notes: notes('why') }),
    ]);
    expect(await host.loadSettings()).toEqual(settingsOf({ ...kept, notes: notes('why') }));
  });

  test('is not made for anything else: the user’s steps to undo would be lost', async () => {
    const { workbook, host } = await open();
    await host.saveSettings(settingsOf({ collections: ['swc'], referenceDate: '2026-09-30' }));
    expect([workbook.customXmlParts.size, workbook.undoCleared]).toEqual([0, []]);
  });

  test('is one, kept in step, and goes with all that it says', async () => {
    const { workbook, host } = await open();
    const seen: unknown[] = [];
    for (const settings of [
      settingsOf({ notes: notes('a') }),
      settingsOf({ notes: notes('a', 'b') }),
      settingsOf({ referenceDate: '2026-09-30' }),
      settingsOf({}),
    ]) {
      await host.saveSettings(settings);
      seen.push(partsOf(workbook));
      expect(await host.loadSettings()).toEqual(settings);
    }
    expect(seen).toEqual([
      [settingsOf({ notes: notes('a') })],
      [settingsOf({ notes: notes('a', 'b') })],
      [settingsOf({ referenceDate: '2026-09-30' })],
      [],
    ]);
    expect(workbook.undoCleared).toEqual([
      'CustomXmlPartCollection.add',
      'CustomXmlPart.setXml',
      'CustomXmlPart.setXml',
      'CustomXmlPart.delete',
    ]);
  });

  test('costs one round trip more, and none where there is none', async () => {
    const { host, trips } = await open();
    const save = (settings: unknown) => trips(() => host.saveSettings(settings));
    const load = () => trips(() => host.loadSettings());
    expect([
      await load(),
      await save(settingsOf({ collections: ['swc'] })),
      await save(settingsOf({ notes: notes('a') })),
      await save(settingsOf({ notes: notes('b') })),
      await load(),
    ]).toEqual([1, 1, 2, 2, 2]);
  });
});

describe('a workbook that comes back from a page', () => {
  test('has what was said there, by Excel’s own ids of the sheets it has', async () => {
    const { workbook, staff, host } = await open();
    const [there, gone] = [
      { sheet: 'Staff', layout: 'swc/staff' },
      { sheet: 'Old', layout: null },
    ];
    saveOnPage(workbook, settingsOf({ choices: [there, gone], notes: notes('why') }));
    expect(await host.loadSettings()).toEqual(
      settingsOf({ choices: [{ ...there, sheet: staff.id }], notes: notes('why') }),
    );
  });

  test('keeps what Excel alone knew, where the page had seen nothing of it', async () => {
    const { workbook, staff, rota, host } = await open();
    const own = { sheet: rota.id, layout: null };
    await host.saveSettings(settingsOf({ choices: [own], referenceDate: '2026-09-30' }));
    saveOnPage(
      workbook,
      settingsOf({ choices: [{ sheet: 'Staff', layout: 'swc/staff' }], notes: notes('why') }),
    );
    expect(await host.loadSettings()).toEqual(
      settingsOf({
        choices: [own, { sheet: staff.id, layout: 'swc/staff' }],
        referenceDate: '2026-09-30',
        notes: notes('why'),
      }),
    );
  });

  test.each([
    ['changed', settingsOf({ notes: notes('a', 'new') }), settingsOf({ notes: notes('a', 'new') })],
    ['took away', undefined, undefined],
  ])('has what the page %s', async (_, onPage, then) => {
    const { workbook, host } = await open();
    await host.saveSettings(settingsOf({ notes: notes('a', 'b'), referenceDate: '2026-09-30' }));
    saveOnPage(workbook, onPage);
    expect(await host.loadSettings()).toEqual(then);
  });

  test('has what is said in Excel after that', async () => {
    const { workbook, host } = await open();
    await host.saveSettings(settingsOf({ notes: notes('a') }));
    saveOnPage(workbook, settingsOf({ notes: notes('b') }));
    await host.saveSettings(settingsOf({ notes: notes('a') }));
    expect(await host.loadSettings()).toEqual(settingsOf({ notes: notes('a') }));
    saveOnPage(workbook, undefined);
    await host.saveSettings(settingsOf({ referenceDate: '2026-09-30' }));
    expect(await host.loadSettings()).toEqual(settingsOf({ referenceDate: '2026-09-30' }));
  });

  test('has its own settings when the part can’t be read', async () => {
    const { workbook, host } = await open();
    await host.saveSettings(settingsOf({ notes: notes('a') }));
    const [id = ''] = workbook.customXmlParts.keys();
    workbook.customXmlParts.set(id, '<settings xmlns="urn:workforce-standard:settings">{</settings>');
    expect(await host.loadSettings()).toEqual(settingsOf({ notes: notes('a') }));
  });
});
