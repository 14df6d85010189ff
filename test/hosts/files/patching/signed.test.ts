import { unzipSync } from 'fflate';
import { SIGNED } from '../../../../addin/hosts/files/refusing/messages';
import { oneSheet } from '../../../support/build-xlsx';
import { openWorkbook } from '../../../support/open-workbook';
import { ONE_MARK, part } from '../support/saved';
import { signedWorkbook } from '../support/signed-workbook';

const signed = () => signedWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');

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
