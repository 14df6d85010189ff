/** Drop-downs of ours in a worksheet's part: those before taken away, new ones put in, the user's rules left alone. */
import type { DropDown } from '../host';
import { cellName } from './cell-reference';
import type { ChoiceLists } from './planned/choice-lists';
import { ruleElement } from './planned/rule-element';
import { readRule } from './sheet-rules';
import type { Splice } from './splice';
import { findPlace } from './worksheet-order';
import { XmlScanner } from './xml-scanner';

/** @param dropDowns of this sheet, where no rule of the user's is */
export function patchDropDowns(
  bytes: Uint8Array,
  part: string,
  dropDowns: readonly DropDown[],
  lists: ChoiceLists,
): Splice[] {
  const found: FoundList[] = [];
  const scanner = new XmlScanner(bytes, part);
  const { prefix, insertAt } = findPlace(scanner, 'dataValidations', () => found.push(readList(scanner)));
  const rules = dropDowns.map(({ column, firstRow, rowCount, choices }) => {
    const sqref = `${cellName(firstRow, column)}:${cellName(firstRow + rowCount - 1, column)}`;
    return ruleElement(sqref, lists.formula(choices), prefix, true);
  });
  const [list] = found;
  const written =
    list === undefined
      ? newList(rules, insertAt, prefix)
      : changedList(list, rules, new TextDecoder().decode(bytes.subarray(list.start, list.openEnd)));
  return [...written, ...extensionRules(bytes, part)];
}

interface FoundList {
  readonly start: number;
  readonly openEnd: number;
  /** Where another rule goes. */
  readonly closeStart: number;
  readonly end: number;
  readonly ours: readonly Splice[];
  readonly kept: number;
}

function readList(scanner: XmlScanner): FoundList {
  const { start, end: openEnd, depth, kind } = scanner;
  const ours: Splice[] = [];
  let kept = 0;
  while (kind === 'open' && scanner.next() && scanner.depth > depth) {
    if (scanner.kind === 'close' || !scanner.is('dataValidation')) continue;
    const rule = readRule(scanner);
    if (rule.ours) ours.push({ start: rule.start, end: rule.end, insert: '' });
    else kept++;
  }
  return { start, openEnd, closeStart: scanner.start, end: scanner.end, ours, kept };
}

function newList(rules: readonly string[], at: number, p: string): Splice[] {
  if (rules.length === 0) return [];
  const insert = `<${p}dataValidations count="${rules.length}">${rules.join('')}</${p}dataValidations>`;
  return [{ start: at, end: at, insert }];
}

/** An element without a rule is a fault to Excel, so it goes with the last of them. */
function changedList(list: FoundList, rules: readonly string[], tag: string): Splice[] {
  const { start, openEnd, closeStart, end, ours, kept } = list;
  const count = kept + rules.length;
  if (ours.length === 0 && rules.length === 0) return [];
  if (count === 0) return [{ start, end, insert: '' }];
  const insert = tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
  const added = { start: closeStart, end: closeStart, insert: rules.join('') };
  return [{ start, end: openEnd, insert }, ...ours, ...(rules.length === 0 ? [] : [added])];
}

/** Rules of ours that Excel has moved to the extensions when it saved the file; what then is empty goes too. */
function extensionRules(bytes: Uint8Array, part: string): Splice[] {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) {
    if (scanner.depth !== 1 || scanner.kind === 'close') continue;
    if (scanner.is('extLst')) return [...takeOurs(scanner).splices];
    scanner.skip();
  }
  return [];
}

const HOLDERS: ReadonlySet<string> = new Set(['extLst', 'ext', 'dataValidations']);

/** Goes to the end of an element. */
function takeOurs(scanner: XmlScanner): { readonly splices: readonly Splice[]; readonly isEmpty: boolean } {
  const { start, depth, kind } = scanner;
  if (scanner.is('dataValidation')) {
    const { ours, end } = readRule(scanner);
    return { splices: ours ? [{ start, end, insert: '' }] : [], isEmpty: ours };
  }
  if (kind !== 'open' || !HOLDERS.has(scanner.name)) {
    scanner.skip();
    return { splices: [], isEmpty: false };
  }
  const inner: ReturnType<typeof takeOurs>[] = [];
  while (scanner.next() && scanner.depth > depth) inner.push(takeOurs(scanner));
  const isEmpty = inner.length > 0 && inner.every((child) => child.isEmpty);
  const splices = isEmpty
    ? [{ start, end: scanner.end, insert: '' }]
    : inner.flatMap((child) => child.splices);
  return { splices, isEmpty };
}
