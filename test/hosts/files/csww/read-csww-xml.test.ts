import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSettings } from '../../../../addin/remembering/settings';
import { FileHost } from '../../../../addin/hosts/files/file-host';
import { elementsOf } from '../../../../core/layouts/records';
import type { FileWorkbook } from '../../../../addin/hosts/files/opened/file-workbook';
import { layoutOf, STANDARD } from '../../../support/standard-fixture';
import { openWorkbook } from '../../../support/open-workbook';
import { openXml as open, returnOf, tablesOf, worker } from '../support/csww-xml';

const SAMPLE = join(__dirname, '../../../samples/csww/social_work_workforce_2022_one_worker.xml');

/** Census years that there are layouts of. */
const YEARS = STANDARD.layouts.flatMap(({ family, validFrom = '' }) =>
  family === 'csww/worker' ? Number(validFrom.slice(0, 4)) + 1 : [],
);

function headingsOf(workbook: FileWorkbook, sheet: string): unknown[] {
  return [...workbook.sheet(sheet).rowValues(0, 0, workbook.sheet(sheet).columnCount)];
}

describe('an XML return of the children’s social work census', () => {
  it('is read as a sheet for each kind of record', () => {
    const workbook = open(readFileSync(SAMPLE), 'sample.xml');

    expect({ source: workbook.source, tables: tablesOf(workbook) }).toEqual({
      source: 'text',
      tables: {
        Header: [
          {
            Collection: 'CSWW',
            Year: '2022',
            ReferenceDate: '2022-09-30',
            SourceLevel: 'L',
            LEA: '301',
            SoftwareCode: 'liiatools.datasets.social_work_workforce.sample_data',
            DateTime: '2023-03-28T14:54:55Z',
          },
        ],
        LALevelVacancies: [{ NumberOfVacancies: '79.68', NoAgencyFTE: '59.82', NoAgencyHeadcount: '71' }],
        CSWWWorker: [
          {
            AgencyWorker: '1',
            SWENo: 'Oz2054309383',
            FTE: '0.521371',
            PersonBirthDate: '1967-01-04',
            GenderCurrent: '1',
            Ethnicity: 'REFU',
            QualInst: 'Institution Name',
            QualLevel: '1',
            StepUpGrad: '0',
            OrgRole: '3',
            RoleStartDate: '1988-04-07',
            StartOrigin: '9',
            RoleEndDate: '1990-04-07',
            LeaverDestination: '1',
            ReasonLeave: '2',
            FTE30: '0.123456',
            Cases30: '72',
            WorkingDaysLost: '15.31',
            ContractWeeks: '288.7',
            FrontlineGrad: '1',
            Absat30Sept: '0',
            ReasonAbsence: 'TRN',
            CFKSSstatus: '1',
          },
        ],
      },
    });
  });

  it.each([
    ['2022', 2022, 'GenderCurrent', true],
    ['2022', 2022, 'Sex', false],
    ['2024', 2024, 'Sex', true],
    ['2025', 2025, 'BaseSalary', true],
    ['2025', 2025, 'QualInst', false],
    ['a year not known yet', 2031, 'BaseSalary', true],
    ['a year before those known', 2019, 'GenderCurrent', true],
  ])('of %s has a column for every item of its year: %d %s', (_name, year, element, there) => {
    const workbook = open(returnOf(year, worker('<SWENo>SW1</SWENo>')));
    expect(headingsOf(workbook, 'CSWWWorker').includes(element)).toBe(there);
  });

  it('tells the year by the reference date where no year is given', () => {
    const header = '<Header><Collection>CSWW</Collection><ReferenceDate>2023-09-30</ReferenceDate></Header>';
    const workbook = open(`<Message>${header}${worker()}</Message>`);
    expect(headingsOf(workbook, 'CSWWWorker')).toEqual(elementsOf(layoutOf('csww/worker-2023')));
  });

  it.each(
    YEARS.flatMap((year) => [
      ['CSWWWorker', year, `csww/worker-${year}`] as const,
      ['LALevelVacancies', year, `csww/authority-${year}`] as const,
      ['LALevel', year, `csww/authority-${year}`] as const,
    ]),
  )('has for %s of %d the columns of its layout, in order', (record, year, layout) => {
    const workbook = open(returnOf(year, `<${record}/>`));
    expect(headingsOf(workbook, record)).toEqual(elementsOf(layoutOf(layout)));
  });

  it('has no column for an item that is written even when it is empty, but when the file has it', () => {
    const headings = (record: string) => headingsOf(open(returnOf(2025, record)), 'LALevel');
    expect(
      ['<LALevel/>', '<LALevel><OtherAllowances/></LALevel>'].map((record) =>
        headings(record).includes('OtherAllowances'),
      ),
    ).toEqual([false, true]);
  });

  it('keeps what the year does not ask for, after the rest', () => {
    const workbook = open(
      returnOf(
        2025,
        '<LALevel><OtherAllowances/></LALevel>',
        worker('<QualInst>X</QualInst>', '<Sex>F</Sex>'),
      ),
    );
    expect([headingsOf(workbook, 'LALevel').at(-1), headingsOf(workbook, 'CSWWWorker').at(-1)]).toEqual([
      'OtherAllowances',
      'QualInst',
    ]);
  });

  it('shows the columns in the order of a record that has its items in another order', () => {
    const right = worker('<AgencyWorker>0</AgencyWorker>', '<SWENo>SW1</SWENo>');
    const wrong = worker('<SWENo>SW1</SWENo>', '<AgencyWorker>0</AgencyWorker>', '<FTE>1</FTE>');
    expect(headingsOf(open(returnOf(2025, right, wrong)), 'CSWWWorker').slice(0, 4)).toEqual([
      'SWENo',
      'AgencyWorker',
      'FTE',
      'PersonBirthDate',
    ]);
  });

  it('names the day that its header names, and its sheets as made of records', () => {
    const workbook = open(returnOf(2024, worker()));
    const host = new FileHost('command-line', workbook);
    expect([workbook.referenceDate, workbook.sheets.map((sheet) => sheet.info().fromRecords)]).toEqual([
      '2024-09-30',
      [true, true],
    ]);
    return expect(host.loadSettings()).resolves.toEqual(
      formatSettings({ choices: [], collections: [], referenceDate: '2024-09-30' }),
    );
  });

  it('without a header names no day', () => {
    expect(open(`<Message>${worker()}</Message>`).referenceDate).toBeUndefined();
  });

  it('keeps an item that is given twice in a column of its own', () => {
    const xml = returnOf(
      2025,
      worker('<ContractWeeks>4</ContractWeeks>', '<ContractWeeks>9</ContractWeeks>'),
    );
    expect(tablesOf(open(xml)).CSWWWorker).toEqual([{ ContractWeeks: '4', 'ContractWeeks (2)': '9' }]);
  });

  it.each([
    ['a prefix', returnOf(2025, worker('<SWENo>SW1</SWENo>')).replace(/<(\/?)/g, '<$1c:')],
    [
      'a declaration and comments',
      `<?xml version="1.0"?>\n<!-- made > by hand -->\n${returnOf(2025, worker('<SWENo>SW1</SWENo>'))}`,
    ],
    ['a byte order mark', `\ufeff${returnOf(2025, worker('<SWENo>SW1</SWENo>'))}`],
    [
      'UTF-16',
      Buffer.from(`\ufeff<?xml version="1.0"?>${returnOf(2025, worker('<SWENo>SW1</SWENo>'))}`, 'utf16le'),
    ],
    ['workers in a wrapper', returnOf(2025, `<Workers>${worker('<SWENo>SW1</SWENo>')}</Workers>`)],
    ['another name', returnOf(2025, worker('<SWENo>SW1</SWENo>'))],
  ])('is known with %s', (_name, xml) => {
    expect(tablesOf(open(xml, 'staff.txt')).CSWWWorker).toEqual([{ SWENo: 'SW1' }]);
  });

  it('keeps text as typed: references resolved, spaces kept, nothing for an empty element', () => {
    const xml = returnOf(
      2024,
      worker(
        '<SWENo> SW1</SWENo>',
        '<QualInst>A &amp; B <![CDATA[<C>]]></QualInst>',
        '<Sex/>',
        '<FTE>\n</FTE>',
      ),
    );
    expect(tablesOf(open(xml)).CSWWWorker).toEqual([{ SWENo: ' SW1', QualInst: 'A & B <C>' }]);
  });
});

