import type { SheetTraits } from '../reading/file-sheet';

/** Of a sheet of which nothing is hidden, locked, merged or computed. */
export const PLAIN_TRAITS = {
  hidden: false,
  locked: false,
  protected: false,
  merges: [],
  filled: [],
  tableHeadings: [],
} satisfies Partial<SheetTraits>;
