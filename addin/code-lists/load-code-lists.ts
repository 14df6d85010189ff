import type { Code, CodeListAnswer } from '../../core/api/shapes';
import type { ApiClient } from '../service/api-client';
import { ApiError } from '../service/api-error';
import { fieldOf } from '../../core/layouts/layout-fields';
import { type CodeLists, NO_LISTS } from './loaded-lists';
import type { CheckRun } from '../model/check-run';
import { relatedLists } from './other-lists';
import { countedSorts } from '../model/finding-sorts';
import { withoutMiddle } from '../../core/values/words';

/**
 * The lists of the columns that a run found something in, and of the columns that its rules speak of, so that words
 * and suggestions can name codes; with those that the standard's maps tie to them, whose words people write too. A list
 * that can't be had is left out: the words then do without.
 * @param known lists already at hand, not asked for again
 */
export async function loadCodeLists(
  api: Pick<ApiClient, 'codeList'>,
  run: CheckRun,
  known: CodeLists = NO_LISTS,
): Promise<CodeLists> {
  const wanted = [...listsOf(run)].filter((id) => !known.has(id));
  const answers = await Promise.all(wanted.map((id) => listOrNothing(api, id)));
  return new Map([
    ...known,
    ...answers.flatMap((answer) => (answer === undefined ? [] : [[answer.id, answer] as const])),
  ]);
}

function listsOf(run: CheckRun): Set<string> {
  const seen = new Set<string>();
  const lists = new Set<string>();
  const collections = new Set(run.tables.map(({ layout }) => layout.collection));
  for (const { finding } of countedSorts(run.findings)) {
    const key = `${finding.table} ${finding.rule} ${finding.field}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { layout } = run.tables[finding.table]!;
    for (const name of [finding.field, ...run.ruleOf(finding).fields]) {
      const list = fieldOf(layout, name)?.codeList;
      if (list === undefined) continue;
      lists.add(list);
      for (const other of relatedLists(run.standard.maps ?? [], list, collections)) lists.add(other);
    }
  }
  return lists;
}

/** Where matching asks for lists; one that can't be had is done without. */
export function codeListSource(
  api: Pick<ApiClient, 'codeList'>,
): (id: string) => Promise<CodeListAnswer | undefined> {
  return (id) => listOrNothing(api, id);
}

async function listOrNothing(
  api: Pick<ApiClient, 'codeList'>,
  id: string,
): Promise<CodeListAnswer | undefined> {
  try {
    return await api.codeList(id);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Whether a code is in force on a day (ISO): ISO dates compare as text. */
export function isInForce({ validFrom, validTo }: Code, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day);
}

/** Nearly all labels are shorter; what tells one of the others from its like may stand at its end. */
const LABEL_LENGTH = 60;

/** `WBRI (White British)`; a label that says no more than the code is left out. */
export function nameCode({ code, label }: Pick<Code, 'code' | 'label'>): string {
  return label === '' || label === code ? code : `${code} (${withoutMiddle(label, LABEL_LENGTH)})`;
}
