import { isSlight, reasonOfFault, ruleOfFault } from '../readers/faults';
import { BY_ERROR, BY_LESSER, type Findings, type TakenCells } from './findings';
import type { ReadColumn } from './read-column';
import type { RowReach } from './row-states';
import type { RowSteps } from '../../../core/api/coding/steps';

/**
 * Findings of the cells of one column, the slight ones or the others. Slight ones come last, and only where nothing
 * else was found: that a number is stored as text must not hide that it is wrong.
 */
export function findCellFaults(
  column: ReadColumn,
  which: 'slight' | 'others',
  rows: RowReach,
  findings: Findings,
  taken: TakenCells,
): void {
  const { index, field, compiled, faults } = column;
  if (faults === undefined || !faults[which]) return;
  const { states, upTo } = rows;
  const writers = new Map<number, RowSteps>();
  let writer: RowSteps | undefined;
  let writerFault = 0;
  const cells = which === 'others' ? taken.of(field) : taken.known(field);
  const write = (fault: number, from: number, to: number) => {
    if (fault !== writerFault || writer === undefined) {
      writerFault = fault;
      writer = writers.get(fault);
    }
    if (writer === undefined) {
      writer = findings.group(compiled.ruleIds[ruleOfFault(fault)] ?? '', field, reasonOfFault(fault));
      writers.set(fault, writer);
    }
    writer.addRun(from, to);
    if (which === 'slight' || cells === undefined) return;
    const by = compiled.isError(fault) ? BY_ERROR : BY_LESSER;
    if (to - from > 1) cells.fill(by, from, to);
    else cells[from] = by;
  };
  if (faults.throughout !== 0 && rows.all && (which === 'others' || cells === undefined)) {
    write(faults.throughout, 0, index.length);
    return;
  }
  const byPlace = faults.slight && faults.others ? onlyThe(which, faults.byPlace) : faults.byPlace;
  // Rows of one fault are written run by run: a column that is wrong throughout costs as little as a right one.
  let runFault = 0;
  let runFrom = 0;
  for (let row = 0; row < index.length; row += 1) {
    let fault = byPlace[index[row] as number] as number;
    if (fault !== 0) {
      if ((states[row] as number) > upTo) fault = 0;
      else if (which === 'slight' && cells !== undefined && cells[row] !== 0) fault = 0;
    }
    if (fault === runFault) continue;
    if (runFault !== 0) write(runFault, runFrom, row);
    runFault = fault;
    runFrom = row;
  }
  if (runFault !== 0) write(runFault, runFrom, index.length);
}

/** The faults of one kind, the others left out. */
function onlyThe(which: 'slight' | 'others', faults: Uint16Array): Uint16Array {
  return faults.map((fault) => (isSlight(fault) === (which === 'slight') ? fault : 0));
}
