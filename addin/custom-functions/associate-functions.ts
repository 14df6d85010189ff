import type { Argument } from './argument';
import type { ExcelRuntime, Invocation } from './excel-runtime';
import { FunctionError } from './function-error';
import type { WorkforceFunctions } from './functions';

/** Ids in functions.json, which never change, and the functions behind them. */
export const FUNCTIONS: ReadonlyMap<string, keyof WorkforceFunctions> = new Map([
  ['LABEL', 'label'],
  ['CODE', 'code'],
  ['ISVALID', 'isValid'],
  ['MAP', 'map'],
  ['CODES', 'codes'],
]);

const STOPPED = new FunctionError('not-available', 'Calculating was stopped. Calculate the sheet again.');
const UNFORESEEN = new FunctionError(
  'not-usable',
  'This could not be worked out. Calculate the sheet again; if it stays so, tell whoever looks after this add-in.',
);

/** Gives Excel the functions. Whatever becomes of a call, Excel gets a value or one of its own errors with words. */
export function associateFunctions(functions: WorkforceFunctions, runtime: ExcelRuntime): void {
  for (const [id, name] of FUNCTIONS) {
    const work = functions[name] as (...values: Argument[]) => Promise<unknown>;
    runtime.associate(id, (...values) => answer(work, values, runtime));
  }
}

/** Arguments that were left out are null or missing; the invocation always comes last. */
function answer(
  work: (...values: Argument[]) => Promise<unknown>,
  values: readonly unknown[],
  runtime: ExcelRuntime,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(toExcelError(error, runtime));
    const invocation = values.at(-1);
    // The list that the cell waits for goes on loading: the calculation that follows wants it.
    if (isInvocation(invocation)) invocation.onCanceled = () => fail(STOPPED);
    work(...(values.filter((value) => !isInvocation(value)) as Argument[])).then(resolve, fail);
  });
}

function isInvocation(value: unknown): value is Invocation {
  return typeof value === 'object' && value !== null;
}

function toExcelError(error: unknown, runtime: ExcelRuntime): object {
  const { kind, message } = error instanceof FunctionError ? error : UNFORESEEN;
  const { invalidValue, notAvailable } = runtime.ErrorCode;
  return new runtime.Error(kind === 'not-available' ? notAvailable : invalidValue, message);
}
