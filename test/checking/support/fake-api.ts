import { ApiError } from '../../../addin/service/api-error';
import type { CheckAnswer, CheckRequest, RelationsAnswer, RelationsRequest } from '../../../core/api/shapes';
import type { CheckDependencies } from '../../../addin/checking/check-workbook';

type Api = CheckDependencies['api'];

export const BUSY = new ApiError({ code: 'busy', title: 'Busy.', detail: 'Try again.' }, true);
export const TOO_LARGE = new ApiError(
  { code: 'body-too-large', title: 'Too large.', detail: 'Send less.' },
  false,
);

export interface FakeApiOptions {
  /** Called for each request before it is answered; may throw. */
  readonly onCheck?: (request: CheckRequest, n: number) => void | Promise<void>;
  readonly onRelations?: (request: RelationsRequest) => void | Promise<void>;
  readonly relations?: RelationsAnswer;
}

export interface FakeApi extends Api {
  readonly checks: CheckRequest[];
  readonly comparisons: RelationsRequest[];
  /** The most requests that were unanswered at one time. */
  readonly most: () => number;
}

/** A service that finds fault (demo/1) with every cell of REF or SITE whose text begins with "bad". */
export function fakeApi({
  onCheck,
  onRelations,
  relations = { entry: 5, findings: [] },
}: FakeApiOptions = {}): FakeApi {
  const checks: CheckRequest[] = [];
  const comparisons: RelationsRequest[] = [];
  let [open, most] = [0, 0];
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    open += 1;
    most = Math.max(most, open);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      return await work();
    } finally {
      open -= 1;
    }
  };
  return {
    checks,
    comparisons,
    most: () => most,
    check: (request, signal) =>
      during(async () => {
        signal?.throwIfAborted();
        checks.push(request);
        await onCheck?.(request, checks.length);
        return answerOf(request);
      }),
    relations: (request, signal) =>
      during(async () => {
        signal?.throwIfAborted();
        comparisons.push(request);
        await onRelations?.(request);
        return relations;
      }),
  };
}

function answerOf({ columns, rows }: CheckRequest): CheckAnswer {
  const findings = columns.flatMap(({ field, values, index }) => {
    const places = index === undefined ? undefined : Buffer.from(index, 'base64');
    const bytes = places === undefined ? 1 : places.length / rows;
    const steps: number[] = [];
    let last = -1;
    for (let row = 0; row < rows; row++) {
      const value = values[places === undefined ? row : places.readUIntLE(row * bytes, bytes)];
      if (typeof value !== 'string' || !value.startsWith('bad')) continue;
      steps.push(row - last);
      last = row;
    }
    return steps.length === 0 ? [] : [{ rule: 'demo/1', field, rows: steps }];
  });
  return { entry: 4, findings, blankRows: [] };
}
