/** XML that is not well-formed (XML 1.0, 2.1): where, and what is wrong there. */
import { HostError } from '../../../workbook/host';

export class XmlFault extends HostError {
  constructor(
    part: string,
    /** Where the fault is, counted from 1, columns in characters. */
    readonly line: number,
    readonly column: number,
    /** Names elements and attributes at most, never what they hold. */
    readonly what: string,
  ) {
    super(
      'unreadable',
      `This workbook is damaged: in its part ${part}, line ${line}, column ${column}, ${what}. ` +
        'Open it in Excel, let Excel repair it, save it and choose it again.',
    );
    this.name = 'XmlFault';
  }
}

/** @param at byte of a part in UTF-8 that the fault is found at */
export function xmlFault(part: string, bytes: Uint8Array, at: number, what: string): XmlFault {
  let line = 1;
  let column = 1;
  for (let i = startOfXml(bytes); i < at; i++) {
    const byte = bytes[i]!;
    const isLineEnd = byte === 0x0a || (byte === 0x0d && bytes[i + 1] !== 0x0a);
    if (isLineEnd) [line, column] = [line + 1, 1];
    // The bytes of a character after its first are no columns of their own.
    else if ((byte & 0xc0) !== 0x80 && byte !== 0x0d) column++;
  }
  return new XmlFault(part, line, column, what);
}

/** A byte order mark is no text. */
export function startOfXml(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
