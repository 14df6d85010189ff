/** What of a user's workbook is no more in its copy, and what was changed that nobody asked to change. */
import { readZip } from '../../../addin/hosts/files/zip/zip-reader';
import type { XmlElement } from '../xml-tree';
import type { OpenedPackage } from './opened-package';
import { attribute, canonical, childNamed, localName } from './opened-package';
import { isOurComment, isOurRule, ourParts, ourSheets } from './ours';
import { rowNumber } from './row-number';

/** Cells that were to be changed: by sheet, such as `B7`. */
export type Edited = (sheet: string, cell: string) => boolean;

export function lost(before: OpenedPackage, after: OpenedPackage, isEdited: Edited): string[] {
  const mayGo = ourParts(before);
  const gone = before.names.filter((name) => !after.has(name) && !mayGo.has(name.toLowerCase()));
  const kept = (names: readonly string[], other: OpenedPackage): string =>
    names.filter((name) => other.has(name)).join();
  const ours = ourSheets(before);
  return [
    ...gone.map((name) => `${name} is gone`),
    ...(kept(before.names, after) === kept(after.names, before) ? [] : ['parts are in another order']),
    ...repacked(before, after).map((name) => `${name} was packed anew with nothing changed in it`),
    ...before.sheets.flatMap(({ name, part, isWorksheet }, at) => {
      if (ours.has(at)) return [];
      const now = after.sheets.find((sheet) => sheet.name === name);
      if (now === undefined) return [`the sheet ${name} is gone`];
      return isWorksheet ? lostOfSheet(before, after, { name, part, now: now.part }, isEdited) : [];
    }),
    ...lostOfList(before, after, before.workbook, [
      'sheets',
      'definedNames',
      'externalReferences',
      'pivotCaches',
    ]),
    ...lostOfList(before, after, stylesOf(before), STYLE_LISTS),
  ];
}

const STYLE_LISTS =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

function stylesOf(file: OpenedPackage): string {
  return file.relations(file.workbook).find(({ type }) => type === 'styles')?.target ?? '';
}

/** Parts that hold the same and are not the same bytes in the file. */
function repacked(before: OpenedPackage, after: OpenedPackage): string[] {
  if (before.bytes === after.bytes) return [];
  const packed = new Map(readZip(before.bytes).map((entry) => [entry.name, entry]));
  return readZip(after.bytes)
    .filter(({ name, packed: bytes, method }) => {
      const old = packed.get(name);
      if (old === undefined || before.hash(name) !== after.hash(name)) return false;
      return old.method !== method || !Buffer.from(old.packed).equals(bytes);
    })
    .map(({ name }) => name);
}

interface SheetParts {
  readonly name: string;
  readonly part: string;
  readonly now: string;
}

