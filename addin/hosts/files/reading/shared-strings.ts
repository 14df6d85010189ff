/** The table of texts that cells point into (ECMA-376, 18.4). */
import { XmlScanner } from '../xml/xml-scanner';
import { unescapeCellText } from '../xml/xml-text';

export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const scanner = new XmlScanner(bytes, part);
  const strings: string[] = [];
  let preserve = false;
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.is('sst')) preserve = scanner.attribute('space') === 'preserve';
    else if (scanner.is('si')) strings.push(readRichText(scanner, preserve));
  }
  return strings;
}

/**
 * The text of `<si>` or `<is>`, on whose opening tag the scanner stands: plain, or runs of differing looks put
 * together. How a text is pronounced (`rPh`) is no part of it.
 */
export function readRichText(scanner: XmlScanner, preserve = false): string {
  if (scanner.kind !== 'open') return '';
  const { depth } = scanner;
  let text = '';
  while (scanner.next() && scanner.depth > depth) {
    if (scanner.kind !== 'open') continue;
    if (scanner.is('rPh')) scanner.skip();
    else if (scanner.is('t')) {
      const keepSpace = preserve || scanner.attribute('space') === 'preserve';
      const from = scanner.end;
      scanner.skip();
      const piece = scanner.text(from, scanner.start);
      // Excel drops outer space of a text that does not ask to keep it.
      text += keepSpace ? piece : piece.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
    }
  }
  return unescapeCellText(text);
}
