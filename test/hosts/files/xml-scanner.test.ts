import { XmlScanner } from '../../../addin/hosts/files/xml-scanner';
import {
  decodeXmlText,
  encodeXmlText,
  escapeCellText,
  unescapeCellText,
} from '../../../addin/hosts/files/xml-text';
import * as fc from 'fast-check';

function scan(xml: string): XmlScanner {
  return new XmlScanner(new TextEncoder().encode(xml), 'part');
}

function tags(xml: string): string[] {
  const scanner = scan(xml);
  const seen: string[] = [];
  while (scanner.next()) seen.push(`${scanner.depth} ${scanner.kind} ${scanner.prefix}${scanner.name}`);
  return seen;
}

describe('the tags of a part', () => {
  test.each([
    ['nested', '<a><b/><c></c></a>', ['0 open a', '1 empty b', '1 open c', '1 close c', '0 close a']],
    ['with prefixes', '<x:a><y:b/></x:a>', ['0 open x:a', '1 empty y:b', '0 close x:a']],
    [
      'with a declaration, comments and CDATA',
      '<?xml?><!-- <no> --><a><![CDATA[<no>]]></a>',
      ['0 open a', '0 close a'],
    ],
    ['with brackets in attributes', `<a b="x>y" c='"/>'/>`, ['0 empty a']],
    ['over several lines', '<a\n  b="1"\r\n>\t</a >', ['0 open a', '0 close a']],
    ['none', '', []],
  ])('%s', (_, xml, seen) => expect(tags(xml)).toEqual(seen));

  test.each(['<a', '<a><b></a', '<a b="1', '<a>', '</a>', '<!-- ', '<a><![CDATA[ ]] ></a>', '<>', '<?xml'])(
    'that can’t be read, as in %s, are a damaged part',
    (xml) => expect(() => tags(xml)).toThrow('This workbook is damaged.'),
  );

  test.each(['<!DOCTYPE a><a/>', '<!doctype a>', '<a><!ENTITY b "c"></a>'])(
    'of instructions, as in %s, are refused',
    (xml) => expect(() => tags(xml)).toThrow('holds instructions that spreadsheet programs never write'),
  );
});

describe('an attribute', () => {
  test.each([
    ['by name', '<c r="A1" s="2"/>', 's', '2'],
    ['by local name', '<c x:id="1"/>', 'id', '1'],
    ['in single quotes', "<c r='A1'/>", 'r', 'A1'],
    ['with spaces about', '<c r = "A1"/>', 'r', 'A1'],
    ['with references', '<c n="a&amp;b&#10;"/>', 'n', 'a&b\n'],
    ['whose name only ends alike', '<c sheetId="1"/>', 'Id', undefined],
    ['whose value only looks alike', `<c a=' s="2"'/>`, 's', undefined],
    ['that is not there', '<c r="A1"><d s="2"/></c>', 's', undefined],
  ])('%s', (_, xml, name, value) => {
    const scanner = scan(xml);
    scanner.next();

    expect(scanner.attribute(name)).toBe(value);
  });
});

it('skips an element with all that is in it', () => {
  const scanner = scan('<a><b><c/><b/></b><d/></a>');
  scanner.next();
  scanner.next();
  scanner.skip();
  scanner.next();

  expect(scanner.name).toBe('d');
});

it('keeps a hidden mark at the beginning of a text', () => {
  const bytes = new TextEncoder().encode('\ufeffNI');

  expect(decodeXmlText(bytes, 0, bytes.length)).toBe('\ufeffNI');
});

it('writes any text so that it is read back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = new TextEncoder().encode(encodeXmlText(escapeCellText(text)));

      expect(unescapeCellText(decodeXmlText(bytes, 0, bytes.length))).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
      );
    }),
  );
});
