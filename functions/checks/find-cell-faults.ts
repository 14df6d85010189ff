import { isSlight, reasonOfFault, ruleOfFault } from './faults';
import type { Findings, TakenCells } from './findings';
import type { ReadColumn } from './read-column';
import type { RowSteps } from './row-steps';

/**
 * Findings of the cells of one column, the slight ones or the others. Slight ones come last, and only where nothing
 * else was found: that a number is stored as text must not hide that it is wrong.
 */
export function findCellFaults(
  column: ReadColumn,
  which: 'slight' | 'others',
  rows: { readonly states: Uint8Array; readonly upTo: number },
  findings: Findings,
  taken: TakenCells,
): void {
  const faults = pick(column.faults, which);
  if (faults === undefined) return;
  const { index, field, compiled } = column;
  const { states, upTo } = rows;
  const writers = new Map<number, RowSteps>();
  const cells = which === 'others' ? taken.of(field) : taken.known(field);
  const write = (fault: number, from: number, to: number) => {
    let writer = writers.get(fault);
    if (writer === undefined) {
      writer = findings.group(compiled.ruleIds[ruleOfFault(fault)] ?? '', field, reasonOfFault(fault));
      writers.set(fault, writer);
    }
    writer.addRun(from, to);
    if (which === 'others') cells?.fill(1, from, to);
  };
  // Rows of one fault are written run by run: a column that is wrong throughout costs as little as a right one.
  let runFault = 0;
  let runFrom = 0;
  for (let row = 0; row < index.length; row += 1) {
    let fault = faults[index[row] as number] as number;
    if (fault !== 0) {
      if ((states[row] as number) > upTo) fault = 0;
      else if (which === 'slight' && cells !== undefined && cells[row] === 1) fault = 0;
    }
    if (fault === runFault) continue;
    if (runFault !== 0) write(runFault, runFrom, row);
    runFault = fault;
    runFrom = row;
  }
  if (runFault !== 0) write(runFault, runFrom, index.length);
}

/** The faults of one kind, undefined when there are none. */
function pick(faults: Uint16Array | undefined, which: 'slight' | 'others'): Uint16Array | undefined {
  if (faults === undefined) return undefined;
  let wanted = 0;
  let unwanted = 0;
  for (const fault of faults) {
    if (fault === 0) continue;
    if (isSlight(fault) === (which === 'slight')) wanted += 1;
    else unwanted += 1;
  }
  if (wanted === 0) return undefined;
  if (unwanted === 0) return faults;
  return faults.map((fault) => (isSlight(fault) === (which === 'slight') ? fault : 0));
}
