import { FileHost } from '../../../addin/hosts/files/file-host';
import type { CellBlock, HostChange, ReadOptions, SheetMarks } from '../../../addin/workbook/host';
import { buildXlsx, oneSheet } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/open-workbook';

const NUMBERS = Array.from({ length: 6 }, (_, r) => {
  return `<row r="${r + 3}">${[0, 1, 2].map((c) => `<c r="${'BCD'[c]}${r + 3}"><v>${r * 10 + c}</v></c>`).join('')}</row>`;
}).join('');

function numbers() {
  return openWorkbook(oneSheet(NUMBERS), 'numbers.xlsx');
}

async function blocks(host: FileHost, options: ReadOptions): Promise<CellBlock[]> {
  const found: CellBlock[] = [];
  for await (const block of host.read('Staff', options)) found.push(block);
  return found;
}

const ERRORS: SheetMarks[] = [
  {
    sheet: 'Staff',
    cells: [
      { row: 3, column: 1, severity: 'error' },
      { row: 3, column: 2, severity: 'query' },
    ],
  },
];

describe('reading', () => {
  it('gives whole rows from the first used column on', async () => {
    expect(await blocks(new FileHost('browser', numbers()), { row: 3, rowCount: 2 })).toEqual([
      {
        row: 3,
        column: 1,
        rows: [
          [10, 11, 12],
          [20, 21, 22],
        ],
      },
    ]);
  });

  it('gives chosen columns, null for cells beyond the last', async () => {
    const options = { row: 7, rowCount: 2, column: 2, columnCount: 3 };

    expect(await blocks(new FileHost('browser', numbers()), options)).toEqual([
      {
        row: 7,
        column: 2,
        rows: [
          [51, 52, null],
          [null, null, null],
        ],
      },
    ]);
  });

  it('goes in blocks of at most 150,000 cells, read when they are asked for', async () => {
    const host = new FileHost('browser', numbers());
    const found = await blocks(host, { row: 2, rowCount: 500, column: 1, columnCount: 700 });

    expect(found.map(({ row, rows }) => [row, rows.length])).toEqual([
      [2, 214],
      [216, 214],
      [430, 72],
    ]);
  });

  it('gives nothing of a sheet without rows', async () => {
    expect(
      await blocks(new FileHost('browser', openWorkbook(oneSheet(''), 'a.xlsx')), { row: 0, rowCount: 0 }),
    ).toEqual([]);
  });
});

describe('without a file', () => {
  const host = new FileHost('browser');

  it('has no name and no sheets', async () => {
    expect([host.name, host.source, await host.listSheets(), host.marks]).toEqual(['', 'workbook', [], []]);
  });

  it('says to open one first', () => {
    expect(() => host.save()).toThrow('Open a file first.');
  });
});

describe('marks', () => {
  it('replace those before, are there to be drawn, and go when cleared', async () => {
    const host = new FileHost('browser', numbers());
    let drawn = 0;
    host.onMarks(() => (drawn += 1));
    await host.mark([{ sheet: 'Staff', cells: [{ row: 9, column: 9, severity: 'warning' }] }]);
    const outcome = await host.mark(ERRORS);
    const seen = [host.markAt('Staff', 3, 1), host.markAt('Staff', 3, 2), host.markAt('Staff', 9, 9)];
    await host.clearMarks();

    expect({ outcome, seen, after: host.markAt('Staff', 3, 1), drawn }).toEqual({
      outcome: { skipped: [] },
      seen: ['error', 'query', undefined],
      after: undefined,
      drawn: 3,
    });
  });

  it('leave out protected sheets, and say why', async () => {
    const data = '<row><c><v>1</v></c></row>';
    const file = buildXlsx({
      sheets: [
        { name: 'Staff', data, after: '<sheetProtection sheet="1"/>' },
        { name: 'Notes', data },
      ],
    });
    const host = new FileHost('browser', openWorkbook(file, 'a.xlsx'));
    const outcome = await host.mark([
      ...ERRORS,
      { sheet: 'Notes', cells: [{ row: 0, column: 0, severity: 'error' }] },
    ]);

    expect({ outcome, marked: host.marks.map(({ sheet }) => sheet) }).toEqual({
      outcome: {
        skipped: [
          {
            sheet: 'Staff',
            reason:
              'The sheet is protected, so its cells were not marked. In Excel choose Review, Unprotect Sheet, save and check again.',
          },
        ],
      },
      marked: ['Notes'],
    });
  });

  it('that came with a file stay in the copy until we mark or clear', async () => {
    const marked = new FileHost('browser', numbers());
    await marked.mark(ERRORS);
    const { bytes } = marked.save();
    const again = new FileHost('browser', openWorkbook(bytes, 'b.xlsx'));
    const untouched = again.save().bytes;
    await again.clearMarks();

    expect([untouched, again.save().bytes.length < bytes.length]).toEqual([bytes, true]);
  });
});

describe('changes', () => {
  it('are told when the user makes them, and not when we do', async () => {
    const workbook = numbers();
    const host = new FileHost('browser', workbook);
    const heard: HostChange[] = [];
    host.onChange((change) => heard.push(change));
    await host.write([{ sheet: 'Staff', row: 3, column: 1, value: 'fixed' }]);
    workbook.edit([{ sheet: 'Staff', row: 4, column: 1, value: 'typed' }]);
    workbook.undo();
    workbook.undo();

    expect(heard).toEqual(
      [4, 4, 3].map((row) => ({
        sheet: 'Staff',
        kind: 'edited',
        row,
        rowCount: 1,
        column: 1,
        columnCount: 1,
      })),
    );
  });

  it('are told when another file is opened, whose own changes count from then on', async () => {
    const first = numbers();
    const host = new FileHost('browser', first);
    await host.mark(ERRORS);
    await host.saveSettings({ a: 1 });
    const heard: HostChange[] = [];
    host.onChange((change) => heard.push(change));
    host.open(openWorkbook(new TextEncoder().encode('A\n1\n'), 'other.csv'));
    first.edit([{ sheet: 'Staff', row: 3, column: 1, value: 'late' }]);

    expect({
      heard,
      name: host.name,
      source: host.source,
      marks: host.marks,
      settings: await host.loadSettings(),
    }).toEqual({
      heard: [{ sheet: '', kind: 'sheets' }],
      name: 'other.csv',
      source: 'text',
      marks: [],
      settings: undefined,
    });
  });
});

it('passes on where the pane wants to go and where the user is', async () => {
  const host = new FileHost('browser', numbers());
  const heard: unknown[] = [];
  const leave = host.onGoTo((...place) => heard.push(['go', ...place]));
  host.onSelect((...place) => heard.push(['at', ...place]));
  await host.select('Staff', 3, 1);
  host.selected('Staff', 4, 2, { rowCount: 2, columnCount: 1 });
  leave();
  await host.select('Staff', 5, 1);

  expect(heard).toEqual([
    ['go', 'Staff', 3, 1],
    ['at', 'Staff', 4, 2, { rowCount: 2, columnCount: 1 }],
  ]);
});

it('keeps settings as they were when they were saved', async () => {
  const host = new FileHost('browser', numbers());
  const settings = { layout: 'a' };
  await host.saveSettings(settings);
  settings.layout = 'b';

  expect(await host.loadSettings()).toEqual({ layout: 'a' });
});
