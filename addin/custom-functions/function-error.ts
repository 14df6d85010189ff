/**
 * What Excel shows in the cell: `#N/A` when there is no such list or code, `#VALUE!` when an argument can't be used or
 * the service can't be asked. Excel lets custom functions give a message with these two alone, and has no `#CONNECT!`
 * for them (CustomFunctions.ErrorCode). A service that is away is not `#N/A`: IFNA would take it for a wrong code.
 */
export type FunctionErrorKind = 'not-available' | 'not-usable';

/** A formula that has no value, with the reason in plain words for the person who wrote it. */
export class FunctionError extends Error {
  constructor(
    readonly kind: FunctionErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FunctionError';
  }
}