describe('an XML return is given back', () => {
  const xml = new TextEncoder().encode(returnOf(2025, '<LALevel/>', worker('<SWENo>007</SWENo>')));

  it('as it was, when nothing was changed', () => {
    expect(open(xml).save()).toEqual({ name: 'return.xml', type: 'application/xml', bytes: xml });
  });

  it('as a workbook of the same sheets, when cells were changed', () => {
    const workbook = open(xml);
    workbook.edit([{ sheet: 'CSWWWorker', row: 1, column: 0, value: '1' }]);
    const { name, bytes } = workbook.save();
    expect([name, tablesOf(openWorkbook(bytes, name))]).toEqual(['return.xlsx', tablesOf(workbook)]);
  });

  it('as a workbook with marks, when those are asked for', () => {
    const marks = [{ sheet: 'CSWWWorker', cells: [{ row: 1, column: 1, severity: 'error' as const }] }];
    const { name, bytes } = open(xml).save({ as: 'workbook', marks });
    const saved = openWorkbook(bytes, name);
    expect([name, saved.sheets.map((sheet) => sheet.name)]).toEqual([
      'return (marked).xlsx',
      ['Header', 'LALevel', 'CSWWWorker'],
    ]);
    expect(openWorkbook(bytes, name).save({ marks: [] }).bytes.length).toBeLessThan(bytes.length);
  });
});
