import { FileHost } from '../../../../addin/hosts/files/file-host';
import type { DropDown } from '../../../../addin/workbook/host';
import { buildXlsx, MAIN, OFFICE, oneSheet } from '../../../support/build-xlsx';
import { FLAVOURS } from '../../../support/workbook-flavours';
import { ETHNICITIES, TO_FIX } from '../support/plans';
import { part, SHEET } from '../support/saved';
import { all, tree } from '../support/xml';
import { openWorkbook } from '../../../support/open-workbook';

const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';

function open(bytes: Uint8Array): FileHost {
  return new FileHost('browser', openWorkbook(bytes, 'staff.xlsx'));
}

function list(column: number, choices: readonly string[], more: Partial<DropDown> = {}): DropDown {
  return { sheet: 'Staff', column, firstRow: 1, rowCount: 50, heading: 'Ethnicity', choices, ...more };
}

/** Cells, formula and alert of every rule of the sheet's own kind. */
function rules(file: Uint8Array, name = SHEET): unknown[] {
  return all(tree(file, name), 'dataValidation').map(({ attributes, children }) => [
    attributes.get('sqref'),
    children[0]?.text,
    attributes.get('errorTitle'),
  ]);
}

describe('drop-downs of ours', () => {
  it('stand beside the rules of the user’s, short lists in the rule and long ones on a sheet nobody sees', async () => {
    const after =
      '<dataValidations count="1"><dataValidation type="list" sqref="D2:D3"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>';
    const host = open(oneSheet(DATA, { after }));
    const outcome = await host.addDropDowns([list(1, ['1', '2']), list(2, ETHNICITIES), list(3, ['1'])]);
    const file = host.save().bytes;

    expect({
      outcome,
      rules: rules(file),
      count: all(tree(file, SHEET), 'dataValidations').map(({ attributes }) => attributes.get('count')),
      sheets: openWorkbook(file, '').sheets.map(({ name }) => name),
      hidden: all(tree(file, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.get('state')),
    }).toEqual({
      outcome: {
        skipped: [
          {
            sheet: 'Staff',
            column: 3,
            reason: 'Column D (Ethnicity) has a rule of its own, which was left as it is.',
          },
        ],
      },
      rules: [
        ['D2:D3', '"Yes,No"', undefined],
        ['B2:B51', '"1,2"', 'Workforce'],
        ['C2:C51', "'Workforce lists'!$A$1:$A$40", 'Workforce'],
      ],
      count: ['3'],
      // The sheet of lists is no sheet of the user's, and none to be checked.
      sheets: ['Staff'],
      hidden: [undefined, 'veryHidden'],
    });
  });

  it.each(FLAVOURS)('leave the file as it was when they are taken away, as %s writes it', async (_, make) => {
    const original = make();
    const host = open(original);
    await host.addDropDowns([list(1, ['1', '2']), list(2, ETHNICITIES)]);
    const saved = host.save().bytes;
    await host.removeDropDowns();
    const again = open(saved);
    await again.removeDropDowns();
    const back = again.save().bytes;

    expect(host.save().bytes).toEqual(original);
    expect([part(back, SHEET), part(back, 'xl/workbook.xml'), part(back, '[Content_Types].xml')]).toEqual([
      part(original, SHEET),
      part(original, 'xl/workbook.xml'),
      part(original, '[Content_Types].xml'),
    ]);
  });

  it('take the place of those that came with the file', async () => {
    const first = open(oneSheet(DATA));
    await first.addDropDowns([list(1, ETHNICITIES)]);
    const again = open(first.save().bytes);
    await again.addDropDowns([list(2, ['1', '2'])]);
    const file = again.save().bytes;

    expect([rules(file), all(tree(file, 'xl/workbook.xml'), 'sheet').length]).toEqual([
      [['C2:C51', '"1,2"', 'Workforce']],
      1,
    ]);
  });

  it('go from the extensions too, where Excel puts those that refer to another sheet, with what held them', async () => {
    const rule = (more: string, cells: string): string =>
      `<x14:dataValidation type="list" ${more}><x14:formula1><xm:f>'Workforce lists'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>${cells}</xm:sqref></x14:dataValidation>`;
    const extensions = (...all_: string[]): string =>
      `<extLst><ext uri="{CCE6A557}" xmlns:x14="urn:x14"><x14:dataValidations count="1" xmlns:xm="urn:xm">${all_.join('')}</x14:dataValidations></ext></extLst>`;
    const mine = rule('', 'F2:F9');
    const left = async (after: string) => {
      const host = open(oneSheet(DATA, { after }));
      const { skipped } = await host.addDropDowns([list(5, ['1'])]);
      await host.removeDropDowns();
      return [skipped.length, part(host.save().bytes, SHEET).replace(/^[^]*<\/sheetData>/, '')];
    };

    expect([
      await left(extensions(rule('errorTitle="Workforce"', 'B2:B9'))),
      await left(extensions(rule('errorTitle="Workforce"', 'B2:B9'), mine)),
    ]).toEqual([
      [0, '</worksheet>'],
      [1, `${extensions(mine)}</worksheet>`],
    ]);
  });

  it('are not put on a protected sheet, and a long one needs a list of sheets that is open', async () => {
    const sheet = open(oneSheet(DATA, { after: '<sheetProtection sheet="1"/>' }));
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookProtection lockStructure="1"/>` +
      '<sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const locked = open(
      buildXlsx({ sheets: [{ name: 'Staff', data: DATA }], parts: { 'xl/workbook.xml': workbook } }),
    );
    const reasons = async (host: FileHost, choices: readonly string[]) =>
      (await host.addDropDowns([list(1, choices)])).skipped.map(({ reason }) => reason);

    expect([
      await reasons(sheet, ['1']),
      await reasons(locked, ['1']),
      await reasons(locked, ETHNICITIES),
    ]).toEqual([
      ['Staff is protected, so column B (Ethnicity) got no list.'],
      [],
      [
        'The workbook’s list of sheets is locked, so none can be added or taken away. In Excel choose Review, Protect ' +
          'Workbook, save the file and open it again.',
      ],
    ]);
  });

  it('of a sheet of ours stay when those of the user’s sheets go', async () => {
    const host = open(oneSheet(DATA));
    await host.addSheet(TO_FIX);
    await host.addDropDowns([list(1, ETHNICITIES)]);
    const again = open(host.save().bytes);
    await again.removeDropDowns();
    const file = again.save().bytes;

    expect([rules(file), rules(file, 'xl/worksheets/sheet2.xml')]).toEqual([
      [],
      [
        ['A3:A102', '"007,008"', undefined],
        ['B3:B102', "'Workforce lists'!$A$1:$A$40", undefined],
      ],
    ]);
  });

  it('are there to choose from in the cells they cover, and write their codes', async () => {
    const host = open(oneSheet(DATA));
    const id = await host.addSheet(TO_FIX);
    await host.addDropDowns([list(1, ['1 - One', '2 - Two']), list(2, ETHNICITIES)]);
    const again = open(host.save().bytes);
    const seen = (from: FileHost) =>
      [
        from.choicesAt('Staff', 1, 1),
        from.choicesAt('Staff', 0, 1),
        from.choicesAt('Staff', 51, 1),
        from.choicesAt('Staff', 1, 2),
        from.choicesAt(id, 2, 0),
      ].map((choices) => choices && [choices.list().length, choices.valueOf(choices.list()[1]!)]);

    expect([seen(host), seen(again).slice(0, 4)]).toEqual([
      [[2, '2'], undefined, undefined, [40, 'C1'], [2, '008']],
      [[2, '2'], undefined, undefined, [40, 'C1']],
    ]);
  });
});

describe('a list of the user’s own', () => {
  const rule = (source: string, more = ''): string =>
    `<dataValidations count="1"><dataValidation type="list"${more} sqref="B2:B9 D2"><formula1>${source}</formula1></dataValidation></dataValidations>`;
  const file = (after: string): Uint8Array =>
    buildXlsx({
      sheets: [
        { name: 'Staff', data: DATA, after },
        {
          name: "It's",
          data: '<row r="1"><c r="A1"><v>31</v></c></row><row r="3"><c r="A3"><v>32</v></c></row>',
        },
      ],
    });

  it.each([
    ['written out', '"Yes - always, ""No"""', ['Yes - always', '"No"']],
    ['of cells of another sheet', "'It''s'!$A$1:$A$3", ['31', '32']],
    ['of cells of its own', '$A$1:$A$2', ['1']],
    ['that only Excel can work out', 'INDIRECT("A"&amp;1)', undefined],
    ['of a sheet that is not there', 'Gone!$A$1:$A$3', undefined],
  ])('%s is offered as it is', (_, source, choices) => {
    const found = open(file(rule(source))).choicesAt('Staff', 1, 3);

    expect([found?.list(), choices && found?.valueOf(choices[0]!)]).toEqual([choices, choices?.[0]]);
  });

  it('is not offered where its arrow is switched off', () => {
    expect(open(file(rule('"Yes,No"', ' showDropDown="1"'))).choicesAt('Staff', 1, 1)).toBeUndefined();
  });
});
