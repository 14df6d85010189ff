import type { CodeListAnswer } from '../../core/api/shapes';

/** Code lists by id, every code that each ever had. */
export type CodeLists = ReadonlyMap<string, CodeListAnswer>;

export const NO_LISTS: CodeLists = new Map();
