import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStandard } from '../../functions/standard/read-standard';
import { readStandardFile } from '../../functions/standard/standard-data';
import { STANDARD } from './standard-files';

describe('the file that the functions carry', () => {
  const directory = mkdtempSync(join(tmpdir(), 'standard-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is missed when the build did not put it there', () => {
    expect(() => readStandardFile(directory)).toThrow('standard.json');
  });

  it('is read back as it was written', () => {
    const { version, collections, items, layouts, fieldRules } = readStandard(STANDARD);
    const data = { version, collections, items, layouts, rules: fieldRules };
    writeFileSync(join(directory, 'standard.json'), JSON.stringify(data));
    expect(readStandardFile(directory)).toEqual(data);
  });
});
