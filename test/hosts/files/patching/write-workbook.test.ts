import { strFromU8, unzipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import type { SheetPlan } from '../../../../addin/workbook/sheet-plan';
import { parseXml } from '../../../support/xml-tree';
import { part, SHEET } from '../support/saved';
import { ETHNICITIES, TO_FIX } from '../support/plans';
import { all, attributes, looseEnds, tree } from '../support/xml';
import { openWorkbook, writeWorkbook } from '../../../support/open-workbook';

const FILE = writeWorkbook([TO_FIX]);
const CHART = 'xl/charts/chart1.xml';

describe('a workbook of ours', () => {
  it('is well formed in every part, and every part is named, typed and there', () => {
    const parts = Object.entries(unzipSync(FILE));

    expect(() => parts.map(([, bytes]) => parseXml(strFromU8(bytes)))).not.toThrow();
    expect(looseEnds(FILE)).toEqual([]);
  });

  it('holds the values that were planned, for us', () => {
    const sheet = openWorkbook(FILE, 'a.xlsx').sheet('To fix');

    expect(Array.from({ length: sheet.rowCount }, (_, row) => sheet.rowValues(row, 0, 4))).toEqual([
      ['To fix', null, null, null],
      ['Code', 'Ethnicity', 'Since', 'Errors'],
      ['007', 'Go to K12', { date: '2026-09-30' }, 3],
      ['008', null, { date: '2026-09-30T09:30:00' }, 5],
    ]);
  });

  it('holds them for another program too, with links and comments', () => {
    const { Sheets, SheetNames } = XLSX.read(FILE, { cellNF: true, cellStyles: true });
    const sheet = Sheets['To fix']!;
    const cell = (name: string): XLSX.CellObject => sheet[name] as XLSX.CellObject;

    expect({
      names: SheetNames,
      code: [cell('A3').t, cell('A3').v, cell('A3').z],
      day: [cell('C3').v, cell('C3').z],
      link: cell('B3').l?.Target,
      comment: cell('A2').c?.map(({ a, t }) => [a, t]),
      filter: sheet['!autofilter'],
      widths: sheet['!cols']?.map(({ width }) => width),
    }).toEqual({
      names: ['To fix', 'Workforce lists'],
      code: ['s', '007', '@'],
      day: [46295, 'm/d/yy'],
      link: "#'Staff''s list'!K12",
      comment: [['Workforce Standard', 'The code of the list.\n"A" & <B>']],
      filter: { ref: 'A2:D4' },
      widths: [12, 30.5, 14, 10],
    });
  });

  it('has its elements in the order that the schema asks for', () => {
    expect(tree(FILE, SHEET).children.map(({ name }) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'dataValidations',
      'hyperlinks',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'ignoredErrors',
      'drawing',
      'legacyDrawing',
    ]);
  });

  it('keeps its headings in view, repeats them in print, and fits the width of a page', () => {
    const sheet = tree(FILE, SHEET);
    const names = all(tree(FILE, 'xl/workbook.xml'), 'definedName').map(({ attributes: of, text }) => [
      of.get('name'),
      text,
    ]);

    expect({
      pane: attributes(all(sheet, 'pane')[0]),
      page: attributes(all(sheet, 'pageSetup')[0]),
      names: names.slice(0, 3),
    }).toEqual({
      pane: { ySplit: '2', topLeftCell: 'A3', activePane: 'bottomLeft', state: 'frozen' },
      page: { paperSize: '9', orientation: 'landscape', fitToHeight: '0' },
      names: [
        ['_xlnm._FilterDatabase', "'To fix'!$A$2:$D$4"],
        ['_xlnm.Print_Titles', "'To fix'!$1:$2"],
        ['Workforce.sheet', '"to-fix"'],
      ],
    });
  });

  it('shows choices that fit in a rule there, and longer ones from a sheet that nobody sees', () => {
    const rules = all(tree(FILE, SHEET), 'dataValidation').map((rule) => [
      rule.attributes.get('sqref'),
      rule.attributes.get('showErrorMessage'),
      rule.children[0]?.text,
    ]);
    const lists = XLSX.read(FILE).Sheets['Workforce lists']!;
    const states = all(tree(FILE, 'xl/workbook.xml'), 'sheet').map(({ attributes: of }) => of.get('state'));

    expect({
      rules,
      choices: XLSX.utils.sheet_to_json<string[]>(lists, { header: 1 }).map(([choice]) => choice),
      states,
    }).toEqual({
      rules: [
        ['A3:A102', undefined, '"007,008"'],
        ['B3:B102', undefined, "'Workforce lists'!$A$1:$A$40"],
      ],
      choices: ETHNICITIES,
      states: [undefined, 'veryHidden'],
    });
  });

  it('draws a chart of its numbers, which it holds itself as well', () => {
    const chart = tree(FILE, CHART);
    const cached = (name: string) => all(all(chart, name)[0]!, 'c:v').map(({ text }) => text);

    expect({
      title: all(chart, 'a:t').map(({ text }) => text),
      direction: attributes(all(chart, 'c:barDir')[0]),
      cells: all(chart, 'c:f').map(({ text }) => text),
      names: cached('c:strCache'),
      numbers: cached('c:numCache'),
    }).toEqual({
      title: ['Errors & queries'],
      direction: { val: 'bar' },
      cells: ["'To fix'!$A$3:$A$4", "'To fix'!$D$3:$D$4"],
      names: ['007', '008'],
      numbers: ['3', '5'],
    });
  });

  it('stacks the bars of several series, with a legend', () => {
    const [chart] = TO_FIX.charts!;
    const series = [...chart!.series, { title: 'Queries', column: 3, style: 'query' as const }];
    const file = writeWorkbook([{ ...TO_FIX, charts: [{ ...chart!, kind: 'column', series }] }]);
    const drawn = tree(file, CHART);

    expect({
      direction: attributes(all(drawn, 'c:barDir')[0]),
      grouping: attributes(all(drawn, 'c:grouping')[0]),
      legend: all(drawn, 'c:legend').length,
      fills: all(drawn, 'c:ser').map((one) => attributes(all(one, 'a:srgbClr')[0])),
    }).toEqual({
      direction: { val: 'col' },
      grouping: { val: 'stacked' },
      legend: 1,
      fills: [{ val: 'B10E1C' }, { val: 'E0A100' }],
    });
  });

  it('draws no chart of no rows', () => {
    const [chart] = TO_FIX.charts!;
    const file = writeWorkbook([{ ...TO_FIX, charts: [{ ...chart!, lastRow: 1 }] }]);

    expect([part(file, CHART), all(tree(file, SHEET), 'drawing')]).toEqual(['', []]);
  });

  it('numbers sheets that would have one name', () => {
    const plan: SheetPlan = { tag: 'a', name: 'Staff', columns: [], rows: [] };

    expect(
      openWorkbook(writeWorkbook([plan, { ...plan, name: 'STAFF' }]), '').sheets.map(({ name }) => name),
    ).toEqual(['Staff', 'STAFF (2)']);
  });

  it('takes the rows below the last for text too where codes are asked for', () => {
    const [code] = all(tree(FILE, SHEET), 'col');
    const formats = all(all(tree(FILE, 'xl/styles.xml'), 'cellXfs')[0]!, 'xf');

    expect(formats[Number(code?.attributes.get('style'))]?.attributes.get('numFmtId')).toBe('49');
  });

  it.each([
    ['a day in a column of codes', 'text', { date: '2026-09-30' }, { date: '2026-09-30' }, '14'],
    ['a number in a column of days', 'date', 31, 31, '0'],
    ['a number in a column of codes', 'text', 31, 31, '0'],
    ['a text that begins as a formula does', 'plain', '=1+1', '=1+1', '0'],
    ['a day that no calendar has', 'date', { date: '2026-02-30' }, '2026-02-30', '14'],
  ] as const)('shows %s as what it is', (_, style, value, read, format) => {
    const file = writeWorkbook([
      { tag: 'a', name: 'Staff', columns: [{ width: 9, style }], rows: [[{ value }]] },
    ]);
    const cell = all(tree(file, SHEET), 'c')[0];
    const formats = all(all(tree(file, 'xl/styles.xml'), 'cellXfs')[0]!, 'xf');

    expect([
      openWorkbook(file, '').sheet('Staff').cell(0, 0),
      formats[Number(cell?.attributes.get('s'))]?.attributes.get('numFmtId'),
    ]).toEqual([read, format]);
  });
});
