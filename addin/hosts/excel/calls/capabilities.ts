/**
 * The one place that asks what this Excel can do beyond the manifest's floor (ExcelApi 1.9, SharedRuntime 1.1).
 * Everything newer that we call is behind one of these, and test/api-sets holds us to it.
 */
export interface Capabilities {
  /** `worksheets.onRowSorted` and `onColumnSorted` (ExcelApi 1.10). */
  readonly sortedEvents: boolean;
  /** Threads of comments on cells (ExcelApi 1.10). */
  readonly comments: boolean;
  /** `Range.hasSpill`: whether cells show a result of a formula elsewhere (ExcelApi 1.12). */
  readonly spills: boolean;
  /** `triggerSource` of change events: whether this add-in made the change (ExcelApi 1.14). */
  readonly triggerSource: boolean;
  /** Several syncs as one step of Undo (ExcelApi 1.20). */
  readonly undoGroups: boolean;
  /** Buttons of the ribbon can be greyed (RibbonApi 1.1). */
  readonly ribbonState: boolean;
}

/** Asks Office each time: cheap, and the answer is not there until `Office.onReady` has resolved. */
export function capabilities(): Capabilities {
  const { requirements } = Office.context;
  return {
    sortedEvents: requirements.isSetSupported('ExcelApi', '1.10'),
    comments: requirements.isSetSupported('ExcelApi', '1.10'),
    spills: requirements.isSetSupported('ExcelApi', '1.12'),
    triggerSource: requirements.isSetSupported('ExcelApi', '1.14'),
    undoGroups: requirements.isSetSupported('ExcelApi', '1.20'),
    ribbonState: requirements.isSetSupported('RibbonApi', '1.1'),
  };
}
