import { XmlScanner } from '../../../../addin/hosts/files/xml/xml-scanner';
import { XmlFault } from '../../../../addin/hosts/files/xml/xml-fault';
import {
  decodeXmlText,
  encodeXmlText,
  escapeCellText,
  unescapeCellText,
} from '../../../../addin/hosts/files/xml/xml-text';
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

function faultOf(xml: string): string {
  try {
    tags(xml);
  } catch (error) {
    if (error instanceof XmlFault) return `${error.line}:${error.column} ${error.what}`;
    throw error;
  }
  return 'well-formed';
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
    ['after a byte order mark', '\ufeff<a/>', ['0 empty a']],
    ['with references', '<a b="&lt;&#38;">&amp;&#x41;</a>', ['0 open a', '0 close a']],
    ['with names beyond ASCII', '<Grüße ä="1"/>', ['0 empty GrÃ¼\u00c3\u009fe']],
  ])('%s', (_, xml, seen) => expect(tags(xml)).toEqual(seen));

  test.each([
    ['nothing', '', '1:1 there is nothing in the file'],
    ['a tag cut off', '<a', '1:3 a tag is not ended, or holds what is no attribute'],
    ['a closing tag cut off', '<a><b></a', '1:10 the tag </a> is not ended'],
    ['an element cut off', '<a>\n<b></b>', '2:8 the file ends inside <a>'],
    ['text cut off', '<a>text', '1:8 the file ends inside <a>'],
    ['a value cut off', '<a b="1', '1:8 the value of b is not ended by a quotation mark'],
    ['a comment cut off', '<!-- ', '1:1 what begins here is never ended by “--”'],
    ['CDATA cut off', '<a><![CDATA[ ]] ></a>', '1:4 what begins here is never ended by “]]>”'],
    ['a declaration cut off', '<?xml', '1:1 what begins here is never ended by “?>”'],
    ['tags crossed', '<a>\r\n  <b><c></b></c></a>', '2:9 </b> stands where <c> must be ended'],
    ['tags in another case', '<a><b>x</B></a>', '1:8 </B> stands where <b> must be ended'],
    ['a closing tag of a longer name', '<a></ab>', '1:4 </ab> stands where <a> must be ended'],
    ['another prefix', '<x:a></y:a>', '1:6 </y:a> stands where <x:a> must be ended'],
    ['a closing tag alone', '</a>', '1:1 </a> ends what was never begun'],
    ['a closing tag too many', '<a></a></a>', '1:8 </a> ends what was never begun'],
    ['a closing tag with attributes', '<a></a b="1">', '1:8 the tag </a> is not ended'],
    ['two roots', '<a/>\n<b/>', '2:1 another tag stands after the end of the first'],
    ['text before the root', 'x<a/>', '1:1 text stands before the first tag'],
    ['text after the root', '<a>é</a>junk', '1:9 text stands after the last tag'],
    ['CDATA after the root', '<a/><![CDATA[x]]>', '1:5 text stands outside all tags'],
    ['a late declaration', '\n<?xml version="1.0"?><a/>', '2:1 the XML declaration does not stand first'],
    ['a value without quotes', '<a b=1/>', '1:4 b has no value in quotation marks'],
    ['no value', '<a b/>', '1:4 b has no value in quotation marks'],
    ['quotes of two kinds', `<a b="1'/>`, '1:11 the value of b is not ended by a quotation mark'],
    [
      'no space between attributes',
      '<a b="1"c="2"/>',
      '1:9 a tag is not ended, or holds what is no attribute',
    ],
    ['an attribute twice', '<a b="1" b="2"/>', '1:10 a tag gives b twice'],
    [
      'an attribute twice among many',
      `<a ${Array.from({ length: 30 }, (_, i) => `b${i}=""`).join(' ')} b3=""/>`,
      '1:204 a tag gives b3 twice',
    ],
    ['a slash inside a tag', '<a / b="1">', '1:4 a “/” stands in a tag before its end'],
    ['a stray < in text', '<a>1 < 2</a>', '1:6 a “<” begins no tag; in a text it must be written “&lt;”'],
    ['a < in a value', '<a b="<"/>', '1:7 the value of b is not ended by a quotation mark'],
    ['a stray & in text', '<a>A & B</a>', '1:6 an “&” stands alone, which must be written “&amp;”'],
    ['a stray & in a value', '<a b="A&B"/>', '1:8 an “&” stands alone, which must be written “&amp;”'],
    ['a reference without an end', '<a>&amp</a>', '1:4 an “&” stands alone, which must be written “&amp;”'],
    ['an end of CDATA in text', '<a>x]]></a>', '1:5 “]]>” stands in the text'],
    ['a control character', '<a>\u0001</a>', '1:4 a control character stands in the text'],
    ['dashes in a comment', '<a><!-- a -- b --></a>', '1:11 “--” stands in a comment'],
    ['no name', '<a><></a>', '1:4 a “<” begins no tag; in a text it must be written “&lt;”'],
    [
      'a name that begins with a digit',
      '<1a/>',
      '1:1 a “<” begins no tag; in a text it must be written “&lt;”',
    ],
  ])('with %s are refused where the fault is', (_, xml, place) => expect(faultOf(xml)).toBe(place));

  it('are refused in words that say what to do', () => {
    expect(() => tags('<a>\n</b>')).toThrow(
      'This workbook is damaged: in its part part, line 2, column 1, </b> stands where <a> must be ended. ' +
        'Open it in Excel, let Excel repair it, save it and choose it again.',
    );
  });

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
