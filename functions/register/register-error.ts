/**
 * Why the register could not answer. Its messages name keys and numbers, never what a list or a sheet holds.
 * - `unavailable`: the table did not answer or is too busy; asking again may work.
 * - `damaged`: what was read is not what was written (hash, parts or form): never served.
 * - `contended`: others published at every number tried.
 */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';

  constructor(
    readonly code: 'unavailable' | 'damaged' | 'contended',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
