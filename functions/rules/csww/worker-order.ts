import type { HeadingRule } from '../rule';
import { noteOf, SCHEMAS } from './source';

/** Looked at where headings are matched: a file's elements are shown as columns in the order they have there. */
export const workerOrder: HeadingRule = {
  id: 'csww/L060',
  kind: 'heading',
  asks: 'item-order',
  severity: 'error',
  fields: [],
  condition: 'The items of a worker stand in the order of the census year.',
  message:
    'The items of a worker are not in the order that the census file asks for. Have the file written in it.',
  source: SCHEMAS,
  note: noteOf(
    'The order matters in the XML file alone; one third-party schema (wf_xmlschema.xsd) takes any order.',
  ),
};
