/** Characters as web pages write them: `&euml;`, `&#235;`, `&#xEB;`. */

import { WINDOWS_1252 } from './misread-text';

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/** Accents by the name that ends an entity: `euml` is an e with two dots. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['dblac', '\u030b'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
  ['ogon', '\u0328'],
]);
const ACCENTED = new RegExp(`^([a-z])(${[...ACCENTS.keys()].join('|')})$`, 'i');

/** Names that are no letter with an accent (HTML Living Standard, 13.5), as far as names, addresses and labels need them. */
const NAMED = new Map(
  (
    'amp:& lt:< gt:> quot:" apos:\' nbsp:\u00a0 shy:\u00ad zwnj:\u200c zwj:\u200d pound:£ euro:€ ' +
    'aelig:æ AElig:Æ oelig:œ OElig:Œ oslash:ø Oslash:Ø szlig:ß eth:ð ETH:Ð thorn:þ THORN:Þ lstrok:ł Lstrok:Ł ' +
    'dstrok:đ Dstrok:Đ inodot:ı ndash:– mdash:— lsquo:‘ rsquo:’ ldquo:“ rdquo:” hellip:… middot:· bull:•'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
);

/** The text with its entities as the characters they stand for; unchanged when one of them is not known. */
export function decodeEntities(text: string): string {
  if (!text.includes('&') || !text.includes(';')) return text;
  let isKnown = true;
  const decoded = text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const character =
      name === undefined
        ? ofNumber(decimal === undefined ? parseInt(hex!, 16) : Number(decimal))
        : ofName(name);
    isKnown &&= character !== undefined;
    return character ?? whole;
  });
  return isKnown ? decoded : text;
}

function ofName(name: string): string | undefined {
  const named = NAMED.get(name) ?? NAMED.get(name.toLowerCase());
  if (named !== undefined) return named;
  const [, letter, accent = ''] = ACCENTED.exec(name) ?? [];
  if (letter === undefined) return undefined;
  const character = (letter + ACCENTS.get(accent.toLowerCase())!).normalize('NFC');
  return character.length === 1 ? character : undefined;
}

/** Pages number the characters from 128 to 159 as Windows does, and browsers read them so. */
function ofNumber(number: number): string | undefined {
  if (number < 32 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) return undefined;
  if (number < 128 || number > 159) return String.fromCodePoint(number);
  return WINDOWS_1252.charAt(number - 128);
}
