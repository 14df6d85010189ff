import { gzipSync } from 'node:zlib';
import { LIMITS } from '../../functions/http/api';
import type { HttpEvent } from '../../functions/http/envelope';
import { problemOfError } from '../../functions/http/problem-of-error';
import { problemBody } from '../../functions/http/problems';
import { readBody } from '../../functions/http/read-body';
import { gzipEvent, httpEvent, jsonEvent, packedEvent, textEvent } from './support/http-event';

/** The problem an event is answered with, in short. */
function problemOf(event: HttpEvent) {
  try {
    readBody(event);
    return 'no problem';
  } catch (error) {
    const { code, ...details } = problemOfError(error);
    const { status, limit } = problemBody(code, details, undefined);
    return { code, status, limit };
  }
}

const typed = (type: string, body = '{}') => httpEvent({ headers: { 'content-type': type }, body });
const base64 = (content: string, type = 'application/json') =>
  httpEvent({
    headers: { 'content-type': type },
    body: Buffer.from(content).toString('base64'),
    isBase64Encoded: true,
  });

describe('a body', () => {
  it.each<[string, HttpEvent]>([
    ['as plain JSON', jsonEvent({ a: 'ü' })],
    ['as plain JSON in base64', base64('{"a":"ü"}')],
    ['with its character set named', typed('Application/JSON; charset=UTF-8', '{"a":"ü"}')],
    ['packed with gzip', gzipEvent('{"a":"ü"}')],
    ['with a byte order mark', base64('\uFEFF{"a":"ü"}')],
  ])('is read %s', (_name, event) => {
    expect(readBody(event).json).toEqual({ a: 'ü' });
  });

  it('is measured as it came', () => {
    const packed = gzipSync('{"a":"ü"}');

    expect(readBody(packedEvent(packed)).bytes).toBe(packed.length);
    expect(readBody(textEvent('{"a":"ü"}')).bytes).toBe(10);
  });

  it('keeps a name like __proto__ as a name', () => {
    const { json } = readBody(textEvent('{"__proto__":{"polluted":true}}'));

    expect(Object.keys(json as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may be as large as its limit, on the way and unpacked', () => {
    const atLimit = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;

    expect(problemOf(textEvent(atLimit(LIMITS.bodyBytes)))).toBe('no problem');
    expect(problemOf(base64(atLimit(LIMITS.bodyBytes)))).toBe('no problem');
    expect(problemOf(gzipEvent(atLimit(LIMITS.unpackedBytes)))).toBe('no problem');
  });

  const tooLarge = { code: 'body-too-large', status: 413, limit: LIMITS.bodyBytes };
  const unpackedTooLarge = { code: 'unpacked-too-large', status: 413, limit: LIMITS.unpackedBytes };
  it.each<[string, HttpEvent, object]>([
    ['nothing', httpEvent(), { code: 'body-missing', status: 400 }],
    ['empty text', textEvent(''), { code: 'body-missing', status: 400 }],
    ['no type', httpEvent({ body: '{}' }), { code: 'body-type', status: 415 }],
    ['a form', typed('application/x-www-form-urlencoded'), { code: 'body-type', status: 415 }],
    ['plain text', typed('text/plain'), { code: 'body-type', status: 415 }],
    ['another character set', typed('application/json; charset=latin1'), { code: 'body-type', status: 415 }],
    [
      'another encoding',
      httpEvent({ headers: { 'content-type': 'application/json', 'content-encoding': 'br' }, body: '{}' }),
      { code: 'body-type', status: 415 },
    ],
    ['half of JSON', textEvent('{"a":'), { code: 'body-not-json', status: 400 }],
    ['no JSON', textEvent('a,b\n1,2'), { code: 'body-not-json', status: 400 }],
    [
      'JSON that is not UTF-8',
      packedEvent(gzipSync(Buffer.from([0x22, 0xff, 0x22]))),
      { code: 'body-not-json', status: 400 },
    ],
    ['plain JSON called gzip', base64('{}', 'application/gzip'), { code: 'body-not-unpacked', status: 400 }],
    [
      'gzip cut short',
      packedEvent(gzipSync('{"a":"some text"}').subarray(0, 20)),
      { code: 'body-not-unpacked', status: 400 },
    ],
    ['one byte too many', textEvent(`"${'x'.repeat(LIMITS.bodyBytes - 1)}"`), tooLarge],
    ['one byte too many in base64', base64(`"${'x'.repeat(LIMITS.bodyBytes - 1)}"`), tooLarge],
    ['letters of two bytes, too many', textEvent(`"${'ü'.repeat(LIMITS.bodyBytes / 2)}"`), tooLarge],
    [
      'one byte too many once unpacked',
      gzipEvent(`"${'x'.repeat(LIMITS.unpackedBytes - 1)}"`),
      unpackedTooLarge,
    ],
    ['a bomb: 200 MB of nothing in 200 KB', gzipEvent(Buffer.alloc(200_000_000)), unpackedTooLarge],
  ])('is refused: %s', (_name, event, problem) => {
    expect(problemOf(event)).toEqual(problem);
  });
});
