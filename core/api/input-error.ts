/** Why a request to check could not be taken; each becomes a problem's type. */
export type InputErrorCode =
  | 'unknown-layout'
  | 'unknown-field'
  | 'duplicate-field'
  | 'too-many-rows'
  | 'cell-too-long'
  | 'malformed-column';

/**
 * The sender's fault: a request that is not what the API describes, or is over a limit. `detail` is plain words and
 * never holds a cell value; `limit` is the limit that was passed.
 */
export class InputError extends Error {
  constructor(
    readonly code: InputErrorCode,
    readonly detail: string,
    readonly limit?: number,
  ) {
    super(detail);
    this.name = 'InputError';
  }
}
