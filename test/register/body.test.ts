import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { packList, sha256, unpackBody } from '../../functions/register/body';
import { canonicalJson } from '../../functions/register/canonical-json';
import { RegisterError } from '../../functions/register/register-error';
import { codeList } from './support/lists';

const damaged = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof RegisterError ? error.code : error;
  }
  return 'no error';
};

describe('a packed body', () => {
  it('is named by the hash of its canonical JSON, whatever the order of its names', () => {
    const list = codeList('sex', [['1', 'Male']]);
    const turned = Object.fromEntries(Object.entries(list).reverse()) as typeof list;

    expect(packList(turned).hash).toBe(packList(list).hash);
    expect(packList(list).hash).toBe(sha256(canonicalJson(list)));
  });

  it('unpacks to the list it was made of', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (codes) => {
        const list = codeList('any', codes);
        const packed = packList(list);

        expect(unpackBody(packed.hash, packed.parts)).toEqual({ list, bytes: packed.bytes });
      }),
    );
  });

  it('has no part over 350 KB, even of what does not shrink', () => {
    const noise = randomBytes(2_000_000).toString('latin1');

    const { parts } = packList(codeList('noise', [['1', noise]]));

    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(350 * 1024);
  });

  it('puts parts together that were packed by different versions of zlib', () => {
    const list = codeList(
      'long',
      Array.from({ length: 20_000 }, (_, n) => [`${n}`, `Label ${n}`] as const),
    );
    const { hash, parts, bytes } = packList(list);
    const json = Buffer.from(canonicalJson(list));
    const other = gzipSync(json.subarray(350_000, 700_000), { level: 1 });

    expect(parts[1]).not.toEqual(other);
    expect(unpackBody(hash, [parts[0]!, other, ...parts.slice(2)])).toEqual({ list, bytes });
  });

  it.each([
    ['a part is missing', (parts: Uint8Array[]) => parts.slice(1)],
    ['a part is not gzip', () => [Buffer.from('not gzip')]],
    ['a part is cut short', (parts: Uint8Array[]) => parts.map((part) => part.subarray(0, part.length - 9))],
    ['the content is another list', () => [...packList(codeList('other')).parts]],
    ['a part unpacks to more than a part holds', () => [gzipSync(Buffer.alloc(10_000_000))]],
  ])('is refused as damaged when %s', (_name, damage) => {
    const { hash, parts } = packList(codeList('sex'));

    expect(damaged(() => unpackBody(hash, damage([...parts])))).toBe('damaged');
  });

  it('is refused as damaged when it is no code list, though its hash is right', () => {
    const json = '{"id":"sex"}';

    expect(damaged(() => unpackBody(sha256(json), [gzipSync(json)]))).toBe('damaged');
  });
});
