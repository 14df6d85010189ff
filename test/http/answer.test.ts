import { randomBytes } from 'node:crypto';
import { respond } from '../../functions/http/answer';
import type { HttpAnswer } from '../../functions/http/answer';
import { httpEvent } from './support/http-event';
import { textOf } from './support/read-result';

const read: HttpAnswer = { status: 200, type: 'application/json', json: '{"a":1}', cache: 'read' };
const large: HttpAnswer = { ...read, json: JSON.stringify('x'.repeat(5000)) };
const asking = (headers: Readonly<Record<string, string>>) => httpEvent({ headers });

describe('the answer to a read', () => {
  const tag = respond(asking({}), read).headers?.['etag'] as string;

  it('may be kept for half a minute, and has a tag of its content', () => {
    expect(respond(asking({}), read).headers?.['cache-control']).toBe('max-age=30');
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(respond(asking({}), { ...read, json: '{"a":2}' }).headers?.['etag']).not.toBe(tag);
  });

  it.each([
    ['the tag', tag],
    ['the tag without its weakness', tag.replace('W/', '')],
    ['one of several tags', `"other", ${tag}`],
    ['any tag', '*'],
  ])('is 304 without a body for %s', (_name, header) => {
    const result = respond(asking({ 'if-none-match': header }), read);

    expect([
      result.statusCode,
      result.body,
      result.headers?.['etag'],
      result.headers?.['content-type'],
    ]).toEqual([304, undefined, tag, undefined]);
  });

  it.each([
    ['another tag', '"other"'],
    ['a part of the tag', tag.slice(0, 20)],
    ['an empty tag', ''],
  ])('is whole for %s', (_name, header) => {
    expect(respond(asking({ 'if-none-match': header }), read).statusCode).toBe(200);
  });
});

describe('the answer to a check', () => {
  it('is never kept and has no tag, whatever is asked', () => {
    const result = respond(asking({ 'if-none-match': '*' }), { ...read, cache: 'never' });

    expect([result.statusCode, result.headers?.['cache-control'], result.headers?.['etag']]).toEqual([
      200,
      'no-store',
      undefined,
    ]);
  });
});

describe('a large answer', () => {
  it.each(['gzip', 'br, gzip', 'deflate, GZIP;q=0.5', '*', 'gzip;q=1.0'])(
    'is packed for "%s"',
    (accepted) => {
      const result = respond(asking({ 'accept-encoding': accepted }), large);

      expect([result.headers?.['content-encoding'], result.isBase64Encoded]).toEqual(['gzip', true]);
      expect(textOf(result)).toBe(large.json);
    },
  );

  it.each(['', 'br', 'gzip;q=0', 'gzip;q=0.0', 'x-gzip-like'])('is plain for "%s"', (accepted) => {
    const result = respond(asking({ 'accept-encoding': accepted }), large);

    expect([result.headers?.['content-encoding'], result.isBase64Encoded, result.body]).toEqual([
      undefined,
      false,
      large.json,
    ]);
  });

  it('is a problem when it is larger than can be sent', () => {
    const noise = JSON.stringify(randomBytes(5_000_000).toString('base64'));

    for (const accepted of ['gzip', 'br']) {
      expect(() => respond(asking({ 'accept-encoding': accepted }), { ...large, json: noise })).toThrow(
        'answer-too-large',
      );
    }
  });
});

it('does not pack a small answer, where it would save nothing', () => {
  expect(respond(asking({ 'accept-encoding': 'gzip' }), read).body).toBe(read.json);
});
