import type { ErrorTrace } from './log-codes';

const FRAMES = 12;

/**
 * The name and call stack of an error, and of what caused it, without their messages: `JSON.parse` for one quotes
 * what it read. A stack begins with the message, so a stack that does not begin as expected is left out whole.
 */
export function traceError(error: unknown): ErrorTrace {
  if (!(error instanceof Error)) {
    return { name: 'not an error', frames: [] };
  }
  const cause = error.cause === undefined ? [] : [causeOf(error.cause)];
  return { name: nameOf(error), frames: [...framesOf(error), ...cause.flat()] };
}

function causeOf(cause: unknown): string[] {
  return cause instanceof Error ? [`caused by ${nameOf(cause)}`, ...framesOf(cause)] : [];
}

function nameOf(error: Error): string {
  return /^[A-Za-z]{1,80}$/.test(error.name) ? error.name : 'Error';
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const end = stack.indexOf(error.message) + error.message.length;
  return stack.includes(error.message)
    ? stack
        .slice(end)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('at '))
        .slice(0, FRAMES)
    : [];
}
