import { benchmarkBytes } from './bytes';
import { benchmarkColdStart } from './cold-start';
import { benchmarkCollections } from './collections';
import { benchmarkCustomFunctions } from './custom-functions';
import { benchmarkGrowth } from './growth';
import { benchmarkHeadings } from './headings';
import { loadLayouts } from './layouts';
import { benchmarkLive } from './live';
import { benchmarkRelations } from './relations';
import { benchmarkRules } from './rules';
import { benchmarkSuggestions } from './suggestions';
import { benchmarkWholeJob } from './whole-job';
import { benchmarkXlsx } from './xlsx';

/** Everything that is measured, on both layouts. `directory` holds the bundles, and room for files between processes. */
export async function runBenchmarks(directory: string): Promise<void> {
  const { subjects, layouts, lists, standard } = loadLayouts();
  for (const subject of subjects) {
    for (const rows of [5_000, 50_000]) benchmarkRules(subject, rows);
  }
  for (const subject of subjects) benchmarkWholeJob(subject, 5_000);
  for (const subject of subjects) benchmarkColdStart(subject, 5_000, directory);
  for (const subject of subjects) benchmarkBytes(subject, 5_000);
  for (const subject of subjects) benchmarkGrowth(subject);
  benchmarkRelations(layouts, lists);
  for (const subject of subjects) benchmarkXlsx(subject, 5_000);
  benchmarkHeadings(standard.items, layouts);
  benchmarkSuggestions(standard);
  await benchmarkCollections(standard);
  for (const subject of subjects.slice(0, 1)) await benchmarkLive(subject, standard);
  await benchmarkCustomFunctions(standard);
}
