/** Drop-downs of ours in a worksheet's part: those before taken away, new ones put in, the user's rules left alone. */
import { DROP_DOWN_TITLE } from '../../../workbook/our-names';
import type { DropDown } from '../../../workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import type { ChoiceLists } from '../planned/choice-lists';
import { ruleElement } from '../planned/rule-element';
import type { XmlElement } from '../xml/xml-element';
import { madeElement } from '../xml/own-elements';
import type { XmlPart } from '../xml/xml-part';

/** @param dropDowns of this sheet, where no rule of the user's is */
export function patchDropDowns(sheet: XmlPart, dropDowns: readonly DropDown[], lists: ChoiceLists): void {
  const rules = dropDowns.map(({ column, firstRow, rowCount, choices }) => {
    const sqref = `${cellName(firstRow, column)}:${cellName(firstRow + rowCount - 1, column)}`;
    return ruleElement(sqref, lists.formula(choices), sheet.prefix, true);
  });
  const list = sheet.child('dataValidations');
  if (list !== undefined) changeList(list, rules);
  else if (rules.length > 0)
    sheet.insert(
      'dataValidations',
      madeElement(`${sheet.prefix}dataValidations count="${rules.length}"`, rules.join('')),
    );
  // Rules of ours that Excel has moved to the extensions when it saved the file; what then is empty goes too.
  const extensions = sheet.child('extLst');
  if (extensions !== undefined) takeOurs(extensions);
}

/** An element without a rule is a fault to Excel, so it goes with the last of them. */
function changeList(list: XmlElement, rules: readonly string[]): void {
  const known = list.children.filter(({ name }) => name === 'dataValidation');
  const ours = known.filter(isOurs);
  if (ours.length === 0 && rules.length === 0) return;
  for (const rule of ours) rule.remove();
  if (rules.length > 0) list.append(rules.join(''));
  list.change('count', String(known.length - ours.length + rules.length));
  list.removeIfEmptied();
}

const HOLDERS: ReadonlySet<string> = new Set(['extLst', 'ext', 'dataValidations']);

function takeOurs(element: XmlElement): void {
  if (element.name === 'dataValidation') {
    if (isOurs(element)) element.remove();
    return;
  }
  if (!HOLDERS.has(element.name)) return;
  const rules = element.children.filter(({ name }) => name === 'dataValidation');
  for (const child of element.children) takeOurs(child);
  const left = rules.filter(({ isGone }) => !isGone);
  if (left.length < rules.length) element.change('count', String(left.length));
  element.removeIfEmptied();
}

function isOurs(rule: XmlElement): boolean {
  return rule.attribute('errorTitle') === DROP_DOWN_TITLE;
}
