import { oneSheet } from '../../../support/build-xlsx';
import { parseXml } from '../../../support/xml-tree';
import { ONE_MARK, part, save, SHEET } from '../support/saved';

describe('what was put into a sheet stands where its schema wants it', () => {
  /** ECMA-376, 18.3.1.99, in order. */
  const ORDER =
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    );
  const before = ORDER.slice(0, ORDER.indexOf('sheetData'));
  const after = ORDER.slice(ORDER.indexOf('sheetData') + 1);
  const tags = (names: readonly string[]): string =>
    names.map((name) => (name === 'conditionalFormatting' ? '' : `<${name}/>`)).join('');

  it.each([
    ['among all it can hold', before, after],
    ['alone', [], []],
    ['before what comes right after', [], ['dataValidations']],
    ['after what comes right before', [], ['phoneticPr']],
    ['after the filter and before the drawing', [], ['autoFilter', 'drawing']],
  ])('%s', (_, first, last) => {
    const bytes = oneSheet('', { before: tags(first), after: tags(last) });
    const names = parseXml(part(save(bytes, [], ONE_MARK), SHEET)).children.map(({ name }) => name);

    expect(names).toEqual(
      ORDER.filter((name) => [...first, 'sheetData', 'conditionalFormatting', ...last].includes(name)),
    );
  });
});
