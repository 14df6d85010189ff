/** Puts the examples of all rules beside the pages, which fetch them when a rule is read. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES_FILE } from '../../addin/taskpane/standard/example-tables';
import { exampleTables } from './rule-examples/example-tables';
import { readContents } from './rule-examples/standard-contents';
import { SITE_OUT } from '../plans/paths';

/** The folder is there already: the pages are made first. */
export async function writeRuleExamples(outDirectory = SITE_OUT): Promise<void> {
  await writeFile(join(outDirectory, EXAMPLES_FILE), JSON.stringify(exampleTables(readContents())));
}
