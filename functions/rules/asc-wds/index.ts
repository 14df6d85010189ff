import type { Rule } from '../rule';
import { trainingRules } from './training';
import { workerRules } from './worker';
import { workplaceRules } from './workplace';

/** Rules of the Adult Social Care Workforce Data Set, by layout. */
export const ASC_WDS_RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['asc-wds/worker', workerRules],
  ['asc-wds/workplace', workplaceRules],
  ['asc-wds/training', trainingRules],
]);
