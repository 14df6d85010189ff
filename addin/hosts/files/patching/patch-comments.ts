/** Comments of ours on a sheet of the user's: those before taken away, new ones put among the user's own. */
import { COMMENT_AUTHOR, COMMENT_LINE } from '../../../workbook/our-names';
import type { CellComment } from '../../../workbook/host';
import type { BookEdit } from '../editing/book-edit';
import { folderOf } from '../editing/book-edit';
import { CONTENT_TYPES } from '../package/content-types';
import { COMMENTS_ORDER } from '../package/part-orders';
import { commentElement, commentsXml, shapesXml } from '../planned/comment-parts';
import { readComments } from '../reading/sheet-comments';
import type { FoundComment } from '../reading/sheet-comments';
import { boxesOf, commentsPartOf } from '../reading/sheet-comment-parts';
import { VmlPart } from './vml-part';
import { madeElement } from '../xml/own-elements';
import { XmlPart } from '../xml/xml-part';

/** Changes the parts of comments, and in the sheet's own part which of them holds the boxes. */
export function patchComments(book: BookEdit, sheet: XmlPart, wanted: readonly CellComment[]): void {
  const comments = wanted.map((comment) => ({ ...comment, text: `${COMMENT_LINE}\n${comment.text}` }));
  const gone = patchWords(book, sheet.name, comments);
  if (gone.length > 0 || comments.length > 0) patchBoxes(book, sheet, gone, comments);
}

/** Gives the comments of ours that were there before. */
function patchWords(
  { edit, namespaces, ...book }: BookEdit,
  sheet: string,
  comments: readonly CellComment[],
): readonly FoundComment[] {
  const name = commentsPartOf(edit.relationships(sheet));
  if (name === undefined) {
    if (comments.length === 0) return [];
    const xml = commentsXml(comments, COMMENT_AUTHOR, namespaces);
    const added = edit.add(`${folderOf(book)}comments`, '.xml', CONTENT_TYPES.comments, xml);
    edit.relate(sheet, `${namespaces.office}/comments`, added);
    return [];
  }
  const part = new XmlPart(edit.require(name), name, COMMENTS_ORDER);
  const gone = replaceWords(part, comments);
  const isOver = part.child('commentList')?.isGone === true;
  if (part.root.isGone || (isOver && comments.length === 0)) {
    edit.unrelate(sheet, ({ target }) => target === name);
    edit.removeWithHanging(name);
  } else edit.write(name, part.toBytes());
  return gone;
}

function replaceWords(part: XmlPart, comments: readonly CellComment[]): readonly FoundComment[] {
  const { comments: found, authors, ourAuthor } = readComments(part);
  const gone = found.filter(({ ours }) => ours);
  for (const { element } of gone) element.remove();
  const p = part.prefix;
  const list = part.child('commentList');
  if (comments.length > 0) {
    const author = ourAuthor === -1 ? authors.length : ourAuthor;
    const name = `<${p}author>${COMMENT_AUTHOR}</${p}author>`;
    if (ourAuthor === -1) put(part, 'authors', name);
    put(part, 'commentList', comments.map((comment) => commentElement(comment, author, p)).join(''));
    return gone;
  }
  const isNamed = found.some(({ ours, author }) => !ours && author === ourAuthor);
  // Comments name their authors by place: one before others has to stay.
  if (gone.length > 0 && !isNamed && ourAuthor === authors.length - 1) authors[ourAuthor]?.remove();
  list?.removeIfEmptied();
  return gone;
}

function put(part: XmlPart, name: 'authors' | 'commentList', content: string): void {
  const there = part.child(name);
  if (there === undefined) part.insert(name, madeElement(part.prefix + name, content));
  else there.append(content);
}

function patchBoxes(
  book: BookEdit,
  sheet: XmlPart,
  gone: readonly FoundComment[],
  comments: readonly CellComment[],
): void {
  const { edit, namespaces } = book;
  const element = sheet.child('legacyDrawing');
  const name = boxesOf(element?.attribute('id'), edit.relationships(sheet.name));
  if (name === undefined || element === undefined) {
    if (comments.length === 0) return;
    const stem = `${folderOf(book)}drawings/vmlDrawing`;
    const added = edit.add(stem, '.vml', CONTENT_TYPES.vml, shapesXml(comments));
    const id = edit.relate(sheet.name, `${namespaces.office}/vmlDrawing`, added);
    const xml = `<${sheet.prefix}legacyDrawing xmlns:r="${namespaces.office}" r:id="${id}"/>`;
    sheet.insert('legacyDrawing', xml);
    return;
  }
  const part = new VmlPart(edit.require(name), name);
  part.removeBoxes(gone);
  part.addBoxes(comments);
  if (!part.isGone) return edit.write(name, part.toBytes());
  const id = element.attribute('id');
  edit.unrelate(sheet.name, (relationship) => relationship.id === id);
  edit.removeWithHanging(name);
  element.remove();
}
