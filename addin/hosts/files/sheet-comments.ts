/** Comments of a sheet as its comments' part has them (ECMA-376, 18.7). */
import { firstArea } from '../cells/a1-address';
import { COMMENT_AUTHOR, COMMENT_LINE } from '../cells/our-names';
import { XmlScanner } from './xml-scanner';

export interface FoundComment {
  readonly row: number;
  readonly column: number;
  readonly ours: boolean;
  readonly text: string;
  /** Bytes of its element. */
  readonly start: number;
  readonly end: number;
}

export interface FoundComments {
  readonly comments: readonly FoundComment[];
  /** Place of our name among the authors; undefined when we are none of them. */
  readonly ourAuthor: number | undefined;
  readonly authorCount: number;
  /** Where another author and another comment go, and the prefix of elements. */
  readonly authorsEnd: number;
  readonly listEnd: number;
  readonly prefix: string;
}

export function readComments(bytes: Uint8Array, part: string): FoundComments {
  const scanner = new XmlScanner(bytes, part);
  const authors: string[] = [];
  const read: (Omit<FoundComment, 'ours'> & { readonly author: number; readonly text: string })[] = [];
  let [authorsEnd, listEnd, prefix] = [0, 0, ''];
  while (scanner.next()) {
    if (scanner.depth === 0) prefix = scanner.prefix;
    if (scanner.kind === 'close') {
      if (scanner.is('authors')) authorsEnd = scanner.start;
      if (scanner.is('commentList')) listEnd = scanner.start;
    } else if (scanner.depth === 2 && scanner.is('author')) {
      const { kind, end: from } = scanner;
      scanner.skip();
      authors.push(kind === 'empty' ? '' : scanner.text(from, scanner.start));
    } else if (scanner.depth === 2 && scanner.is('comment')) {
      const { start } = scanner;
      const area = firstArea(scanner.attribute('ref') ?? '');
      const author = Number(scanner.attribute('authorId'));
      const text = readWords(scanner);
      if (area !== undefined)
        read.push({ row: area.row, column: area.column, author, text, start, end: scanner.end });
    }
  }
  const found = authors.indexOf(COMMENT_AUTHOR);
  return {
    comments: read.map(({ author, ...comment }) => ({
      ...comment,
      ours: (found !== -1 && author === found) || comment.text.includes(COMMENT_LINE),
    })),
    ourAuthor: found === -1 ? undefined : found,
    authorCount: authors.length,
    authorsEnd,
    listEnd,
    prefix,
  };
}

/** The words of the comment that the scanner is on, whatever their looks; goes to its end. */
function readWords(scanner: XmlScanner): string {
  const { depth, kind } = scanner;
  let text = '';
  let from = 0;
  while (kind === 'open' && scanner.next() && scanner.depth > depth) {
    if (scanner.kind === 'open') from = scanner.end;
    else if (scanner.kind === 'close' && scanner.is('t')) text += scanner.text(from, scanner.start);
  }
  return text;
}
