import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMaps } from '../../functions/http/read-maps';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from '../standard/standard-files';

describe('the maps in the file that the functions carry', () => {
  const directory = mkdtempSync(join(tmpdir(), 'maps-'));
  const write = (value: unknown) => writeFileSync(join(directory, 'standard.json'), JSON.stringify(value));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('are read without the rest', () => {
    const { version, items, maps } = readStandard(STANDARD);
    write({ version, items, maps });

    expect(readMaps(directory)).toEqual(maps);
  });

  it.each([
    ['not there', { version: '1.0.0' }],
    ['of another shape', { maps: [{ id: 'a--b' }] }],
  ])('are refused when they are %s', (_name, value) => {
    write(value);

    expect(() => readMaps(directory)).toThrow('maps');
  });
});
