import { unzipSync } from 'fflate';
import { SIGNED } from '../../../addin/hosts/files/messages';
import { link, oneSheet, relationships } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/open-workbook';
import { ONE_MARK, part } from './support/saved';

const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';

function signed(): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${SIGNATURE}/${kind}" Target="${target}"/>`;
  return oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
    parts: {
      '_rels/.rels': relationships([
        link('rId1', 'officeDocument', 'xl/workbook.xml'),
        relation('rId2', 'origin', '_xmlsignatures/origin.xml'),
      ]),
      '_xmlsignatures/origin.xml': '<origin/>',
      '_xmlsignatures/_rels/origin.xml.rels': relationships([relation('rId1', 'signature', 'sig1.xml')]),
      '_xmlsignatures/sig1.xml': '<Signature/>',
    },
  });
}

describe('a signed workbook', () => {
  it('is known to be, so that it can be said before a copy is saved', () => {
    const words = 'a copy with anything changed in it is no longer signed';

    expect([
      openWorkbook(signed(), 'a.xlsx').signed,
      openWorkbook(oneSheet(''), 'a.xlsx').signed,
      SIGNED.includes(words),
    ]).toEqual([true, false, true]);
  });

  it('keeps its signature, byte for byte, where nothing was changed', () => {
    const original = signed();

    expect(openWorkbook(original, 'a.xlsx').save().bytes).toEqual(original);
  });

  it('has none in a copy with anything changed, and nothing that leads to one', () => {
    const saved = openWorkbook(signed(), 'a.xlsx').save({ marks: ONE_MARK }).bytes;

    expect([
      Object.keys(unzipSync(saved)).filter((name) => name.startsWith('_xmlsignatures')),
      part(saved, '_rels/.rels').includes('origin'),
    ]).toEqual([[], false]);
  });
});
