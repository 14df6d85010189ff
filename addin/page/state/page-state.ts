/** What the page shows besides the pane. */
import type { FileWorkbook } from '../../hosts/files/opened/file-workbook';

/** The heading row of a sheet, and its words by column. */
export interface Headings {
  readonly row: number;
  readonly words: ReadonlyMap<number, string>;
}

export interface PageState {
  readonly workbook: FileWorkbook | null;
  /** Id of the sheet on show. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rises when a cell is asked for from outside the grid, which then brings it into view. */
  readonly visits: number;
  /** By sheet, for those that were recognised. */
  readonly headings: ReadonlyMap<string, Headings>;
  /** Rises with every change of cells or marks, so that the grid is drawn again. */
  readonly version: number;
  /** Name of the file being opened. */
  readonly opening: string | null;
  /** Why something could not be done, in plain words. */
  readonly message: string | null;
  /** Edits that are in no downloaded copy yet. */
  readonly unsaved: boolean;
  /** A file waits to be opened until the user has said what becomes of the edits. */
  readonly waiting: (() => void) | null;
}

export type PageAction =
  | { readonly type: 'opening'; readonly name: string }
  | { readonly type: 'opened'; readonly workbook: FileWorkbook; readonly sheet: string }
  /** The user moved in the grid. */
  | { readonly type: 'move'; readonly row: number; readonly column: number }
  /** A cell is asked for by the pane, an undo, a sheet's tab. */
  | { readonly type: 'go'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly type: 'headings'; readonly headings: ReadonlyMap<string, Headings> }
  | { readonly type: 'redraw' }
  | { readonly type: 'edited' }
  | { readonly type: 'saved' }
  | { readonly type: 'wait'; readonly open: (() => void) | null }
  | { readonly type: 'message'; readonly words: string | null };

export const initialPage: PageState = {
  workbook: null,
  sheet: '',
  row: 0,
  column: 0,
  visits: 0,
  headings: new Map(),
  version: 0,
  opening: null,
  message: null,
  unsaved: false,
  waiting: null,
};

export function reducePage(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'opening':
      return { ...state, opening: action.name, message: null, waiting: null };
    case 'opened':
      return { ...initialPage, workbook: action.workbook, sheet: action.sheet };
    case 'go':
      return {
        ...state,
        sheet: action.sheet,
        row: action.row,
        column: action.column,
        visits: state.visits + 1,
      };
    case 'move':
      return { ...state, row: action.row, column: action.column };
    case 'headings':
      return { ...state, headings: action.headings };
    case 'redraw':
      return { ...state, version: state.version + 1 };
    case 'edited':
      return { ...state, version: state.version + 1, unsaved: true, message: null };
    case 'saved':
      return { ...state, unsaved: false };
    case 'wait':
      return { ...state, waiting: action.open };
    case 'message':
      return { ...state, message: action.words, opening: null };
  }
}
