import * as fc from 'fast-check';
import { canonicalJson } from '../../functions/register/canonical-json';

describe('canonical JSON', () => {
  it.each([
    [
      'names in order, at every depth',
      { b: 1, a: { d: 2, c: [{ f: 3, e: 4 }] } },
      '{"a":{"c":[{"e":4,"f":3}],"d":2},"b":1}',
    ],
    ['lists in their own order', [3, 1, 2], '[3,1,2]'],
    ['nothing for what is undefined', { a: undefined, b: null }, '{"b":null}'],
    [
      'a name like a trap as a name',
      JSON.parse('{"b":1,"__proto__":{"a":1}}'),
      '{"__proto__":{"a":1},"b":1}',
    ],
  ])('has %s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('reads back as the value it was made of', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));

        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });
});
