/** Reads XML into a tree, strictly: tags must match, attributes must be in quotes and appear once. For tests alone. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export function parseXml(xml: string): XmlElement {
  const root = {
    name: '#document',
    attributes: new Map<string, string>(),
    children: [] as XmlElement[],
    text: '',
  };
  const open = [root];
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
  for (const [whole, closing, name, attributes, empty] of xml.matchAll(token)) {
    const current = open.at(-1)!;
    if (whole === '<') throw new Error(`stray < in <${current.name}>`);
    if (name === undefined) {
      if (!whole.startsWith('<')) current.text += checkedText(whole);
    } else if (closing === '/') {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const element = {
        name,
        attributes: readAttributes(attributes ?? ''),
        children: [] as XmlElement[],
        text: '',
      };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0]!;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w.:-]+)\s*=\s*["']([^]*?)["'](?=\s|$)/g)) {
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, checkedText(value));
  }
  return attributes;
}

function checkedText(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) throw new Error('bare & in text');
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f]/.test(text)) throw new Error('character that XML cannot hold');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
