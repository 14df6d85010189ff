/** Excel's side of custom functions, as far as we use it: the global `CustomFunctions` of Office.js. */
export interface ExcelRuntime {
  /** Ties an id of functions.json to its function. */
  associate(id: string, run: (...values: unknown[]) => unknown): void;
  /** There only once Office is ready, unlike `associate`: asked for when an error is made, not before. */
  readonly Error: new (code: string, message?: string) => object;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** What Excel hands over after the arguments of a function that may be cancelled. */
export interface Invocation {
  onCanceled?: () => void;
}

/** Undefined where Office.js did not load, or is too old to have formulas of add-ins. */
export function excelRuntime(): ExcelRuntime | undefined {
  const { CustomFunctions } = globalThis as { readonly CustomFunctions?: Partial<ExcelRuntime> };
  return CustomFunctions?.associate === undefined ? undefined : (CustomFunctions as ExcelRuntime);
}
