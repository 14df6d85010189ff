/** A drop-down as a rule of cells (ECMA-376, 18.3.1.32). */
import { DROP_DOWN_TITLE } from '../../../workbook/our-names';
import { encodeXmlText } from '../xml/xml-text';

/**
 * A list to choose from that refuses nothing: a code typed by hand is for the check to judge.
 *
 * @param sqref its cells, such as `C2:C500`
 * @param removable named as one of ours that is taken away again; a list that belongs to a sheet of ours goes with it
 */
export function ruleElement(sqref: string, formula: string, prefix: string, removable: boolean): string {
  const title = removable ? ` errorTitle="${DROP_DOWN_TITLE}"` : '';
  return (
    `<${prefix}dataValidation type="list" allowBlank="1"${title} sqref="${sqref}">` +
    `<${prefix}formula1>${encodeXmlText(formula)}</${prefix}formula1></${prefix}dataValidation>`
  );
}
