/** What is wrong with a worksheet and its comments. */
import type { XmlElement } from '../xml-tree';
import type { OpenedPackage } from './opened-package';
import { attribute, childNamed, everyElement, localName, repeated } from './opened-package';
import type { StyleCounts } from './workbook-faults';
import { countFaults, emptyLists } from './workbook-faults';
import { rowNumber } from './row-number';

export function sheetFaults(file: OpenedPackage, part: string, counts: StyleCounts): string[] {
  const root = file.tree(part);
  if (root === undefined) return [];
  const all = [...everyElement(root)];
  return [
    ...all.flatMap((element) =>
      referenceFaults(
        element,
        file.relations(part).map(({ id }) => id),
        counts,
      ),
    ),
    ...emptyLists(root, [
      'dataValidations',
      'mergeCells',
      'hyperlinks',
      'cols',
      'tableParts',
      'conditionalFormatting',
    ]),
    ...root.children
      .filter((child) => ['dataValidations', 'mergeCells'].includes(localName(child)))
      .flatMap(countFaults),
    ...priorityFaults(all),
    ...gridFaults(childNamed(root, 'sheetData')?.children ?? []),
    ...commentFaults(file, part, root),
  ].map((fault) => `${part}: ${fault}`);
}

function referenceFaults(element: XmlElement, ids: readonly string[], counts: StyleCounts): string[] {
  const name = localName(element);
  const faults: string[] = [];
  for (const [key, value] of element.attributes)
    if (/^(?:r|d\d+p\d+):(?:id|embed|link)$/.test(key) && value !== '' && !ids.includes(value))
      faults.push(`${name} names the relationship ${value}, which is not there`);
  const style = name === 'c' || name === 'row' ? attribute(element, 's') : undefined;
  if (Number(style ?? -1) >= counts.formats)
    faults.push(`the format ${style} of ${attribute(element, 'r')} is not there`);
  const difference = name === 'cfRule' ? attribute(element, 'dxfId') : undefined;
  if (Number(difference ?? -1) >= counts.differences)
    faults.push(`the look ${difference} of a rule is not there`);
  if (name === 'c' && attribute(element, 't') === 's') {
    const index = Number(childNamed(element, 'v')?.text ?? -1);
    if (index >= counts.strings) faults.push(`the text ${index} of ${attribute(element, 'r')} is not there`);
  }
  return faults;
}

function priorityFaults(all: readonly XmlElement[]): string[] {
  const priorities = all
    .filter((element) => localName(element) === 'cfRule')
    .flatMap((rule) => attribute(rule, 'priority') ?? []);
  return [
    ...repeated(priorities).map((priority) => `two rules have priority ${priority}`),
    ...priorities
      .filter((priority) => Math.abs(Number(priority)) > 2_147_483_647)
      .map((priority) => `the priority ${priority} is beyond 32 bits`),
  ];
}

function gridFaults(rows: readonly XmlElement[]): string[] {
  const faults: string[] = [];
  let before = 0;
  for (const row of rows) {
    const number = rowNumber(row, before);
    if (number <= before) faults.push(`row ${number} comes after row ${before}`);
    before = number;
    let last = 0;
    for (const cell of row.children) {
      const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r') ?? '') ?? [];
      if (letters === '') continue;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (column <= last) faults.push(`cell ${letters}${digits} is out of order`);
      if (Number(digits) !== number) faults.push(`cell ${letters}${digits} stands in row ${number}`);
      last = column;
    }
  }
  return faults;
}

function commentFaults(file: OpenedPackage, part: string, root: XmlElement): string[] {
  const related = file.relations(part);
  const words = related.filter(({ type }) => type === 'comments').flatMap(({ target }) => target ?? []);
  const [name] = words;
  if (name === undefined) return [];
  const tree = file.tree(name);
  const authors = childNamed(tree, 'authors')?.children.length ?? 0;
  const comments = childNamed(tree, 'commentList')?.children ?? [];
  const boxes = related.find(
    ({ id }) => id === attribute(childNamed(root, 'legacyDrawing') ?? root, 'id'),
  )?.target;
  const text = boxes === undefined ? '' : file.text(boxes);
  const placed = new Set(
    [...text.matchAll(/<(\w+:)?ClientData[\s>][^]*?<\/\1ClientData>/g)].map(([data]) => {
      const of = (what: string): string | undefined => new RegExp(`${what}>\\s*(\\d+)`).exec(data)?.[1];
      return `${of('Row')},${of('Column')}`;
    }),
  );
  const bare = comments.filter((comment) => {
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(attribute(comment, 'ref') ?? '') ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return !placed.has(`${Number(digits) - 1},${column - 1}`);
  });
  const shapes = [...text.matchAll(/<(?:\w+:)?shape\s[^>]*?\bid="([^"]+)"/g)].map(([, id]) => id);
  return [
    ...(words.length > 1 ? ['it has two parts of comments'] : []),
    ...(comments.length > 0 && boxes === undefined ? ['its comments have no boxes'] : []),
    ...repeated(comments.map((comment) => attribute(comment, 'ref'))).map((ref) => `two comments on ${ref}`),
    ...comments
      .filter((comment) => Number(attribute(comment, 'authorId') ?? 0) >= authors)
      .map((comment) => `the comment on ${attribute(comment, 'ref')} has no author`),
    ...bare.map((comment) => `the comment on ${attribute(comment, 'ref')} has no box`),
    ...repeated(shapes).map((id) => `two boxes are named ${id}`),
  ];
}
