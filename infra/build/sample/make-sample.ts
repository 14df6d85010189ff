/**
 * The sample workbook: made-up staff of a care group and of a council, with the kinds of fault that real sheets have. The
 * build puts it beside the page. The seed is fixed: same bytes each time.
 */
import { join } from 'node:path';
import { spoilCareWorkers } from './care-worker-faults';
import { HOMES, makeCareWorkers } from './care-workers';
import type { SampleRow } from './cells';
import * as council from './council-staff';
import { createRandom } from './random';
import { columnName, STYLE, type SampleSheet, type StyledCell } from './sheet-xml';
import { writeSampleWorkbook } from './workbook-parts';
import { readStandard } from '../../../functions/standard/read-standard';
import { ROOT } from '../../plans/paths';

const SEED = 20260930;
export const WORKER_ROWS = 500;
export const PEOPLE_ROWS = 90;

export function makeSample(): Uint8Array {
  const random = createRandom(SEED);
  const fields =
    readStandard(join(ROOT, 'standard')).layouts.find(({ id }) => id === 'asc-wds/worker')?.fields ?? [];
  const headings = fields.filter(({ optionalColumn }) => optionalColumn !== true).map(({ name }) => name);
  const workers = makeCareWorkers(WORKER_ROWS, headings, random);
  spoilCareWorkers(workers);
  const people = council.makePeople(PEOPLE_ROWS, random);
  const contracts = council.makeContracts(people, random);
  council.spoilPeople(people);
  council.spoilContracts(contracts);
  return writeSampleWorkbook(
    [
      { name: 'Read me', content: readMe() },
      { name: 'Staff list', content: staffList(workers, headings) },
      { name: 'Homes', content: homes() },
      {
        name: 'People',
        content: table(council.PEOPLE_HEADINGS, people, 'Council staff, as exported from HR'),
      },
      {
        name: 'Contracts',
        content: table(council.CONTRACT_HEADINGS, contracts, 'Contracts, as exported from HR'),
      },
      { name: 'Headcount', content: headcount() },
    ],
    {
      sheet: 'Headcount',
      title: 'Staff by home',
      labels: 'Headcount!$A$3:$A$6',
      values: 'Headcount!$B$3:$B$6',
    },
    new Map([['HomeList', 'Homes!$A$2:$A$5']]),
  );
}

const text = (value: string, style: number = STYLE.plain): StyledCell => ({ value, style });

function readMe(): SampleSheet {
  const lines = [
    'These people are made up.',
    'Staff list: a care group\u2019s workers, laid out for the adult social care return (ASC-WDS).',
    'People and Contracts: a council\u2019s staff, as its HR system exports them.',
    'Press "Check workbook" and see what is found. Nothing you do here leaves the sample.',
  ];
  return {
    rows: [[text('A sample to try', STYLE.title)], [], ...lines.map((line) => [text(line)])],
    widths: [90],
  };
}

/** Headings stand in row 4, under a title; two columns of the group's own follow; some rows carry its colours. */
function staffList(workers: readonly SampleRow[], headings: readonly string[]): SampleSheet {
  const own = ['Line manager', 'Our notes'];
  const all = [...headings, ...own];
  const at = (heading: string): string => columnName(all.indexOf(heading));
  const lastRow = workers.length + 4;
  const rows = workers.map((row, n): StyledCell[] =>
    all.map((heading) => {
      if (heading === 'Line manager') return text(n % 3 === 0 ? 'R. Hallam' : 'P. Moyo');
      if (heading === 'Our notes')
        return n % 41 === 0 ? text('Ask about leave', STYLE.yellow) : { value: null };
      const value = row.get(heading) ?? null;
      if (heading === 'HOURLYRATE' && typeof value === 'number') return { value, style: STYLE.money };
      return { value, ...(heading === 'DISPLAYID' && n % 17 === 0 ? { style: STYLE.green } : {}) };
    }),
  );
  const hours = `${at('CONTHOURS')}5:${at('CONTHOURS')}${lastRow}`;
  const gender = `${at('GENDER')}5:${at('GENDER')}${lastRow}`;
  return {
    rows: [
      [text('Staff list for the autumn return', STYLE.title)],
      [text('Kept by the office. Green: key workers. Please do not sort.', STYLE.note)],
      [],
      all.map((heading) => text(heading, STYLE.heading)),
      ...rows,
    ],
    widths: all.map((heading) => (heading === 'DISPLAYID' ? 22 : heading.endsWith('NOTES') ? 18 : 14)),
    frozenRows: 4,
    merged: [`A1:F1`, 'A2:F2'],
    filter: `A4:${columnName(all.length - 1)}${lastRow}`,
    conditionalFormats: `<conditionalFormatting sqref="${hours}"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThanOrEqual"><formula>37.5</formula></cfRule></conditionalFormatting>`,
    validations: [
      '<dataValidations count="2">',
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${gender}"><formula1>"1,2,3,4"</formula1></dataValidation>`,
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="A5:A${lastRow}"><formula1>HomeList</formula1></dataValidation>`,
      '</dataValidations>',
    ].join(''),
  };
}

function homes(): SampleSheet {
  const headings = ['LOCALESTID', 'STATUS', 'ESTNAME', 'POSTTOWN', 'REGTYPE', 'MAINSERVICE'];
  const rows = HOMES.map((home): StyledCell[] =>
    [home.reference, 'UPDATE', home.name, 'Huddersfield', Number(home.regulated), Number(home.service)].map(
      (value) => ({ value }),
    ),
  );
  return {
    rows: [headings.map((heading) => text(heading, STYLE.heading)), ...rows],
    widths: [16, 12, 22, 16, 12, 14],
  };
}

function table(headings: readonly string[], rows: readonly SampleRow[], title: string): SampleSheet {
  return {
    rows: [
      [text(title, STYLE.title)],
      [],
      headings.map((heading) => text(heading, STYLE.heading)),
      ...rows.map((row) => headings.map((heading): StyledCell => ({ value: row.get(heading) ?? null }))),
    ],
    widths: headings.map(() => 17),
    frozenRows: 3,
  };
}

function headcount(): SampleSheet {
  const rows = HOMES.map((home): StyledCell[] => [
    { value: home.name },
    {
      value: { formula: `COUNTIF('Staff list'!A:A,"${home.reference}")`, value: WORKER_ROWS / HOMES.length },
    },
  ]);
  return {
    rows: [
      [text('Headcount', STYLE.title)],
      [text('Home', STYLE.heading), text('Staff', STYLE.heading)],
      ...rows,
    ],
    widths: [24, 12],
    drawing: 'rId1',
  };
}
