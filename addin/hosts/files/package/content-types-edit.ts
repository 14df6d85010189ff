/** What a package says of the kinds of its parts, while it is changed (ECMA-376, part 2, 10.1.2). */
import { CONTENT_TYPES_NAMESPACE, CONTENT_TYPES_PART, XML_HEAD } from './content-types';
import { encodeXmlText } from '../xml/xml-text';
import { XmlPart } from '../xml/xml-part';

interface Place {
  readonly read: () => Uint8Array | undefined;
  readonly write: (bytes: Uint8Array) => void;
}

export class ContentTypesEdit {
  constructor(private readonly place: Place) {}

  /** Parts that are named there, in lower case, whether or not there are such parts. */
  get names(): string[] {
    return this.part().root.children.flatMap((child) => nameOf(child.attribute('PartName')) ?? []);
  }

  /**
   * Says what kind of part one is. Parts are declared one by one, as what is said of all parts of an extension is the
   * user's; those of relationships only where that is not said.
   */
  declare(name: string, contentType: string): void {
    const part = this.part();
    const { children } = part.root;
    const said = children.find((child) => nameOf(child.attribute('PartName')) === name.toLowerCase());
    if (said !== undefined) said.change('ContentType', contentType);
    else if (
      name.endsWith('.rels') &&
      children.some((child) => isForRelationships(child.attribute('Extension')))
    )
      return;
    else
      part.root.append(
        `<${part.prefix}Override PartName="/${encodeXmlText(name)}" ContentType="${contentType}"/>`,
      );
    this.place.write(part.toBytes());
  }

  /** A part has gone: what was said of it goes too. */
  forget(name: string): void {
    const part = this.part();
    for (const child of part.root.children)
      if (nameOf(child.attribute('PartName')) === name.toLowerCase()) child.remove();
    const bytes = part.toBytes();
    if (bytes !== part.bytes) this.place.write(bytes);
  }

  private part(): XmlPart {
    const none = `${XML_HEAD}<Types xmlns="${CONTENT_TYPES_NAMESPACE}"></Types>`;
    return new XmlPart(this.place.read() ?? new TextEncoder().encode(none), CONTENT_TYPES_PART);
  }
}

function isForRelationships(extension: string | undefined): boolean {
  return extension?.toLowerCase() === 'rels';
}

function nameOf(partName: string | undefined): string | undefined {
  return partName?.replace(/^\//, '').toLowerCase();
}
