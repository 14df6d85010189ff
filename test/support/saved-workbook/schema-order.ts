/** Order of elements as ECMA-376 has it (part 1, annex A): written out here, as the verifier takes no word of the product's. */
import type { XmlElement } from '../xml-tree';
import { localName } from './opened-package';

/** Children of an element in their order; those that may come more than once end in `*`. */
const SEQUENCES: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols* sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  comments: 'authors commentList extLst',
  comment: 'text commentPr',
  dxf: 'font numFmt fill alignment border protection extLst',
  xf: 'alignment protection extLst',
  dataValidation: 'formula1 formula2',
  cfRule: 'formula* colorScale dataBar iconSet extLst',
  row: 'c* extLst',
  c: 'f v is extLst',
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  barChart: 'barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst',
  ser: 'idx order tx spPr invertIfNegative pictureOptions dPt* dLbls trendline* errBars cat val shape extLst',
};

const KNOWN = new Map(
  Object.entries(SEQUENCES).map(([name, words]) => {
    const all = words.split(' ');
    const plain = all.map((word) => word.replace('*', ''));
    return [name, { order: plain, many: new Set(plain.filter((_, at) => all[at]?.endsWith('*'))) }];
  }),
);

/** What of an element's own children is out of order, or there twice. */
export function orderFaults(element: XmlElement): string[] {
  const known = KNOWN.get(localName(element));
  if (known === undefined) return [];
  const names = element.children.map(localName).filter((name) => known.order.includes(name));
  return names.slice(1).flatMap((name, at) => {
    const before = names[at] ?? '';
    const [rank, rankBefore] = [known.order.indexOf(name), known.order.indexOf(before)];
    if (rank < rankBefore) return [`${name} after ${before} in ${localName(element)}`];
    return rank === rankBefore && !known.many.has(name) ? [`${name} twice in ${localName(element)}`] : [];
  });
}
