import type { Item, Layout } from '../../core/api/shapes';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import { meaningOf, purposeOfFinding } from './severity-meaning';
import { capitalise, SEVERITY_WORDS, uncapitalise } from '../../core/values/words';

/** The answer to "Why?". */
export interface Explanation {
  /** `ASC-WDS rule worker-1290-1` */
  readonly rule: string;
  /** `Error: must be put right before the return is accepted.` */
  readonly severity: string;
  /** What right data meet. */
  readonly condition: string;
  readonly source: string;
  readonly note?: string;
  /** Rules by which the sheet's other tables found the same fault: `SWC rule 4220`. Absent when there are none. */
  readonly others?: readonly string[];
  /** Title of the collection, such as Adult Social Care Workforce Data Set. */
  readonly collection: string;
  /** What the column means: its item of the standard, or where it has none the collection's own words. */
  readonly item?: {
    readonly id: string;
    readonly name: string;
    readonly definition: string;
    readonly class?: Item['class'];
  };
}

/** Says which rule a finding is from, how binding it is, and what the column means. */
export function explainFinding(run: CheckRun, finding: Finding): Explanation {
  const rule = run.ruleOf(finding);
  const collection = run.standard.collections.find((one) => one.id === rule.collection);
  const others = (finding.also ?? []).map(({ rule: id }) => nameRule(run, id));
  const { one } = SEVERITY_WORDS[finding.severity];
  const meaning = meaningOf(finding.severity, purposeOfFinding(finding));
  const item = itemOf(run, run.tables[finding.table]!.layout, finding.field);
  return {
    rule: nameRule(run, rule.id, rule.collection),
    ...(others.length === 0 ? {} : { others: [...new Set(others)] }),
    severity: `${capitalise(one)}: ${uncapitalise(meaning)}`,
    condition: rule.condition,
    source: rule.source,
    ...(rule.note === undefined ? {} : { note: rule.note }),
    collection: collection?.title ?? 'Workforce standard',
    ...(item === undefined ? {} : { item }),
  };
}

function nameRule({ standard }: CheckRun, id: string, of = id.slice(0, id.indexOf('/'))): string {
  const collection = standard.collections.find((one) => one.id === of);
  return `${collection?.shortTitle ?? 'Workforce standard'} rule ${id.slice(id.indexOf('/') + 1)}`;
}

function itemOf(run: CheckRun, layout: Layout, name: string): Explanation['item'] {
  const field = fieldOf(layout, name);
  const item = run.standard.items.find((one) => one.id === field?.item);
  if (item !== undefined)
    return { id: item.id, name: item.name, definition: item.definition, class: item.class };
  if (field?.description === undefined) return undefined;
  return { id: field.name, name: field.title, definition: field.description };
}
