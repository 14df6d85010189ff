/** What stands between the tags of an XML part and is no text: comments, CDATA sections, instructions. */
import { suspicious } from '../refusing/messages';
import { ascii } from './xml-characters';
import { startOfXml, xmlFault } from './xml-fault';

const QUESTION = 0x3f;
const GT = 0x3e;
const CDATA = '<![CDATA[';

/**
 * The place after a comment, a CDATA section or an instruction. A document type or an entity of the part's own is
 * refused.
 *
 * @param at place of `<!` or `<?`
 * @param outside all elements, where no text may stand
 */
export function afterMarkup(bytes: Uint8Array, at: number, part: string, outside: boolean): number {
  if (bytes[at + 1] === QUESTION) {
    const isDeclaration = /^xml\W/i.test(ascii(bytes, at + 2, at + 6));
    if (isDeclaration && at !== startOfXml(bytes))
      throw xmlFault(part, bytes, at, 'the XML declaration does not stand first');
    return after(bytes, at, at + 2, '?>', part);
  }
  if (ascii(bytes, at, at + 4) === '<!--') {
    const end = after(bytes, at, at + 4, '--', part);
    if (bytes[end] !== GT) throw xmlFault(part, bytes, end - 2, '“--” stands in a comment');
    return end + 1;
  }
  if (ascii(bytes, at, at + CDATA.length) !== CDATA) throw suspicious(`document type or entity in ${part}`);
  if (outside) throw xmlFault(part, bytes, at, 'text stands outside all tags');
  return after(bytes, at, at + CDATA.length, ']]>', part);
}

/** @param start of what is to be ended by the mark */
function after(bytes: Uint8Array, start: number, from: number, mark: string, part: string): number {
  const last = mark.charCodeAt(mark.length - 1);
  for (let at = bytes.indexOf(last, from); at !== -1; at = bytes.indexOf(last, at + 1)) {
    const begins = at - mark.length + 1;
    if (begins >= from && ascii(bytes, begins, at + 1) === mark) return at + 1;
  }
  throw xmlFault(part, bytes, start, `what begins here is never ended by “${mark}”`);
}
