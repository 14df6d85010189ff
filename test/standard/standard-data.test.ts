import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStandard } from '../../functions/standard/read-standard';
import { readStandardFile } from '../../functions/standard/standard-data';
import { STANDARD } from './standard-files';

describe('the file that the functions carry', () => {
  const directory = mkdtempSync(join(tmpdir(), 'standard-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is read back as it was written', () => {
    const { version, collections, items, layouts, fieldRules } = readStandard(STANDARD);
    const data = { version, collections, items, layouts, rules: fieldRules };
    writeFileSync(join(directory, 'standard.json'), JSON.stringify(data));
    expect(readStandardFile(directory)).toEqual(data);
  });

  it('is refused when it is of another shape', () => {
    writeFileSync(join(directory, 'standard.json'), JSON.stringify({ version: '1.0.0' }));
    expect(() => readStandardFile(directory)).toThrow('collections');
  });
});
