/** The standard as read from its files, and the shapes of those files. */
import * as z from 'zod';
import type { Code, CodeListSummary, Collection, Item, Layout, RuleInfo } from '../../core/api/shapes';

/** A code list whole, as the register publishes it. Its hash and count follow from it. */
export type CodeListBody = Omit<CodeListSummary, 'hash' | 'count'> & { readonly codes: Code[] };

/** What a collection's code is to the standard's: the same, wider, narrower, or there is none to give. */
export const relationSchema = z.enum(['equal', 'broader', 'narrower', 'none']);
export type MapRelation = z.infer<typeof relationSchema>;

/** One line of a map: every code of the standard's list has exactly one. */
export interface Mapping {
  readonly code: string;
  /** Absent when the relation is none. */
  readonly collectionCode?: string;
  readonly relation: MapRelation;
  /** Why, where the codes are not equal. */
  readonly note?: string;
}

/** How the codes of one list of the standard are written in a collection. */
export interface StandardMap {
  /** `<standard list>--<collection's list>`. */
  readonly id: string;
  readonly collection: string;
  readonly codeList: string;
  readonly collectionCodeList: string;
  readonly mappings: readonly Mapping[];
}

/** Everything under `standard/`, read and checked. */
export interface StandardPackage {
  readonly version: string;
  readonly collections: Collection[];
  readonly items: Item[];
  readonly layouts: Layout[];
  /** The rules that constraints of fields stand for, one for each number and layout. */
  readonly fieldRules: RuleInfo[];
  readonly codeLists: CodeListBody[];
  readonly maps: StandardMap[];
}
