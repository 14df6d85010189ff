/** Elements of the parts that we change, in the order that their schemas ask for. */

/** ECMA-376, 18.3.1.99. */
export const WORKSHEET_ORDER = words(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
    'webPublishItems tableParts extLst',
);

/** ECMA-376, 18.2.27. */
export const WORKBOOK_ORDER = words(
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
    'webPublishObjects extLst',
);

/** ECMA-376, 18.8.39. */
export const STYLES_ORDER = words(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);

/** ECMA-376, 18.7.6. */
export const COMMENTS_ORDER = words('authors commentList extLst');

function words(text: string): readonly string[] {
  return text.split(' ');
}
