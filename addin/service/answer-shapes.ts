/**
 * Light tests that an answer is what it should be before it is used: a sign-in page, a proxy or an older service must
 * not take the pane down. The service checks its own shapes in full; doing so again would cost 60 KB of code here.
 */
import type {
  CheckAnswer,
  CodeListAnswer,
  CodeListsAnswer,
  Problem,
  RelationsAnswer,
  RelationsRequest,
  StandardAnswer,
} from '../../core/api/shapes';

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, test: (element: Bag) => boolean): boolean {
  return Array.isArray(value) && value.every((element) => isBag(element) && test(element));
}

function areTexts(bag: Bag, ...names: readonly string[]): boolean {
  return names.every((name) => typeof bag[name] === 'string');
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}

function isSeverity(value: unknown): boolean {
  return value === 'error' || value === 'query' || value === 'warning';
}

export function isStandardAnswer(value: unknown): value is StandardAnswer {
  return (
    isBag(value) &&
    Number.isInteger(value['entry']) &&
    typeof value['version'] === 'string' &&
    isListOf(value['collections'], (one) => areTexts(one, 'id', 'title', 'shortTitle')) &&
    isListOf(
      value['items'],
      (one) => areTexts(one, 'id', 'name', 'definition', 'class') && isTexts(one['aliases']),
    ) &&
    isListOf(value['layouts'], isLayout) &&
    isListOf(
      value['rules'],
      (one) => areTexts(one, 'id', 'message', 'condition', 'source') && isSeverity(one['severity']),
    ) &&
    isListOf(value['codeLists'], isSummary) &&
    (value['maps'] === undefined || isListOf(value['maps'], isMap))
  );
}

function isLayout(layout: Bag): boolean {
  const isField = (field: Bag): boolean => areTexts(field, 'name', 'title', 'type');
  return (
    areTexts(layout, 'id', 'collection', 'title') &&
    isListOf(layout['fields'], isField) &&
    isTexts(layout['keys'])
  );
}

function isMap(map: Bag): boolean {
  return (
    areTexts(map, 'id', 'collection', 'codeList', 'collectionCodeList') &&
    isListOf(map['mappings'], (one) => areTexts(one, 'code', 'relation'))
  );
}

function isSummary(list: Bag): boolean {
  return areTexts(list, 'id', 'title', 'collection', 'hash') && typeof list['complete'] === 'boolean';
}

export function isCodeListsAnswer(value: unknown): value is CodeListsAnswer {
  return isBag(value) && Number.isInteger(value['entry']) && isListOf(value['codeLists'], isSummary);
}

export function isCodeListAnswer(value: unknown): value is CodeListAnswer {
  return (
    isBag(value) && isSummary(value) && isListOf(value['codes'], (one) => areTexts(one, 'code', 'label'))
  );
}

/** `rows` is how many rows were asked about: a finding on any other would mark a stranger's cell. */
export function isCheckAnswer(rows: number): (value: unknown) => value is CheckAnswer {
  return (value): value is CheckAnswer =>
    isBag(value) &&
    Number.isInteger(value['entry']) &&
    areSteps(value['blankRows'], rows) &&
    isListOf(value['findings'], (group) => areTexts(group, 'rule', 'field') && areSteps(group['rows'], rows));
}

export function isRelationsAnswer(request: RelationsRequest): (value: unknown) => value is RelationsAnswer {
  const rowsOf = new Map(request.tables.map((table) => [table.id, table.rows]));
  const isGroup = (group: Bag): boolean => {
    const rows = rowsOf.get(group['table'] as string);
    const relatedRows = rowsOf.get((group['relatedTable'] ?? group['table']) as string);
    if (rows === undefined || relatedRows === undefined) return false;
    const related = group['related'] ?? [];
    const inTable = (row: unknown): boolean =>
      Number.isInteger(row) && (row as number) >= -1 && (row as number) < relatedRows;
    return (
      areTexts(group, 'rule', 'field') &&
      areSteps(group['rows'], rows) &&
      Array.isArray(related) &&
      related.every(inTable)
    );
  };
  return (value): value is RelationsAnswer =>
    isBag(value) && Number.isInteger(value['entry']) && isListOf(value['findings'], isGroup);
}

/** Steps (see `FindingGroup.rows`) that stay within the rows asked about. */
function areSteps(value: unknown, rows: number): boolean {
  if (!Array.isArray(value)) return false;
  let row = -1;
  for (const step of value as unknown[]) {
    if (!Number.isInteger(step) || step === 0) return false;
    row += Math.abs(step as number);
    if (row >= rows) return false;
  }
  return true;
}

export function isProblem(value: unknown): value is Problem {
  return isBag(value) && areTexts(value, 'type', 'title', 'detail') && Number.isInteger(value['status']);
}
