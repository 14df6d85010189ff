import { join } from 'node:path';
import { placeRules } from '../../../functions/rules';
import type { Rule } from '../../../functions/rules/rule';
import type { StandardData } from '../../../functions/standard/standard-data';
import type { CodeListBody } from '../../../functions/standard/standard-package';
import { ROOT } from '../../plans/paths';
import { bundleStandard } from '../data/standard-bundle';

/** What the documents are written from: the standard as the functions carry it, its lists, and the rules' examples. */
export interface StandardContents {
  readonly standard: StandardData;
  readonly codeLists: readonly CodeListBody[];
  readonly ruleSets: ReadonlyMap<string, readonly Rule[]>;
}

export function readContents(): StandardContents {
  const bundle = bundleStandard(join(ROOT, 'standard'));
  return { ...bundle, ruleSets: placeRules(bundle.standard.layouts) };
}
