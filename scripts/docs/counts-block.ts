import type { StandardCounts } from './count-standard';
import { count, table } from './markdown';

const START = '<!-- counts: written by npm run write-docs -->';
const END = '<!-- end of counts -->';

/** What is covered, in numbers, as the README says it. */
export function countsBlock(counts: StandardCounts): string {
  const { items, universal, common, sectorSpecific, recordTypes, codeLists, codes, incompleteLists } = counts;
  const { maps, mappings, unmappable } = counts;
  const checked = counts.collections.map((it) => [
    it.title,
    String(it.layouts),
    String(it.rules),
    String(it.errors),
    it.partlyKnown === 0 ? String(it.queries) : `${it.queries} (${it.partlyKnown})`,
    String(it.warnings),
    String(it.notChecked),
  ]);
  return [
    `- ${count(items, 'data item')} in ${count(recordTypes, 'record type')}: ${universal} universal, ${common} common, ` +
      `${sectorSpecific} sector specific ([data model](docs/data-model.md))`,
    `- ${count(codes, 'code')} in ${count(codeLists, 'list')}, of which ${incompleteLists} are known to be incomplete or not verified: a code ` +
      'not in one of those is a query, not an error',
    `- ${count(maps, 'map')} from the standard to the collections, with ${count(mappings, 'line')}; ${unmappable} of them say why ` +
      'a code has no like',
    `- rules by collection ([all of them, with examples](docs/rules.md)):`,
    '',
    table(
      ['collection', 'layouts', 'rules', 'errors', 'queries', 'warnings', 'listed, not checked'],
      checked,
    ),
    '',
    'In brackets: queries because their source gives them only in part. A number of a source that stands for several',
    `columns counts once for each. ${count(counts.partialLayouts, 'layout')} could be drawn up only in part, and say so.`,
  ].join('\n');
}

/** Puts the block between its markers. Throws when the text has no markers, so that nothing is lost silently. */
export function replaceCounts(text: string, block: string): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`The README has no lines "${START}" and "${END}"`);
  return `${text.slice(0, from + START.length)}\n${block}\n${text.slice(to)}`;
}
