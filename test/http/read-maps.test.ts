import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMaps } from '../../functions/http/read-maps';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from '../standard/standard-files';

describe('the maps that the functions carry', () => {
  const directory = mkdtempSync(join(tmpdir(), 'maps-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('are missed when the build did not put them there', () => {
    expect(() => readMaps(directory)).toThrow('maps.json');
  });

  it('are read back as they were written', () => {
    const { maps } = readStandard(STANDARD);
    writeFileSync(join(directory, 'maps.json'), JSON.stringify(maps));

    expect(readMaps(directory)).toEqual(maps);
  });
});
