import type { FakeSheet } from '../workbook/fake-sheet';
import { keyOf } from '../workbook/fake-sheet';
import type { FakeValidation } from '../workbook/fake-validation';
import { NO_ALERT, NO_PROMPT, typeOfRule } from '../workbook/fake-validation';
import type { HostObject, RangeCells } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';

/** The rule on what may be typed into the cells of a range. */
export function validationObject({ sheet, ...area }: RangeCells): HostObject {
  const keys = [...keysOf(area)];
  const rules = () => keys.map((key) => sheet.validations.get(key));

  /** What all cells agree on, or null. */
  function agreed(of: (validation: FakeValidation | undefined) => unknown): unknown {
    const [first, ...rest] = rules().map(of);
    const same = rest.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return same ? first : null;
  }

  function type(): string {
    const held = rules();
    if (agreed((one) => one) !== null) return typeOfRule(held[0]?.rule);
    return held.every((one) => one !== undefined) ? 'Inconsistent' : 'MixedCriteria';
  }

  function change(with_: (validation: FakeValidation | undefined) => FakeValidation | undefined): void {
    if (sheet.protection.protected) throw new ExcelRefusal('AccessDenied', "You can't do this.");
    for (const key of keys) {
      const next = with_(sheet.validations.get(key));
      if (next) sheet.validations.set(key, next);
      else sheet.validations.delete(key);
    }
  }

  return {
    type: 'DataValidation',
    reads: {
      Type: type,
      Rule: () => agreed((one) => one?.rule ?? {}),
      ErrorAlert: () => agreed((one) => one?.errorAlert ?? NO_ALERT),
      Prompt: () => agreed((one) => one?.prompt ?? NO_PROMPT),
    },
    writes: {
      Rule: (rule) => change((one) => ({ ...one, rule: checkedRule(rule) })),
      ErrorAlert: (alert) =>
        change((one) => ({ rule: {}, ...one, errorAlert: alert as Record<string, unknown> })),
      Prompt: (prompt) => change((one) => ({ rule: {}, ...one, prompt: prompt as Record<string, unknown> })),
    },
    calls: { Clear: () => change(() => undefined) },
  };
}

/** A list in the rule itself has at most 255 characters. */
function checkedRule(rule: unknown): FakeValidation['rule'] {
  const source = (rule as { list?: { source?: unknown } }).list?.source;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > 255) {
    throw new ExcelRefusal('InvalidArgument', 'The list is too long.');
  }
  return rule as FakeValidation['rule'];
}

function* keysOf({ row, column, rowCount, columnCount }: Omit<RangeCells, 'sheet'>): Iterable<string> {
  for (let y = row; y < row + rowCount; y += 1) {
    for (let x = column; x < column + columnCount; x += 1) yield keyOf(y, x);
  }
}

/** Areas of a range whose cells have rules, as Excel joins them: down first, then columns that reach as far. */
export function validatedAreas({ sheet, ...bounds }: RangeCells): RangeCells[] {
  const areas: RangeCells[] = [];
  for (let column = bounds.column; column < bounds.column + bounds.columnCount; column += 1) {
    for (const { row, rowCount } of runsOfColumn(sheet, column, bounds)) {
      const beside = areas.find(
        (area) => area.row === row && area.rowCount === rowCount && area.column + area.columnCount === column,
      );
      if (beside) areas.splice(areas.indexOf(beside), 1, { ...beside, columnCount: beside.columnCount + 1 });
      else areas.push({ sheet, row, rowCount, column, columnCount: 1 });
    }
  }
  return areas;
}

function runsOfColumn(sheet: FakeSheet, column: number, bounds: Omit<RangeCells, 'sheet'>) {
  const rows = [...sheet.validations.keys()]
    .map((key) => key.split(',').map(Number))
    .filter(([row = -1, at]) => at === column && row >= bounds.row && row < bounds.row + bounds.rowCount)
    .map(([row = 0]) => row)
    .sort((a, b) => a - b);
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.row + run.rowCount === row) run.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}
