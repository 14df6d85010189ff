import { traceError } from '../../functions/runtime/trace-error';

const SECRET = 'Smith\n    at John (Smith.ts:1:1)';

function parsingError(): Error {
  try {
    JSON.parse('{"Smith": John');
    throw new Error('not reached');
  } catch (error) {
    return error as Error;
  }
}

function renamed(error: Error, name: string): Error {
  error.name = name;
  return error;
}

function restacked(stack: string): Error {
  const error = new Error('plain');
  error.stack = stack;
  return error;
}

describe('the trace of an error', () => {
  it('names the error and where it came from', () => {
    const { name, frames } = traceError(new RangeError('any'));

    expect(name).toBe('RangeError');
    expect(frames[0]).toMatch(/^at .*trace-error\.test\.ts/);
  });

  it('names what caused it', () => {
    const { frames } = traceError(new Error('any', { cause: new TypeError('other') }));

    expect(frames.filter((frame) => frame.startsWith('caused by'))).toEqual(['caused by TypeError']);
  });

  it.each<[string, unknown]>([
    ['a message', new Error(SECRET)],
    ['a message quoting what was read', parsingError()],
    ['a cause', new Error('plain', { cause: new Error(SECRET) })],
    ['a cause that is no error', new Error('plain', { cause: SECRET })],
    ['a name', renamed(new Error('plain'), SECRET)],
    ['a stack of another form', restacked(SECRET)],
    ['something thrown that is no error', SECRET],
  ])('holds nothing of %s', (_name, error) => {
    expect(JSON.stringify(traceError(error))).not.toMatch(/Smith|John/);
  });
});