function lostOfSheet(
  before: OpenedPackage,
  after: OpenedPackage,
  { name, part, now }: SheetParts,
  isEdited: Edited,
): string[] {
  if (before.hash(part) === after.hash(now)) return lostComments(before, after, part, now);
  const [old, present] = [before.tree(part), after.tree(now)];
  if (old === undefined || present === undefined) return [];
  const boxesMayGo = ourParts(before);
  const isKept = (child: XmlElement): boolean =>
    localName(child) !== 'legacyDrawing' ||
    !before
      .relations(part)
      .some(({ id, target = '' }) => id === attribute(child, 'id') && boxesMayGo.has(target));
  const own = (root: XmlElement): string[] => root.children.filter(isKept).flatMap(piecesOf);
  const left = own(present);
  const missing = own(old).filter((piece) => {
    const at = left.indexOf(piece);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const cells = changedCells(old, present).filter((cell) => !isEdited(name, cell));
  return [
    ...missing.map((piece) => `${name} has lost ${piece.slice(0, 160)}`),
    ...left
      .map((piece) => `${name} has gained ${piece.slice(0, 160)}`)
      .filter((said) => !/gained legacyDrawing/.test(said)),
    ...cells.map((cell) => `${name}: ${cell} was changed`),
    ...lostComments(before, after, part, now),
  ];
}

/** What of a sheet is to be there afterwards as it was; cells are looked at one by one. */
function piecesOf(child: XmlElement): string[] {
  const name = localName(child);
  if (name === 'sheetData' || name === 'dimension') return [];
  if (name === 'conditionalFormatting')
    return child.children
      .filter((rule) => !isOurRule(rule))
      .map((rule) => `${attribute(child, 'sqref')} ${canonical(rule)}`);
  if (name === 'dataValidations') return child.children.filter((rule) => !isOurRule(rule)).map(canonical);
  const left = name === 'extLst' ? withoutOurs(child) : child;
  return left === undefined ? [] : [canonical(left)];
}

/** Extensions less our rules that Excel has put there, and less what then holds nothing. */
function withoutOurs(element: XmlElement): XmlElement | undefined {
  if (isOurRule(element) && localName(element) === 'dataValidation') return undefined;
  const children = element.children.flatMap((child) => withoutOurs(child) ?? []);
  if (children.length === 0 && element.children.length > 0) return undefined;
  if (localName(element) !== 'dataValidations') return { ...element, children };
  return { ...element, children, attributes: new Map() };
}

function changedCells(before: XmlElement, after: XmlElement): string[] {
  const [old, now] = [gridOf(before), gridOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

/** Cells by name, and rows by number without their cells. */
function gridOf(root: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  let row = 0;
  for (const element of childNamed(root, 'sheetData')?.children ?? []) {
    row = rowNumber(element, row);
    const said = [...element.attributes].filter(([name]) => name !== 'spans' && name !== 'r').sort();
    if (said.length > 0) found.set(`row ${row}`, JSON.stringify(said));
    let column = 0;
    for (const cell of element.children) {
      const named = /^\s*([A-Z]+)/.exec(attribute(cell, 'r') ?? '')?.[1];
      column = named === undefined ? column + 1 : numberOf(named);
      found.set(`${lettersOf(column)}${row}`, canonical(cell).replace(/ ?r="[A-Z]+\d+"/, ''));
    }
  }
  return found;
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : lettersOf(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function lostComments(before: OpenedPackage, after: OpenedPackage, part: string, now: string): string[] {
  const theirs = (file: OpenedPackage, sheet: string): string[] => {
    const words = file.relations(sheet).find(({ type }) => type === 'comments')?.target;
    const tree = words === undefined ? undefined : file.tree(words);
    const authors = (childNamed(tree, 'authors')?.children ?? []).map(({ text }) => text);
    return (childNamed(tree, 'commentList')?.children ?? [])
      .filter((comment) => !isOurComment(comment, authors))
      .map((comment) => `${authors[Number(attribute(comment, 'authorId'))]}: ${canonical(comment)}`);
  };
  const left = theirs(after, now);
  return theirs(before, part)
    .filter((comment) => !left.includes(comment))
    .map((comment) => `a comment is lost: ${comment.slice(0, 120)}`);
}

/** Lists that others refer to by place or name: what was there stays at its place, but for what is ours. */
function lostOfList(
  before: OpenedPackage,
  after: OpenedPackage,
  part: string,
  lists: readonly string[],
): string[] {
  if (part === '' || !after.has(part) || before.hash(part) === after.hash(part)) return [];
  return lists.flatMap((list) => {
    const of = (file: OpenedPackage): XmlElement[] => [
      ...(childNamed(file.tree(part), list)?.children ?? []),
    ];
    const isByPlace = list.length > 0 && part !== before.workbook;
    const now = of(after).map(canonical);
    const ours = ourSheets(before);
    return of(before).flatMap((item, at) => {
      const isOurs =
        (list === 'sheets' && ours.has(at)) ||
        (list === 'definedNames' && attribute(item, 'localSheetId') !== undefined && ours.size > 0);
      const isThere = isByPlace
        ? now[at] === canonical(item) || now.length <= at
        : now.includes(canonical(item));
      return isOurs || isThere ? [] : [`${list} has lost ${canonical(item).slice(0, 120)}`];
    });
  });
}
