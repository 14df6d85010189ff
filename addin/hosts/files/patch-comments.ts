/** Comments of ours on a sheet of the user's: those before taken away, new ones put among the user's own. */
import { COMMENT_AUTHOR, COMMENT_LINE } from '../cells/our-names';
import type { CellComment } from '../host';
import type { BookEdit } from './book-edit';
import { folderOf } from './book-edit';
import { CONTENT_TYPES } from './content-types';
import { commentElement, commentsXml, shapesXml } from './planned/comment-parts';
import { addShapes, removeShapes } from './patch-comment-shapes';
import type { FoundComments } from './sheet-comments';
import { readComments } from './sheet-comments';
import { applySplices } from './splice';
import type { Splice } from './splice';
import { findPlace } from './worksheet-order';
import { XmlScanner } from './xml-scanner';

/** Changes the parts of comments; gives what changes in the sheet's own part, which names the boxes. */
export function patchComments(book: BookEdit, part: string, wanted: readonly CellComment[]): Splice[] {
  const comments = wanted.map((comment) => ({ ...comment, text: `${COMMENT_LINE}\n${comment.text}` }));
  const { edit } = book;
  const related = edit.relationships(part);
  const words = related.find(({ type }) => type === 'comments')?.target;
  if (words === undefined) return comments.length === 0 ? [] : addParts(book, part, comments);
  const found = readComments(edit.require(words), words);
  const shapes = related.find(({ type }) => type === 'vmlDrawing')?.target;
  const ours = found.comments.filter((comment) => comment.ours);
  if (ours.length === 0 && comments.length === 0) return [];
  if (comments.length === 0 && ours.length === found.comments.length)
    return removeParts(book, part, words, shapes);
  edit.write(words, withComments(edit.require(words), found, comments));
  if (shapes !== undefined) {
    const left = removeShapes(edit.require(shapes), ours);
    edit.write(shapes, addShapes(left, comments));
  }
  return [];
}

function addParts(book: BookEdit, part: string, comments: readonly CellComment[]): Splice[] {
  const { edit, namespaces } = book;
  const folder = folderOf(book);
  const words = edit.add(
    `${folder}comments`,
    '.xml',
    CONTENT_TYPES.comments,
    commentsXml(comments, COMMENT_AUTHOR, namespaces),
  );
  const shapes = edit.add(`${folder}drawings/vmlDrawing`, '.vml', CONTENT_TYPES.vml, shapesXml(comments));
  edit.relate(part, `${namespaces.office}/comments`, words);
  const id = edit.relate(part, `${namespaces.office}/vmlDrawing`, shapes);
  const bytes = edit.require(part);
  const { prefix, insertAt } = findPlace(new XmlScanner(bytes, part), 'legacyDrawing', (scanner) =>
    scanner.skip(),
  );
  const insert = `<${prefix}legacyDrawing xmlns:r="${namespaces.office}" r:id="${id}"/>`;
  return [{ start: insertAt, end: insertAt, insert }];
}

function removeParts(book: BookEdit, part: string, words: string, shapes: string | undefined): Splice[] {
  const { edit } = book;
  const removed = [words, ...(shapes === undefined ? [] : [shapes])];
  edit.unrelate(part, ({ target }) => removed.includes(target));
  for (const name of removed) edit.remove(name);
  const splices: Splice[] = [];
  findPlace(new XmlScanner(edit.require(part), part), 'legacyDrawing', (scanner) => {
    const { start } = scanner;
    scanner.skip();
    splices.push({ start, end: scanner.end, insert: '' });
  });
  return splices;
}

function withComments(bytes: Uint8Array, found: FoundComments, comments: readonly CellComment[]): Uint8Array {
  const { prefix: p, ourAuthor = found.authorCount, authorsEnd, listEnd } = found;
  const isKnown = found.ourAuthor !== undefined;
  const removals = found.comments
    .filter(({ ours }) => ours)
    .map(({ start, end }): Splice => ({ start, end, insert: '' }));
  const author =
    isKnown || comments.length === 0
      ? []
      : [{ start: authorsEnd, end: authorsEnd, insert: `<${p}author>${COMMENT_AUTHOR}</${p}author>` }];
  const insert = comments.map((comment) => commentElement(comment, ourAuthor, p)).join('');
  return applySplices(bytes, [...author, ...removals, { start: listEnd, end: listEnd, insert }]);
}
