import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../../addin/taskpane/standard/example-tables';
import { writeRuleExamples } from '../../../infra/build/write-rule-examples';
import { exampleTables } from '../../../infra/build/rule-examples/example-tables';
import { readContents } from '../../../infra/build/rule-examples/standard-contents';
import { temporaryFolder } from '../support';

test('the examples of all rules are one file, as the page reads it', async () => {
  const folder = temporaryFolder();
  await writeRuleExamples(folder);
  expect(readdirSync(folder)).toEqual(['rule-examples.json']);
  const json: unknown = JSON.parse(readFileSync(join(folder, 'rule-examples.json'), 'utf8'));
  expect([...readExamples(json)]).toEqual(exampleTables(readContents()));
});
