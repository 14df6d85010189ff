import type { Collection, RuleInfo } from '../../core/api/shapes';
import { countStandard } from './count-standard';
import { exampleLines } from './example-lines';
import { anchor, cell, count, table } from './markdown';
import { findExamples, type WrittenExamples } from '../../infra/build/rule-examples/rule-examples';
import type { StandardContents } from '../../infra/build/rule-examples/standard-contents';

const EVERY_LAYOUT = 'Every layout';

/** `docs/rules.md`: every rule by collection and table, with what it finds and what it lets pass. */
export function rulesPage(contents: StandardContents): string {
  const { standard } = contents;
  const examples = findExamples(contents);
  const counts = new Map(countStandard(contents).collections.map((it) => [it.collection, it]));
  const summary = standard.collections.map((collection) => {
    const of = counts.get(collection.id);
    const said = `${count(of?.rules ?? 0, 'rule')}, ${of?.notChecked ?? 0} of them listed but not checked`;
    return `- [${collection.title}](#${anchor(collection.title)}): ${said}`;
  });
  return [
    '# Rules',
    '',
    'Written by `npm run write-docs` from the layouts and `functions/rules/`. Severity **error**: must be put right;',
    '**query**: true but unlikely, or known only in part; **warning**: worth knowing. In an example with several rows the',
    'rows that are found are bold. A rule that a file alone cannot answer is listed with the reason, and not checked.',
    '',
    ...summary,
    '',
    ...standard.collections.flatMap((collection) => collectionPart(collection, contents, examples)),
  ].join('\n');
}

function collectionPart(
  collection: Collection,
  { standard }: StandardContents,
  examples: ReadonlyMap<string, WrittenExamples>,
): string[] {
  const families = new Map(
    standard.layouts.map(({ id, family, title }) => [id, { id: family ?? id, title }]),
  );
  const groups = new Map<string, RuleInfo[]>();
  for (const rule of standard.rules.filter((each) => each.collection === collection.id)) {
    const names = new Set(rule.layouts.map((layout) => families.get(layout)?.id ?? layout));
    const name = names.size === 0 ? EVERY_LAYOUT : [...names].join(', ');
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [
    `## ${collection.title}`,
    '',
    `Source: ${cell(collection.source)}.`,
    '',
    ...[...groups].flatMap(([name, rules]) => [`### ${name}`, '', rulesTable(rules, examples), '']),
  ];
}

function rulesTable(rules: readonly RuleInfo[], examples: ReadonlyMap<string, WrittenExamples>): string {
  const headings = ['rule', 'severity', 'columns', 'right data', 'found in', 'not found in'];
  return table(
    headings,
    rules.map((rule) => {
      const { fires, quiet } = exampleLines(examples.get(rule.id));
      const number = rule.id.slice(rule.id.indexOf('/') + 1);
      const note = rule.note === undefined ? '' : `<br>_${cell(rule.note)}_`;
      const checked = rule.kind === 'not-checked' ? '<br>**Not checked.**' : '';
      return [
        `\`${number}\``,
        rule.severity,
        rule.fields.map(cell).join(', '),
        `${cell(rule.condition)}${checked}${note}`,
        fires.join('<br>'),
        quiet.join('<br>'),
      ];
    }),
  );
}
