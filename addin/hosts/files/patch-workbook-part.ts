/** Changes of the workbook's own part. */
import { applySplices } from './splice';
import { standingBefore } from './workbook-order';
import { XmlScanner } from './xml-scanner';

const BEFORE = standingBefore('calcPr');

/** Has Excel work every formula out again, as results in the file may rest on cells that were changed. */
export function recalculateOnOpening(bytes: Uint8Array, part: string): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  let insertAt = 0;
  let prefix = '';
  while (scanner.next()) {
    if (scanner.depth === 0 && scanner.kind === 'open') ({ prefix, end: insertAt } = scanner);
    if (scanner.depth !== 1 || scanner.kind === 'close') continue;
    if (scanner.is('calcPr')) {
      const { start, end } = scanner;
      const tag = new TextDecoder().decode(bytes.subarray(start, end));
      const plain = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      return applySplices(bytes, [
        { start, end, insert: plain.replace(/calcPr/, 'calcPr fullCalcOnLoad="1"') },
      ]);
    }
    if (!BEFORE.has(scanner.name)) continue;
    scanner.skip();
    insertAt = scanner.end;
  }
  return applySplices(bytes, [
    { start: insertAt, end: insertAt, insert: `<${prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}
