/** The examples of a layout's fields as one row that its own rules find nothing wrong with. */
import type { CheckRequest, FindingGroup, Layout, StandardAnswer } from '../../core/api/shapes';
import type { ApiClient } from '../service/api-client';
import { valueToWrite } from '../fixing/value-to-write';

/** What would be typed, by field. */
export type FieldExamples = ReadonlyMap<string, string>;

/**
 * Each field has an example of its own, and together they may say what cannot be (a British person's year of entry to
 * the UK). The check itself says which do not go together, and the cells that may be blank are blanked until nothing
 * is found. Undefined when a row without findings can't be made so.
 * @param on ISO date that the row is checked for
 * @throws ApiError when the service does not answer
 */
export async function fittingExamples(
  api: Pick<ApiClient, 'check'>,
  { rules }: Pick<StandardAnswer, 'rules'>,
  layout: Layout,
  on: string,
): Promise<FieldExamples | undefined> {
  const fieldsOfRule = new Map(rules.map(({ id, fields }) => [id, fields]));
  const optional = new Set(
    layout.fields.flatMap(({ name, constraints }) => (constraints?.required === true ? [] : [name])),
  );
  const examples = new Map(
    layout.fields.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example] as const])),
  );
  while (examples.size > 0) {
    const { findings } = await api.check(requestOf(layout, examples, on));
    if (findings.length === 0) return examples;
    const before = examples.size;
    for (const finding of findings) {
      const blanked = wayOut(finding, fieldsOfRule.get(finding.rule) ?? []).find(
        (field) => optional.has(field) && examples.has(field),
      );
      if (blanked !== undefined) examples.delete(blanked);
    }
    if (examples.size === before) return undefined;
  }
  return undefined;
}

/** Fields one of which is to be blanked, the one at fault first. */
function wayOut({ field }: FindingGroup, others: readonly string[]): string[] {
  return [field, ...others];
}

function requestOf(layout: Layout, examples: FieldExamples, referenceDate: string): CheckRequest {
  const columns = layout.fields.map((field) => ({
    field: field.name,
    values: [valueToWrite(field, examples.get(field.name) ?? '', 'workbook')],
  }));
  return { layout: layout.id, referenceDate, source: 'workbook', rows: 1, columns };
}
