/**
 * Writes the documents that follow from the standard and its rules: docs/rules.md, docs/data-model.md, its picture, and
 * the numbers in the README. A test fails when they are out of date.
 *
 *     npm run write-docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countStandard } from './docs/count-standard';
import { countsBlock, replaceCounts } from './docs/counts-block';
import { dataModelPage } from './docs/data-model-page';
import { dataModelPicture } from './docs/data-model-picture';
import { rulesPage } from './docs/rules-page';
import { readContents, type StandardContents } from '../infra/build/rule-examples/standard-contents';

const ROOT = join(__dirname, '..');

/** Every document by its path in the project, as it should read now. */
export function makeDocuments(contents: StandardContents): ReadonlyMap<string, string> {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return new Map([
    ['docs/rules.md', rulesPage(contents)],
    ['docs/data-model.md', dataModelPage(contents)],
    ['docs/pictures/data-model.svg', dataModelPicture(contents)],
    ['README.md', replaceCounts(readme, countsBlock(countStandard(contents)))],
  ]);
}

function main(): void {
  for (const [path, text] of makeDocuments(readContents())) writeFileSync(join(ROOT, path), text);
}

if (require.main === module) main();
