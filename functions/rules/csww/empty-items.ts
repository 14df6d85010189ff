import type { HeadingRule } from '../rule';
import { noteOf, SCHEMAS } from './source';

/** Looked at where headings are matched: in a table a blank cell is an item left out. */
export const emptyItems: HeadingRule = {
  id: 'csww/L061',
  kind: 'heading',
  asks: 'no-empty-items',
  severity: 'error',
  fields: [],
  condition: 'An item that has no value is left out of the file, but for free text.',
  message: 'Items are there without a value. Have the file written without them.',
  source: SCHEMAS,
  note: noteOf('It matters in the XML file alone.'),
};
