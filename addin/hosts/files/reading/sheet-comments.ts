/** Comments of a sheet as its comments' part has them (ECMA-376, 18.7). */
import { firstArea } from '../../../workbook/a1-address';
import { COMMENT_AUTHOR, COMMENT_LINE } from '../../../workbook/our-names';
import type { XmlElement } from '../xml/xml-element';
import type { XmlPart } from '../xml/xml-part';

export interface FoundComment {
  readonly row: number;
  readonly column: number;
  readonly ours: boolean;
  readonly text: string;
  /** Place among the authors of who wrote it. */
  readonly author: number;
  readonly element: XmlElement;
}

export interface FoundComments {
  readonly comments: readonly FoundComment[];
  readonly authors: readonly XmlElement[];
  /** Place of our name among the authors; -1 when we are none of them. */
  readonly ourAuthor: number;
}

export function readComments(part: XmlPart): FoundComments {
  const authors = (part.child('authors')?.children ?? []).filter(({ name }) => name === 'author');
  const ourAuthor = authors.findIndex(({ text }) => text === COMMENT_AUTHOR);
  const comments = (part.child('commentList')?.children ?? []).flatMap((element) => {
    const area = firstArea(element.attribute('ref') ?? '');
    if (element.name !== 'comment' || area === undefined) return [];
    const author = Number(element.attribute('authorId') ?? 0);
    const text = wordsOf(element);
    const ours = (ourAuthor !== -1 && author === ourAuthor) || text.includes(COMMENT_LINE);
    return [{ row: area.row, column: area.column, ours, text, author, element }];
  });
  return { comments, authors, ourAuthor };
}

/** The words of a comment, whatever their looks. */
function wordsOf(element: XmlElement): string {
  return element.name === 't' ? element.text : element.children.map(wordsOf).join('');
}
