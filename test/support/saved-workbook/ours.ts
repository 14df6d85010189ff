/** What of a package is of our making, by the marks that the product promises: all else is the user's. */
import type { XmlElement } from '../xml-tree';
import type { OpenedPackage } from './opened-package';
import { attribute, childNamed, everyElement, localName } from './opened-package';

/** Formats and drop-downs of ours on a sheet of the user's. */
export function isOurRule(rule: XmlElement): boolean {
  const texts = [...everyElement(rule)].map(({ text }) => text);
  return (
    attribute(rule, 'errorTitle') === 'Workforce' ||
    (localName(rule) === 'cfRule' && texts.some((text) => text.startsWith('LEN("workforce:')))
  );
}

export function isOurComment(comment: XmlElement, authors: readonly string[]): boolean {
  return (
    authors[Number(attribute(comment, 'authorId'))] === 'Workforce check' ||
    [...everyElement(comment)].some(({ text }) => text.includes('Workforce check:'))
  );
}

/** Places among the workbook's sheets of those that we added. */
export function ourSheets(file: OpenedPackage): ReadonlySet<number> {
  const names = childNamed(file.tree(file.workbook), 'definedNames')?.children ?? [];
  return new Set(
    names
      .filter((name) => attribute(name, 'name') === 'Workforce.sheet')
      .map((name) => Number(attribute(name, 'localSheetId'))),
  );
}

/** Parts, in lower case, that may go with something of ours, or as a signature that no longer holds. */
export function ourParts(file: OpenedPackage): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (part: string | undefined): void => {
    if (part === undefined || found.has(part) || !file.has(part)) return;
    found.add(part);
    for (const { target } of file.relations(part)) take(target);
  };
  const ours = ourSheets(file);
  file.sheets.forEach(({ part, isWorksheet }, at) => {
    if (ours.has(at)) take(part);
    else if (isWorksheet) ourCommentParts(file, part).forEach(take);
  });
  for (const { type, target } of file.relations(file.workbook)) {
    if (type === 'customXml' && /workforce/i.test(file.text(target ?? ''))) take(target);
    if (type === 'styles' && /<\/styleSheet\n>$/.test(file.text(target ?? ''))) take(target);
    if (type === 'calcChain' && ours.size > 0) take(target);
  }
  for (const { type, target } of file.relations('')) if (type === 'origin') take(target);
  // Relationships go with the part that they are of, and with the last of what they lead to.
  for (const name of file.names.filter((one) => one.endsWith('.rels'))) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const isOurs = file.relations(source).every(({ target }) => target !== undefined && found.has(target));
    if (isOurs || found.has(source.toLowerCase())) found.add(name.toLowerCase());
  }
  return found;
}

/** Parts of comments, and of boxes, that hold ours alone. */
function ourCommentParts(file: OpenedPackage, sheet: string): string[] {
  const related = file.relations(sheet);
  const words = related.find(({ type }) => type === 'comments')?.target;
  const tree = words === undefined ? undefined : file.tree(words);
  const authors = (childNamed(tree, 'authors')?.children ?? []).map(({ text }) => text);
  const comments = childNamed(tree, 'commentList')?.children ?? [];
  if (words === undefined || comments.length === 0) return [];
  const isOurs = comments.every((comment) => isOurComment(comment, authors));
  const drawing = childNamed(file.tree(sheet), 'legacyDrawing');
  const boxes = related.find(({ id }) => id === (drawing && attribute(drawing, 'id')))?.target;
  const shapes = boxes === undefined ? [] : [...file.text(boxes).matchAll(/<(?:\w+:)?shape\s/g)];
  const isMade = boxes !== undefined && /<\/xml\n>$/.test(file.text(boxes));
  const areBoxes = boxes !== undefined && (isMade || (isOurs && shapes.length <= comments.length));
  return [...(isOurs ? [words] : []), ...(areBoxes ? [boxes] : [])];
}
