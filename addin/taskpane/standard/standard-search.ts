/** Looking for items, lists and rules by words. */
import type { CodeListSummary, Item, RuleInfo, StandardAnswer } from '../../../core/api/shapes';

export interface Found {
  readonly items: readonly Item[];
  readonly lists: readonly CodeListSummary[];
  readonly rules: readonly RuleInfo[];
}

type Searched = Pick<StandardAnswer, 'items' | 'codeLists' | 'rules' | 'layouts'>;

/** What every word is in, in whatever order. Items are found by the headings that collections give them, too. */
export function standardSearch(standard: Searched): (words: string) => Found {
  const headings = new Map<string, string[]>();
  for (const { fields } of standard.layouts) {
    for (const { item, name, title } of fields) {
      if (item === undefined) continue;
      const known = headings.get(item);
      if (known === undefined) headings.set(item, [name, title]);
      else known.push(name, title);
    }
  }
  const items = withText(standard.items, ({ id, name, definition, aliases }) => [
    id,
    name,
    definition,
    ...aliases,
    ...new Set(headings.get(id)),
  ]);
  const lists = withText(standard.codeLists, ({ id, title, note = '' }) => [id, title, note]);
  const rules = withText(standard.rules, ({ id, condition, fields, note = '' }) => [
    id,
    condition,
    note,
    ...fields,
  ]);
  return (typed) => {
    const words = typed.trim().toLowerCase().split(/\s+/);
    return {
      items: having(items, words),
      lists: having(lists, words),
      rules: having(rules, words),
    };
  };
}

interface WithText<One> {
  readonly one: One;
  readonly text: string;
}

function withText<One>(all: readonly One[], textsOf: (one: One) => readonly string[]): WithText<One>[] {
  return all.map((one) => ({ one, text: textsOf(one).join(' ').toLowerCase() }));
}

function having<One>(all: readonly WithText<One>[], words: readonly string[]): One[] {
  return all.filter(({ text }) => words.every((word) => text.includes(word))).map(({ one }) => one);
}
