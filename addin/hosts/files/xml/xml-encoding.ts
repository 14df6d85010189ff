/** The bytes of an XML file, in whatever way it says that it is written -> UTF-8. */
import { HostError } from '../../../workbook/host';
import { encodingOf } from '../text/encoding-of';
import { sequenceLength } from '../text/utf8-sequences';
import { decodeWindows1252 } from '../text/windows-1252';
import { ascii } from './xml-characters';
import { startOfXml, xmlFault } from './xml-fault';

const DECLARATION = 200;
const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const UTF_8 = /^utf-?8$/i;
const UTF_16 = /^(?:utf-?16|ucs-?2|iso-10646-ucs-2)/i;

/**
 * XML that does not say otherwise is written in UTF-8, or has a mark that says UTF-16 (XML 1.0, 4.3.3).
 * @throws XmlFault where the bytes are not what the file says; HostError for an encoding that is not known here
 */
export function xmlAsUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const { encoding, byteStart } = encodingOf(bytes);
  if (encoding.startsWith('utf-16')) return inUtf8(bytes.subarray(byteStart), encoding.replace('-bom', ''));
  const start = startOfXml(bytes);
  const label = DECLARED.exec(ascii(bytes, start, Math.min(bytes.length, start + DECLARATION)))?.[1];
  if (label === undefined || UTF_8.test(label) || start > 0) {
    const wrong = firstNotUtf8(bytes);
    if (wrong === undefined) return bytes;
    throw xmlFault(part, bytes, wrong, `a byte stands that is no character in UTF-8, ${says(label)}`);
  }
  if (UTF_16.test(label))
    throw xmlFault(part, bytes, start, `the file says that it is written in ${label}, and is not`);
  return inUtf8(bytes, label);
}

function says(label: string | undefined): string {
  return label === undefined
    ? 'in which XML is written that does not say otherwise'
    : 'in which the file says that it is written';
}

function inUtf8(bytes: Uint8Array, label: string): Uint8Array {
  const decoder = decoderOf(label);
  const text = decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  return new TextEncoder().encode(text);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw new HostError(
      'unreadable',
      `This XML file says that it is written in ${label}, which can’t be read here. Have it written in UTF-8 by the ` +
        'system it came from.',
    );
  }
}

function firstNotUtf8(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at]! < 0x80) at += 1;
    else {
      const length = sequenceLength(bytes, at);
      if (length === 0) return at;
      at += length;
    }
  }
  return undefined;
}
