/** Small changes of XML parts whose root holds a plain list: relationships, content types. */
import { applySplices } from './splice';
import type { Splice } from './splice';
import { XmlScanner } from './xml-scanner';

/** Puts an element last into the root. @param element is given the prefix of the root's own name, '' mostly */
export function appendToRoot(
  bytes: Uint8Array,
  part: string,
  element: (prefix: string) => string,
): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) {
    if (scanner.depth !== 0) continue;
    const { kind, prefix, start } = scanner;
    if (kind === 'close') return applySplices(bytes, [{ start, end: start, insert: element(prefix) }]);
    if (kind === 'empty') return applySplices(bytes, [fillEmpty(scanner, bytes, element(prefix))]);
  }
  return bytes;
}

/** An element written as one empty tag, with something in it. */
export function fillEmpty(
  { start, end, prefix, name }: XmlScanner,
  bytes: Uint8Array,
  content: string,
): Splice {
  const tag = new TextDecoder().decode(bytes.subarray(start, end)).replace(/\s*\/>$/, '>');
  return { start, end, insert: `${tag}${content}</${prefix}${name}>` };
}

/** Takes children of the root away. */
export function removeFromRoot(
  bytes: Uint8Array,
  part: string,
  goes: (child: XmlScanner) => boolean,
): Uint8Array {
  const scanner = new XmlScanner(bytes, part);
  const splices: Splice[] = [];
  while (scanner.next()) {
    if (scanner.depth !== 1 || scanner.kind === 'close') continue;
    const { start } = scanner;
    const isGoing = goes(scanner);
    scanner.skip();
    if (isGoing) splices.push({ start, end: scanner.end, insert: '' });
  }
  return splices.length === 0 ? bytes : applySplices(bytes, splices);
}
