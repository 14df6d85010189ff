import type { Rule } from '../../../functions/rules/rule';
import type { StandardData } from '../../../functions/standard/standard-data';
import type { CodeListBody } from '../../../functions/standard/standard-package';

/** What the documents are written from: the standard as the functions carry it, its lists, and the rules' examples. */
export interface StandardContents {
  readonly standard: StandardData;
  readonly codeLists: readonly CodeListBody[];
  readonly ruleSets: ReadonlyMap<string, readonly Rule[]>;
}
