/** Marks as conditional formats in a worksheet's part: ours replaced, everyone else's left alone. */
import type { Mark } from '../../../workbook/plan-marks';
import { MARK_TAG, markFormula } from '../../../workbook/mark-styles';
import { freeNumbers } from '../editing/free-numbers';
import type { StylesPatch } from '../editing/patch-styles';
import type { XmlElement } from '../xml/xml-element';
import type { XmlPart } from '../xml/xml-part';
import { encodeXmlText } from '../xml/xml-text';

/** Priorities are whole numbers of 32 bits (ECMA-376, 18.3.1.10). */
const LAST_PRIORITY = 2_147_483_647;

/** Gives whether any of ours was there before. */
export function patchMarks(sheet: XmlPart, marks: readonly Mark[], styles: StylesPatch): boolean {
  const rules = sheet.root.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((formatting) => formatting.children.map((rule) => ({ formatting, rule })));
  const ours = rules.filter(({ rule }) => isMark(rule));
  for (const { formatting, rule } of ours) {
    rule.remove();
    formatting.removeIfEmptied();
  }
  const others = rules.filter((one) => !ours.includes(one)).map(({ rule }) => rule);
  if (marks.length > 0) for (const rule of others) styles.keepClearOf(Number(rule.attribute('dxfId') ?? -1));
  const priorities = freeNumbers(
    [...others, ...extensionRules(sheet)].map((rule) => Number(rule.attribute('priority') ?? 0)),
    marks.length,
    LAST_PRIORITY,
  );
  marks.forEach((mark, at) =>
    sheet.insert('conditionalFormatting', formattingElement(mark, priorities[at] ?? 1, styles, sheet.prefix)),
  );
  return ours.length > 0;
}

function formattingElement(
  { severity, address }: Mark,
  priority: number,
  styles: StylesPatch,
  p: string,
): string {
  const formula = encodeXmlText(markFormula(severity).slice(1));
  return (
    `<${p}conditionalFormatting sqref="${address.replaceAll(',', ' ')}">` +
    `<${p}cfRule type="expression" dxfId="${styles.mark(severity)}" priority="${priority}">` +
    `<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
  );
}

function isMark(rule: XmlElement): boolean {
  return (
    rule.name === 'cfRule' &&
    rule.children.some(({ name, text }) => name === 'formula' && text.startsWith(MARK_TAG))
  );
}

/** Rules of later versions of Excel: each rule of a sheet has its own priority, ours come last, and it is one series. */
function extensionRules(sheet: XmlPart): XmlElement[] {
  const below = (element: XmlElement): XmlElement[] =>
    element.name === 'cfRule' ? [element] : element.children.flatMap(below);
  return (sheet.child('extLst')?.children ?? []).flatMap(below);
}
