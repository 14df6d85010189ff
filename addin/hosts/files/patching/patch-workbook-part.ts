/** Changes of the workbook's own part. */
import { WORKBOOK_ORDER } from '../package/part-orders';
import { XmlPart } from '../xml/xml-part';

/** Has Excel work every formula out again, as results in the file may rest on cells that were changed. */
export function recalculateOnOpening(bytes: Uint8Array, part: string): Uint8Array {
  const workbook = new XmlPart(bytes, part, WORKBOOK_ORDER);
  const said = workbook.child('calcPr');
  if (said === undefined) workbook.insert('calcPr', `<${workbook.prefix}calcPr fullCalcOnLoad="1"/>`);
  else said.set('fullCalcOnLoad', '1');
  return workbook.toBytes();
}
