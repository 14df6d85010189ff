import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContents } from '../../infra/build/rule-examples/standard-contents';
import { makeDocuments } from '../../scripts/write-docs';

const ROOT = join(__dirname, '../..');
const documents = makeDocuments(readContents());
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the documents that follow from the standard', () => {
  it.each([...documents.keys()])('are up to date (npm run write-docs): %s', (path) => {
    // Compared as one truth value: the difference of two long documents helps nobody.
    expect({ path, upToDate: read(path) === documents.get(path) }).toEqual({ path, upToDate: true });
  });

  it('are written the same twice', () => {
    expect([...makeDocuments(readContents())]).toEqual([...documents]);
  });
});
