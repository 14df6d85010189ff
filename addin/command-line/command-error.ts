/** Why a file could not be checked, in words for the one who asked. The program then ends with status 2. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandError';
  }
}
