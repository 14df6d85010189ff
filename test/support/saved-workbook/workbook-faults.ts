/** What is wrong with a workbook's own part and its styles. */
import type { XmlElement } from '../xml-tree';
import type { OpenedPackage } from './opened-package';
import { attribute, childNamed, localName, repeated } from './opened-package';

/** How many styles there are to refer to. */
export interface StyleCounts {
  readonly formats: number;
  readonly differences: number;
  readonly strings: number;
}

export function workbookFaults(file: OpenedPackage): string[] {
  const root = file.tree(file.workbook);
  const sheets = childNamed(root, 'sheets')?.children ?? [];
  const names = childNamed(root, 'definedNames')?.children ?? [];
  const of = (sheet: XmlElement): number => Number(attribute(sheet, 'localSheetId') ?? -1);
  return [
    ...repeated(sheets.map((sheet) => attribute(sheet, 'name')?.toLowerCase())).map(
      (name) => `two sheets are named ${name}`,
    ),
    ...repeated(sheets.map((sheet) => attribute(sheet, 'sheetId'))).map(
      (id) => `two sheets have number ${id}`,
    ),
    ...sheets
      .filter((sheet) => (attribute(sheet, 'name') ?? '').length > 31)
      .map((sheet) => `the name ${attribute(sheet, 'name')} is too long`),
    ...file.sheets.filter(({ part }) => !file.has(part)).map(({ name }) => `the sheet ${name} has no part`),
    ...repeated(names.map((name) => `${attribute(name, 'name')?.toLowerCase()} of ${of(name)}`)).map(
      (name) => `${name} is defined twice`,
    ),
    ...names.filter((name) => of(name) >= sheets.length).map(() => 'a name is of no sheet'),
    ...emptyLists(root, ['definedNames', 'externalReferences', 'pivotCaches']),
  ];
}

export function styleFaults(file: OpenedPackage): string[] {
  const root = stylesOf(file);
  if (root === undefined) return [];
  const size = (name: string): number | undefined => childNamed(root, name)?.children.length;
  const ids = (childNamed(root, 'numFmts')?.children ?? []).map((one) => attribute(one, 'numFmtId'));
  const formats = (childNamed(root, 'cellXfs')?.children ?? []).flatMap((format) =>
    (
      [
        ['fontId', 'fonts'],
        ['fillId', 'fills'],
        ['borderId', 'borders'],
        ['xfId', 'cellStyleXfs'],
      ] as const
    )
      .filter(([id, list]) => Number(attribute(format, id) ?? -1) >= (size(list) ?? Infinity))
      .map(([id]) => `a cell format’s ${id} is out of range`),
  );
  const counts = root.children
    .filter((list) => localName(list) !== 'tableStyles')
    .flatMap((list) => countFaults(list));
  return [...counts, ...formats, ...repeated(ids).map((id) => `number format ${id} is there twice`)];
}

export function styleCounts(file: OpenedPackage): StyleCounts {
  const styles = stylesOf(file);
  const strings = file.relations(file.workbook).find(({ type }) => type === 'sharedStrings')?.target;
  return {
    formats: childNamed(styles, 'cellXfs')?.children.length ?? 1,
    differences: childNamed(styles, 'dxfs')?.children.length ?? 0,
    strings: file.tree(strings ?? '')?.children.length ?? 0,
  };
}

function stylesOf(file: OpenedPackage): XmlElement | undefined {
  const part = file.relations(file.workbook).find(({ type }) => type === 'styles')?.target;
  return part === undefined ? undefined : file.tree(part);
}

/** An element that says how many it holds. */
export function countFaults(list: XmlElement): string[] {
  const said = list.attributes.get('count');
  const holds = list.children.length;
  return said === undefined || Number(said) === holds
    ? []
    : [`${localName(list)} says ${said} and holds ${holds}`];
}

/** Lists that are a fault to Excel when they hold nothing. */
export function emptyLists(root: XmlElement | undefined, names: readonly string[]): string[] {
  return (root?.children ?? [])
    .filter((child) => names.includes(localName(child)) && child.children.length === 0)
    .map((child) => `${localName(child)} holds nothing`);
}
