import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

describe('a standard with a mistake in its files is not read', () => {
  const directory = mkdtempSync(join(tmpdir(), 'standard-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  const withChange = (path: string, from: string, to: string): string => {
    cpSync(STANDARD, directory, { recursive: true });
    const file = join(directory, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    return directory;
  };

  it.each([
    [
      'a code twice',
      'code-lists/sex.csv',
      'M,Male',
      'F,Male',
      'sex has the code F twice\nsex--ascwds-gender maps the code M, which does not exist',
    ],
    ['a date that is none', 'code-lists/sex.csv', 'M,Male,', 'M,Male,2026-02-30', 'sex.csv: ✖ Invalid ISO date\n  → at validFrom'],
    ['a column that is missing', 'code-lists/sex.csv', ',broader', '', 'sex.csv: Line 2 has not as many cells as the header'],
    ['a column of another name', 'code-lists/sex.csv', 'broader', 'wider', 'sex.csv: It must have the columns code,label,valid_from,valid_to,broader'],
    ['a class nobody knows', 'items.csv', ',Universal,', ',Global,', 'items.csv: ✖ Invalid option'],
    ['a misspelt property', 'record-types/person.json', '"aliases"', '"alias"', 'person.json: ✖ Unrecognized key: "alias"'],
    ['a kind nobody knows', 'datapackage.json', '"kind": "items"', '"kind": "item"', 'datapackage.json: ✖ Invalid discriminator value'],
    ['a list that is not there', 'record-types/person.json', '"codeList": "sex"', '"codeList": "sexes"', 'sexes'],
  ])('%s', (_name, path, from, to, message) => {
    expect(() => readStandard(withChange(path, from, to))).toThrow(message);
  });
});
