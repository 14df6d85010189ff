import type { ExcelRuntime, Invocation } from '../../addin/custom-functions/excel-runtime';

/** As `CustomFunctions.Error`, without Excel. */
export class FakeExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export interface FakeRuntime extends ExcelRuntime {
  readonly functions: ReadonlyMap<string, (...values: unknown[]) => unknown>;
  /** As Excel calls: arguments left out are null, and the invocation follows them. */
  call(id: string, values: readonly unknown[], invocation?: Invocation): Promise<unknown>;
}

export function fakeRuntime(): FakeRuntime {
  const functions = new Map<string, (...values: unknown[]) => unknown>();
  return {
    functions,
    associate: (id, run) => void functions.set(id, run),
    Error: FakeExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    call: async (id, values, invocation = {}) => {
      const run = functions.get(id);
      if (run === undefined) throw new Error(`No function ${id}`);
      return run(...values, invocation);
    },
  };
}
