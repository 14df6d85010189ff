import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LIMITS } from '../../core/api/limits';
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

/** Text as long as a body may unpack to, quotation marks round it: so much of it by chance, so that it packs no further. */
const withRandom = (bytes: number) => {
  const random = randomBytes(bytes).toString('base64');
  return random + 'x'.repeat(LIMITS.unpackedBytes - 2 - random.length);
};

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

  it('may pack as well as a sheet of blank columns does, and a large one a hundredfold', () => {
    const index = Buffer.alloc(LIMITS.rows).toString('base64');
    const blank = Array.from({ length: LIMITS.columns }, () => ({ field: 'HOURS', values: [null], index }));

    expect(problemOf(gzipEvent(JSON.stringify({ columns: blank })))).toBe('no problem');
    expect(problemOf(gzipEvent(`"${withRandom(LIMITS.unpackedBytes / LIMITS.unpackedTimes)}"`))).toBe(
      'no problem',
    );
  });

  it('may be as large as its limit, on the way and unpacked', () => {
    const atLimit = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;

    expect(problemOf(textEvent(atLimit(LIMITS.bodyBytes)))).toBe('no problem');
    expect(problemOf(base64(atLimit(LIMITS.bodyBytes)))).toBe('no problem');
    expect(problemOf(gzipEvent(`"${withRandom(500_000)}"`))).toBe('no problem');
  });

  const tooLarge = { code: 'body-too-large', status: 413, limit: LIMITS.bodyBytes };
  const tooTight = { code: 'unpacks-too-far', status: 413, limit: LIMITS.unpackedTimes };
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
      gzipEvent(`"${withRandom(500_000)}x"`),
      { code: 'unpacked-too-large', status: 413, limit: LIMITS.unpackedBytes },
    ],
    ['a bomb: 200 MB of nothing in 200 KB', gzipEvent(Buffer.alloc(200_000_000)), tooTight],
    ['23 KB that unpack to 24 MB of lists in one another', gzipEvent('['.repeat(24_000_000)), tooTight],
    ['one byte that unpacks too far', gzipEvent(`"${'x'.repeat(LIMITS.unpackedFreely - 1)}"`), tooTight],
    [
      'lists in one another, unpacked freely',
      gzipEvent('['.repeat(LIMITS.unpackedFreely)),
      { code: 'too-deep', status: 400, limit: LIMITS.depth },
    ],
    [
      'lists in one another, plain',
      textEvent('['.repeat(LIMITS.bodyBytes)),
      { code: 'too-deep', status: 400, limit: LIMITS.depth },
    ],
    [
      'empty objects, unpacked freely',
      gzipEvent(`[${'{},'.repeat(1_990_000)}1]`),
      { code: 'too-many-values', status: 413, limit: LIMITS.values },
    ],
    [
      'names of which each is another',
      textEvent(JSON.stringify(Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`n${n}`, 1])))),
      { code: 'too-many-names', status: 400, limit: LIMITS.names },
    ],
  ])('is refused: %s', (_name, event, problem) => {
    expect(problemOf(event)).toEqual(problem);
  });
});
