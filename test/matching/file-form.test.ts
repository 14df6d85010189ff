import { matchWorkbook } from '../../addin/matching/match-workbook';
import { FileHost } from '../../addin/hosts/files/file-host';
import { openWorkbook } from '../support/open-workbook';
import { realStandard } from '../support/real-standard';

const LAYOUTS = ['worker', 'workplace', 'training'] as const;
type File = (typeof LAYOUTS)[number];

function headingsOf(file: File): string[] {
  const layout = realStandard.layouts.find(({ id }) => id === `asc-wds/${file}`)!;
  return layout.fields.filter(({ optionalColumn }) => optionalColumn !== true).map(({ name }) => name);
}

function linesOf(file: File): string[] {
  const headings = headingsOf(file);
  return [headings.join(','), headings.map((_, at) => (at === 0 ? 'Elm' : '')).join(',')];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const textOf = (lines: readonly string[], end = '\r\n') => lines.map((line) => `${line}${end}`).join('');

/** What is said of the file, with the rule that says it. */
async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const host = new FileHost('command-line', openWorkbook(bytes, 'file.csv'));
  const { tables } = await matchWorkbook(host, realStandard);
  return tables[0]!.problems.map(({ severity, rule = '-', message }) => `${severity} ${rule} ${message}`);
}

describe.each(LAYOUTS)('A %s file for ASC-WDS', (file) => {
  const lines = linesOf(file);
  const [headings, row] = [lines[0]!, lines[1]!];
  const order = { worker: 'worker-x-1', workplace: 'workplace-999-1', training: 'training-x-1' }[file];
  const last = file === 'worker' ? 'worker-x-2' : order;

  it.each([
    ['as Excel saves CSV (Comma delimited)', utf8(textOf(lines))],
    ['with lines that end as on Linux', utf8(textOf(lines, '\n'))],
    ['with letters in UTF-8', utf8(textOf([headings, row.replace('Elm', 'Élm')]))],
    ['with an empty cell behind a row, not the headings', utf8(textOf([headings, `${row},`]))],
  ])('is taken %s', async (_, bytes) => {
    expect(await problemsOf(bytes)).toEqual([]);
  });

  it.each([
    ['with an empty line first', textOf(['', ...lines]), order, 'The headings stand in row 2.'],
    ['with a title first', textOf(['Staff 2026', ...lines]), order, 'The headings stand in row 2.'],
    ["with Excel's own line first", textOf(['sep=,', ...lines]), order, 'A line with "sep=" stands above'],
    ['with the lines of old Macintoshes', textOf(lines, '\r'), order, 'The lines of the file end as old'],
    [
      'with semicolons',
      textOf(lines.map((line) => line.replaceAll(',', ';'))),
      order,
      'Semicolons stand between the headings.',
    ],
    ['with tabs', textOf(lines.map((line) => line.replaceAll(',', '\t'))), order, 'Tabs stand between'],
    [
      'with headings in quotation marks',
      textOf([
        headings
          .split(',')
          .map((one) => `"${one}"`)
          .join(','),
        row,
      ]),
      order,
      'Headings of the file stand in quotation marks.',
    ],
    [
      'with one heading in quotation marks',
      textOf([headings.replace('LOCALESTID', '"LOCALESTID"'), row]),
      order,
      'Headings of the file stand in quotation marks.',
    ],
    ['with an empty last heading', textOf([`${headings},`, `${row},`]), last, '1 empty heading stands after'],
    ['with an empty last heading alone', textOf([`${headings},`, row]), last, '1 empty heading stands after'],
    ['with several', textOf([`${headings},,,`, `${row},,,`]), last, '3 empty headings stand after'],
    [
      'with a space for a heading',
      textOf([`${headings}, `, `${row},`]),
      last,
      '1 empty heading stands after',
    ],
    [
      'with an empty first heading',
      textOf([`,${headings}`, `,${row}`]),
      order,
      'Column A has no heading, where the file has LOCALESTID.',
    ],
  ])('is turned away %s', async (_, text, rule, words) => {
    const problems = await problemsOf(utf8(text));

    expect(problems).toEqual([expect.stringContaining(`error asc-wds/${rule} ${words}`)]);
  });

  it('is turned away in UTF-16', async () => {
    expect(await problemsOf(utf16(textOf(lines)))).toEqual([
      expect.stringContaining(`error asc-wds/${order} The file is written in UTF-16`),
    ]);
  });

  it('loses letters that are not written in UTF-8', async () => {
    expect(await problemsOf(latin(textOf([headings, row.replace('Elm', 'Élm')])))).toEqual([
      expect.stringContaining('warning - Letters or signs of the file'),
    ]);
  });
});

describe('A byte order mark', () => {
  it('hides a workplace file from the service', async () => {
    expect(await problemsOf(utf8(`\ufeff${textOf(linesOf('workplace'))}`))).toEqual([
      'error asc-wds/file-x-8 The file begins with a mark that nobody sees (a byte order mark), as Excel writes it in ' +
        '"CSV UTF-8". ASC-WDS does not know such a file for a workplace file. Save it in Excel as "CSV (Comma ' +
        'delimited)", or in Notepad with the encoding UTF-8 (not "UTF-8 with BOM").',
    ]);
  });

  it.each(['worker', 'training'] as const)('does no harm to a %s file', async (file) => {
    expect(await problemsOf(utf8(`\ufeff${textOf(linesOf(file))}`))).toEqual([]);
  });

  it('is nothing to speak of in a file of another collection', async () => {
    const layout = realStandard.layouts.find(({ id }) => id === 'standard/person')!;
    const names = layout.fields.map(({ name }) => name);
    expect(
      await problemsOf(utf8(`\ufeff${textOf([names.join(';'), names.map(() => '1').join(';')])}`)),
    ).toEqual([]);
  });
});
