import type { MarkOutcome, MarkUpdate } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import { countCells } from '../../../workbook/cell-runs';
import { markFormula } from '../../../workbook/mark-styles';
import { canFormat } from '../calls/load-sheets';
import { markCells, notMarked, writeMarks } from './mark-cells';
import type { LedgerRule, MarkLedger } from './mark-ledger';
import type { MarkChange } from './plan-mark-update';
import { cellsAfter, planMarkUpdate } from './plan-mark-update';

/**
 * Marks some rows anew: two round trips, of the size of the rules that hold their cells, and none when the marks are
 * right already. Sheets whose rules may be others than we recorded (sorted, moved, marked by a co-author) are marked
 * anew as a whole, in four. Should Excel stop half-way, the marks are put back as they were.
 */
export async function updateMarks(
  context: Excel.RequestContext,
  ledger: MarkLedger,
  updates: readonly MarkUpdate[],
): Promise<MarkOutcome> {
  const merged = mergeBySheet(updates);
  const doubtful = merged.filter(({ sheet }) => !ledger.isSure(sheet));
  const known = merged.filter(({ sheet }) => ledger.isSure(sheet));
  const changes = known.flatMap((update) => planMarkUpdate(ledger.rules(update.sheet), update) ?? []);
  const found = changes.length === 0 ? NOTHING : await verify(context, changes);
  const lost = found.rulesAreThere ? [] : known;
  const done = found.rulesAreThere ? await apply(context, ledger, changes, found.sheets) : NO_SKIPS;
  const whole = [...doubtful, ...lost];
  const anew = whole.length === 0 ? NO_SKIPS : await markAnew(context, ledger, whole);
  return { skipped: [...done.skipped, ...anew.skipped] };
}

/** Whether `updateMarks` has anything to ask of Excel. */
export function isMarkedAlready(ledger: MarkLedger, updates: readonly MarkUpdate[]): boolean {
  return mergeBySheet(updates).every(
    (update) => ledger.isSure(update.sheet) && !planMarkUpdate(ledger.rules(update.sheet), update),
  );
}

const NO_SKIPS: MarkOutcome = { skipped: [] };

interface Verified {
  readonly rulesAreThere: boolean;
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
}

const NOTHING: Verified = { rulesAreThere: true, sheets: new Map() };

function mergeBySheet(updates: readonly MarkUpdate[]): MarkUpdate[] {
  const bySheet = new Map<string, MarkUpdate>();
  for (const { sheet, rows, cells } of updates) {
    const known = bySheet.get(sheet);
    bySheet.set(sheet, {
      ...{ sheet, rows: [...(known?.rows ?? []), ...rows] },
      cells: [...(known?.cells ?? []), ...cells],
    });
  }
  return [...bySheet.values()];
}

/**
 * Asks for the rules that are to go: each must be there, ours, and over as many cells as we recorded. Excel does not
 * say whether a rule keeps its id for good, and pasting and co-authors change rules without telling us.
 */
async function verify(context: Excel.RequestContext, changes: readonly MarkChange[]): Promise<Verified> {
  const sheets = new Map(
    changes.map(({ sheet }) => [sheet, context.workbook.worksheets.getItem(sheet)] as const),
  );
  for (const sheet of sheets.values()) sheet.load('id,name,protection/protected,protection/options');
  const asked = changes.flatMap(({ sheet, drop }) => {
    const formats = sheets.get(sheet)?.getRange().conditionalFormats;
    return formats ? drop.map((rule) => ask(formats.getItem(rule.id), rule)) : [];
  });
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof HostError) throw error;
    // A rule or a sheet is gone: the sheets are looked at as a whole, which fails too if it was anything else.
    return { rulesAreThere: false, sheets };
  }
  const rulesAreThere = asked.every(
    ({ rule, formula, areas }) =>
      formula.formula === markFormula(rule.severity) && areas.cellCount === countCells(rule.runs),
  );
  return { rulesAreThere, sheets };
}

function ask(format: Excel.ConditionalFormat, rule: LedgerRule) {
  const formula = format.custom.rule;
  const areas = format.getRanges();
  formula.load('formula');
  areas.load('cellCount');
  return { rule, formula, areas };
}

async function apply(
  context: Excel.RequestContext,
  ledger: MarkLedger,
  changes: readonly MarkChange[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): Promise<MarkOutcome> {
  const isOpen = ({ sheet }: MarkChange): boolean => {
    const found = sheets.get(sheet);
    return found !== undefined && canFormat(found);
  };
  const open = changes.filter(isOpen);
  const skipped = changes
    .filter((change) => !isOpen(change) && change.add.length > 0)
    .flatMap(({ sheet }) => sheets.get(sheet) ?? [])
    .map(notMarked);
  if (open.length === 0) return { skipped };
  const marks = open.flatMap(({ add }) => add);
  try {
    const added = await writeMarks(context, sheets, marks, () => {
      for (const { sheet, drop } of open) {
        const formats = sheets.get(sheet)?.getRange().conditionalFormats;
        for (const { id } of drop) formats?.getItem(id).delete();
      }
    });
    for (const { sheet, keep } of open) {
      ledger.record(sheet, [...keep, ...added.filter((rule) => rule.sheet === sheet)]);
    }
  } catch (error) {
    await putBack(context, ledger, open, error).catch(() => undefined);
    throw error;
  }
  return { skipped };
}

/** As the ledger still has them. After no answer at all the change may yet be done in full: it is only doubted. */
async function putBack(
  context: Excel.RequestContext,
  ledger: MarkLedger,
  changes: readonly MarkChange[],
  error: unknown,
): Promise<void> {
  for (const { sheet } of changes) ledger.doubt(sheet);
  if (error instanceof HostError) return;
  await markAnew(
    context,
    ledger,
    changes.map(({ sheet }) => ({ sheet, rows: [], cells: [] })),
  );
}

function markAnew(
  context: Excel.RequestContext,
  ledger: MarkLedger,
  updates: readonly MarkUpdate[],
): Promise<MarkOutcome> {
  const marks = new Map(
    updates.map((update) => [update.sheet, cellsAfter(ledger.rules(update.sheet), update)] as const),
  );
  return markCells(context, ledger, marks, new Set(marks.keys()));
}
