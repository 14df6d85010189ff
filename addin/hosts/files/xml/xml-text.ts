/** Text of XML parts: bytes -> string with references resolved, and back. */
import { damaged, suspicious } from '../refusing/messages';

// A mark at the beginning of a cell's text is a hidden character of the cell, not a byte order mark.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LT = 0x3c;
/** Up to here a loop is faster than a call of the decoder. */
const SHORT = 48;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function decodeXmlText(bytes: Uint8Array, from: number, to: number): string {
  let plain = true;
  let ascii = to - from <= SHORT;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN || byte === LT) plain = false;
    else if (byte >= 0x80) ascii = false;
  }
  if (ascii && plain) {
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]!);
    return text;
  }
  const text = decode(bytes.subarray(from, to));
  return plain ? text : resolve(text);
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw damaged('text that is not UTF-8');
  }
}

/** Line ends become \n (XML 1.0, 2.11), CDATA, comments and instructions are undone, references resolved. */
function resolve(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[')
        ? piece.slice(9, -3)
        : piece.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').replace(/&([^;&\s]{0,12});?/g, reference),
    )
    .join('');
}

function reference(whole: string, name: string): string {
  const named = NAMED.get(name);
  if (!whole.endsWith(';')) throw damaged('bare ampersand');
  if (named !== undefined) return named;
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (number === null) throw suspicious('entity reference');
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Text as an attribute or element may hold it. Characters that XML can't hold are left out: a cell's text keeps them
 * by `escapeCellText`.
 */
export function encodeXmlText(text: string): string {
  return (
    text
      // Control characters are what this is for.
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (char) => ESCAPES.get(char) ?? char)
  );
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** `_x000D_` in a cell's text stands for a character XML can't hold (ECMA-376, 22.9.2.19 ST_Xstring). */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The reverse of `unescapeCellText`; text that looks like an escape is itself escaped. */
export function escapeCellText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // Control characters are what this is for.
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/g, (char) => {
        return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
