import { message, openXml, returnOf, tablesOf, worker } from '../support/csww-xml';

describe('an XML file that is not opened says why', () => {
  const DAMAGED =
    'unreadable: This XML file is damaged, or holds instructions that a return never has (a document type or entities of its own), so it was not opened. Have it written again by the system it came from.';
  const OTHER =
    'unreadable: This is an XML return, but not one of the children’s social work workforce census (CSWW), the only one that can be read here. Choose an Excel workbook (.xlsx) or a CSV file instead.';
  it.each([
    ['a document type', `<!DOCTYPE Message SYSTEM "a.dtd">${returnOf(2025, worker())}`, DAMAGED],
    [
      'entities',
      `<!DOCTYPE Message [<!ENTITY a "b">]>${returnOf(2025, worker('<SWENo>&a;</SWENo>'))}`,
      DAMAGED,
    ],
    ['an entity without its declaration', returnOf(2025, worker('<SWENo>&a;</SWENo>')), DAMAGED],
    [
      'the school workforce',
      '<Message><Header><Collection>SWF</Collection></Header><SchoolWorkforceMembers/></Message>',
      OTHER,
    ],
    [
      'some other XML',
      '<?xml version="1.0"?><a/>',
      'unreadable: This is not an Excel workbook (.xlsx) or a CSV file. Choose one of those.',
    ],
  ])('%s', (_name, xml, words) => {
    expect(message(xml)).toBe(words);
  });

  it('without the layouts to read it by', () => {
    expect(message(returnOf(2025, worker()), [])).toBe(
      'unavailable: An XML return is read by what its collection asks for, which could not be fetched from the service. Check your connection, and open the file again.',
    );
  });
});

describe('an XML return that is not well-formed is refused with the line and the column', () => {
  const lines = (...elements: string[]) =>
    `<Message>\n<CSWWWorker>\n${elements.join('\n')}\n</CSWWWorker>\n</Message>`;
  it.each([
    [
      'a tag in another case',
      lines('<SWENo>SW1</SWEno>'),
      3,
      11,
      '</SWEno> stands where <SWENo> must be ended',
    ],
    [
      'tags swapped',
      lines('<OrgRole>3</FTE>', '<FTE>1</OrgRole>'),
      3,
      11,
      '</FTE> stands where <OrgRole> must be ended',
    ],
    ['no end', lines('<FTE>1</FTE>').slice(0, -11), 4, 14, 'the file ends inside <Message>'],
    ['two roots', `${lines()}\n<Message/>`, 6, 1, 'another tag stands after the end of the first'],
    ['text after the root', `${lines()}junk`, 5, 11, 'text stands after the last tag'],
    ['text before the root', `junk ${lines()}`, 1, 1, 'text stands before the first tag'],
    [
      'text before the declaration',
      `junk<?xml version="1.0"?>${lines()}`,
      1,
      1,
      'text stands before the first tag',
    ],
    [
      'a late declaration',
      `\n<?xml version="1.0"?>${lines()}`,
      2,
      1,
      'the XML declaration does not stand first',
    ],
    ['text between elements', lines('stray <FTE>1</FTE>'), 3, 1, 'text stands between the tags'],
    ['text after an element', lines('<FTE>1</FTE>é', ' stray'), 3, 13, 'text stands between the tags'],
    ['text after an empty element', lines('<FTE/>1'), 3, 7, 'text stands between the tags'],
    ['text as CDATA between elements', lines('<![CDATA[x]]>'), 3, 1, 'text stands between the tags'],
    [
      'a stray &',
      lines('<QualInst>A & B</QualInst>'),
      3,
      13,
      'an “&” stands alone, which must be written “&amp;”',
    ],
    [
      'a stray <',
      lines('<Cases30>< 5</Cases30>'),
      3,
      10,
      'a “<” begins no tag; in a text it must be written “&lt;”',
    ],
    ['a value without quotes', lines('<FTE a=1>1</FTE>'), 3, 6, 'a has no value in quotation marks'],
    ['an attribute twice', lines('<FTE a="1" a="1">1</FTE>'), 3, 12, 'a tag gives a twice'],
  ])('%s', (_name, xml, line, column, what) => {
    expect(message(xml)).toBe(
      `unreadable: This XML file can’t be read: in line ${line}, column ${column}, ${what}. Have it written again by the system it came from.`,
    );
  });

  it('but comments, instructions, CDATA, namespaces and a byte order mark are fine', () => {
    const xml =
      '\ufeff<?xml version="1.0"?>\n<?style a?><!-- a --><c:Message xmlns:c="urn:c">\n<!-- b --><c:CSWWWorker a = \'1\'>\n' +
      '<?b?><c:SWENo>S<!-- c -->W<![CDATA[<1>]]></c:SWENo ><!-- d -->\n</c:CSWWWorker></c:Message>\n<!-- e -->\n';
    expect(tablesOf(openXml(xml)).CSWWWorker).toEqual([{ SWENo: 'SW<1>' }]);
  });
});
