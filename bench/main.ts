import { benchmarkBytes } from './bytes';
import { benchmarkGrowth } from './growth';
import { loadLayouts } from './layouts';
import { benchmarkRules } from './rules';
import { benchmarkWholeJob } from './whole-job';

const subjects = loadLayouts();
for (const subject of subjects) {
  for (const rows of [5_000, 50_000]) benchmarkRules(subject, rows);
}
for (const subject of subjects) benchmarkWholeJob(subject, 5_000);
for (const subject of subjects) benchmarkBytes(subject, 5_000);
for (const subject of subjects) benchmarkGrowth(subject);
