import * as fc from 'fast-check';
import { LIMITS } from '../../core/api/limits';
import { problemOfError } from '../../functions/http/problem-of-error';
import { refuseCostly } from '../../functions/http/refuse-costly';

function problemOf(json: string): string {
  try {
    refuseCostly(Buffer.from(json));
    return 'none';
  } catch (error) {
    return problemOfError(error).code;
  }
}

/** Text of the greatest size that is still read, made of one unit. */
const full = (unit: string) => unit.repeat(Math.floor(LIMITS.unpackedBytes / unit.length));
const names = (count: number) => `{${Array.from({ length: count }, (_, n) => `"n${n}":1`).join()}}`;

describe('JSON that costs too much is refused before it is parsed', () => {
  it.each([
    ['lists never closed', full('['), 'too-deep'],
    ['lists in one another', '['.repeat(12_000_000) + ']'.repeat(12_000_000), 'too-deep'],
    ['objects in one another', full('{"a":'), 'too-deep'],
    ['one level too deep', '['.repeat(LIMITS.depth + 1) + ']'.repeat(LIMITS.depth + 1), 'too-deep'],
    ['empty objects', full('{},'), 'too-many-values'],
    ['empty lists', full('[],'), 'too-many-values'],
    ['lists as deep as may be, side by side', full('[[[[[[[]]]]]]],'), 'too-many-values'],
    ['numbers of one digit', full('1,'), 'too-many-values'],
    ['commas', full(','), 'too-many-values'],
    ['empty texts', full('"",'), 'too-many-values'],
    ['one name again and again', full('"a":1,'), 'too-many-values'],
    ['names of which each is another', names(LIMITS.names + 1), 'too-many-names'],
    [
      'objects of which each has another name',
      Array.from({ length: LIMITS.names + 1 }, (_, n) => `{"${n}":1}`).join(),
      'too-many-names',
    ],
  ])('%s', (_name, json, problem) => {
    expect(problemOf(json)).toBe(problem);
  });
});

describe('JSON as large as a real request may be is let through', () => {
  const cells = LIMITS.rows * LIMITS.columns;

  it.each([
    ['as many cells as rows and columns allow', '1,'.repeat(cells)],
    ['date cells as many as there is room for', full('{"date":"2026-09-30"},')],
    ['one text of the greatest size', `"${full('x').slice(2)}"`],
    ['a text of brackets, commas and colons', `"${full('[{,:')}"`],
    ['a text of quotation marks', `"${full('\\"')}"`],
    ['a text that ends in backslashes', `["${full('\\\\').slice(8)}",1]`],
    ['a name of the greatest size', `{"${full('x').slice(10)}":1}`],
    ['as deep as may be', '['.repeat(LIMITS.depth) + ']'.repeat(LIMITS.depth)],
    ['as many names as may be', names(LIMITS.names)],
    ['a text never closed', '{"a":"[[[[[[[[[[[['],
    ['more closed than opened', ']]]]}}}}'],
    ['a backslash at the end', '"\\'],
    ['nothing', ''],
  ])('%s', (_name, json) => {
    expect(problemOf(json)).toBe('none');
  });

  it('whatever stands in its texts', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\\', '"', '\\"', '[[[[[[[[[', '{"a":'),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 50 }), (values) => {
        expect(problemOf(JSON.stringify({ tables: [{ columns: [{ values }] }] }))).toBe('none');
      }),
    );
  });

  it('and refused by its depth alone, whatever stands in its texts', () => {
    const deep = fc.string({ unit: 'binary' }).map((text) => {
      let value: unknown = text;
      for (let level = 0; level <= LIMITS.depth; level += 1) value = [text, value];
      return value;
    });
    fc.assert(fc.property(deep, (value) => problemOf(JSON.stringify(value)) === 'too-deep'));
  });
});
