/** What of a sheet is seldom asked for, and read from its part when it is first asked. */
import type { Package } from '../package/package';
import type { FormulaAt } from './sheet-formulas';
import { readFormulas } from './sheet-formulas';
import type { FoundComment } from './sheet-comments';
import { readComments } from './sheet-comments';
import { commentsPartOf } from './sheet-comment-parts';
import { XmlPart } from '../xml/xml-part';

export interface SheetDetails {
  readonly formulaAt: FormulaAt;
  readonly comments: () => readonly Pick<FoundComment, 'row' | 'column' | 'ours' | 'text'>[];
}

/** Of a sheet that has none of it, such as that of a text file. */
export const NO_DETAILS: SheetDetails = {
  formulaAt: () => undefined,
  comments: () => [],
};

export function sheetDetails(pack: Package, part: string): SheetDetails {
  const formulas = once(() => readFormulas(pack.require(part), part));
  return {
    formulaAt: (row, column) => formulas()(row, column),
    comments: once(() => {
      const words = commentsPartOf(pack.relationships(part));
      return words === undefined ? [] : readComments(new XmlPart(pack.require(words), words)).comments;
    }),
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => (value ??= { read: read() }).read;
}
