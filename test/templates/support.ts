import { fittingExamples } from '../../addin/templates/fitting-examples';
import { listsOfLayout } from '../../addin/templates/lists-of-layout';
import { templateSheet } from '../../addin/templates/template-sheet';
import type { SheetPlan } from '../../addin/workbook/sheet-plan';
import type { Layout } from '../../core/api/shapes';
import type { MemorySheet } from '../../tools/memory-host';
import { engineApi, realCodeList, realStandard } from '../support/real-standard';
import { REFERENCE_DATE } from '../checking/support/real-check';

/** A day on which the layout is in force. */
export function dayOf({ validFrom = '', validTo }: Layout): string {
  if (validTo !== undefined && validTo < REFERENCE_DATE) return validTo;
  return validFrom > REFERENCE_DATE ? validFrom : REFERENCE_DATE;
}

/** The template of a layout of the real standard, its example row made with the real engine. */
export async function realTemplate(layout: Layout, on: string): Promise<SheetPlan> {
  const lists = await listsOfLayout((id) => Promise.resolve(realCodeList(id)), layout);
  const examples = await fittingExamples(engineApi, realStandard, layout, on);
  return templateSheet(realStandard, layout, lists, { on, ...(examples === undefined ? {} : { examples }) });
}

export function asSheet({ name, rows }: SheetPlan): MemorySheet {
  return { name, cells: rows.map((row) => row.map((cell) => cell?.value ?? null)) };
}
