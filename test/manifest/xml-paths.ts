import type { XmlElement } from '../support/xml-tree';

/** The element and all below it, from the top. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** The one element at a path of names below this one. */
export function elementAt(element: XmlElement, ...path: string[]): XmlElement {
  return path.reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1 || !found[0])
      throw new Error(`${found.length} elements ${name} in ${parent.name}`);
    return found[0];
  }, element);
}
