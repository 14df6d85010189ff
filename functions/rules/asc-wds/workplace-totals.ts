import type { KeyTable, RelationFinding, RelationRule } from '../rule';
import { countWorkers, worker, workplace } from './count-workers';
import { WORKPLACE_CHECKS } from './source';
import { totalOf } from './split-cells';
import { isNewOrUpdate, reference, WORKERS, WORKPLACES } from './worker-keys';

/** Rows with status NEW or UPDATE and a total number of staff, with the number of their worker rows. */
function* withWorkers(
  table: KeyTable,
  all: readonly KeyTable[],
): Iterable<{ row: number; total: number; workers: number }> {
  const counted = countWorkers(all, 'UNIQUEWORKERID');
  if (counted === undefined) return;
  for (let row = 0; row < table.rows; row++) {
    const workplace = reference(table, 'LOCALESTID', row);
    const total = table.cell('TOTALPERMTEMP', row);
    if (workplace === undefined || typeof total !== 'number' || !isNewOrUpdate(table, row)) continue;
    yield { row, total, workers: counted.get(workplace) ?? 0 };
  }
}

/** Rows whose total is right, and of whose staff so many started, left or are missing that it is worth a look. */
function* withMany(
  table: KeyTable,
  all: readonly KeyTable[],
  field: string,
  isMany: (number: number, workers: number) => boolean,
): Iterable<RelationFinding> {
  for (const { row, total, workers } of withWorkers(table, all)) {
    const cell = table.cell(field, row);
    if (total !== workers || cell == null) continue;
    const number = totalOf(cell);
    if (number > 0 && isMany(number, workers)) yield { table, row };
  }
}

const two = [worker('1'), worker('2')];
const NOT_NONE = 'Not raised when there are none, nor where a number is 999 (not known).';

/** 2310, 2320 and 2300: staff who started, left or are missing, against the number of workers. */
const flow = (
  number: string,
  field: string,
  what: string,
  least: number,
  isMany: (number: number, workers: number) => boolean,
): RelationRule => ({
  id: `asc-wds/workplace-${number}`,
  kind: 'relation',
  layout: WORKPLACES,
  severity: 'warning',
  fields: [field, 'TOTALPERMTEMP', 'LOCALESTID', 'STATUS'],
  condition: `The ${what} are ${least === 3 ? 'no more than' : 'fewer than'} the workers of the workplace.`,
  message: `There are ${least === 3 ? 'more' : 'as many or more'} ${what} than workers here. Check that {value} is right.`,
  source: WORKPLACE_CHECKS,
  note: `Tried when the total number of staff is that of the worker rows (2200). ${NOT_NONE}`,
  find: (table, all) => withMany(table, all, field, isMany),
  fires: [
    {
      tables: {
        [WORKPLACES]: [workplace({ TOTALPERMTEMP: 2, [field]: `1;${least - 1};999` })],
        [WORKERS]: two,
      },
      rows: [0],
    },
  ],
  quiet: [
    {
      tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 2, [field]: `0;${least - 1}` })], [WORKERS]: two },
    },
    { tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 3, [field]: '5' })], [WORKERS]: two } },
    { tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 2, [field]: '5' })] } },
  ],
});

/** Rules that count a workplace's workers: run when the workbook holds a table of ASC-WDS workers. */
export const workplaceTotals: readonly RelationRule[] = [
  {
    id: 'asc-wds/workplace-2200-1',
    kind: 'relation',
    layout: WORKPLACES,
    severity: 'warning',
    fields: ['TOTALPERMTEMP', 'LOCALESTID', 'STATUS'],
    condition:
      'The total number of staff is the number of worker rows of the workplace with status NEW or UPDATE.',
    message:
      '{value} staff are given here, which is not the number of worker rows with status NEW or UPDATE. Correct the total, or the worker rows.',
    source: WORKPLACE_CHECKS,
    note: 'The service means to add the stored workers that are left unchanged, and does not. It raises this on every row marked NOCHANGE, whose total it never reads; here those rows are left out.',
    *find(table, all) {
      for (const { row, total, workers } of withWorkers(table, all)) {
        if (total !== workers) yield { table, row };
      }
    },
    fires: [
      { tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 3 })], [WORKERS]: two }, rows: [0] },
      {
        tables: {
          [WORKPLACES]: [workplace({ TOTALPERMTEMP: 2 })],
          [WORKERS]: [worker('1'), worker('2', { STATUS: 'DELETE' })],
        },
        rows: [0],
      },
    ],
    quiet: [
      { tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 2 })], [WORKERS]: two } },
      { tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 3 })] } },
      {
        tables: { [WORKPLACES]: [workplace({ TOTALPERMTEMP: 3, STATUS: 'NOCHANGE' })], [WORKERS]: two },
      },
    ],
  },
  flow('2310-1', 'STARTERS', 'starters', 3, (starters, workers) => starters > workers),
  flow('2320-1', 'LEAVERS', 'leavers', 2, (leavers, workers) => leavers >= workers),
  flow('2300-1', 'VACANCIES', 'vacancies', 2, (vacancies, workers) => vacancies >= workers),
];
