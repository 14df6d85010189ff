/**
 * The category of staff, which is worked out and decides what is asked: 1 regular teacher, 2 agency teacher, 3 teaching
 * assistant, 4 other support staff (SWC-CAT-1 to SWC-CAT-4). Of several contracts the lowest category counts.
 */
import type { RuleContext } from '../rule';
import { addMonths } from './calendar';
import {
  AGREEMENTS,
  ASSISTANT_POST,
  ASSISTANT_ROLES,
  EMPLOYED,
  PERMANENT,
  SUPPORT_POST,
  TABLE,
  TEACHING_POSTS,
  TEMPORARY,
} from './codes';
import type { JoinedReturn, RowOf } from './joined';

export type Category = 1 | 2 | 3 | 4;
export const TEACHERS: ReadonlySet<Category | undefined> = new Set<Category>([1, 2]);
export const TEACHERS_AND_ASSISTANTS: ReadonlySet<Category | undefined> = new Set<Category>([1, 2, 3]);

/** The cell of a row that was found by joining. */
export function cellOf({ table, row }: RowOf, field: string) {
  return table.cell(field, row);
}

/** Undefined when post, contract type, roles or length of service do not tell. */
export function categoryOfContract(
  joined: JoinedReturn,
  contract: RowOf,
  context: RuleContext,
): Category | undefined {
  const post = cellOf(contract, 'Post');
  const type = cellOf(contract, 'ContractType');
  if (TEACHING_POSTS.has(post)) {
    if (type === PERMANENT) return 1;
    if (EMPLOYED.has(type)) return lastsAMonth(contract, context, type === TEMPORARY) ? 1 : undefined;
    return AGREEMENTS.has(type) && lastsAMonth(contract, context, true) ? 2 : undefined;
  }
  if (!lastsAMonth(contract, context, true)) return undefined;
  if (post === ASSISTANT_POST) return 3;
  if (post !== SUPPORT_POST) return undefined;
  const roles = joined.detailsOf(TABLE.role, contract)?.map((role) => cellOf(role, 'RoleIdentifier'));
  if (roles === undefined || roles.length === 0) return undefined;
  return roles.some((role) => ASSISTANT_ROLES.has(role)) ? 3 : 4;
}

const categories = new WeakMap<JoinedReturn, Map<string, Category | undefined>>();

/** The lowest category of the person's contracts; undefined when no contract tells. Worked out once a person. */
export function categoryOfPerson(
  joined: JoinedReturn,
  person: string,
  context: RuleContext,
): Category | undefined {
  let known = categories.get(joined);
  if (known === undefined) categories.set(joined, (known = new Map<string, Category | undefined>()));
  if (known.has(person)) return known.get(person);
  let lowest: Category | undefined;
  for (const each of joined.contractsOf(person)) {
    const category = categoryOfContract(joined, each, context);
    if (category !== undefined && (lowest === undefined || category < lowest)) lowest = category;
  }
  known.set(person, lowest);
  return lowest;
}

/** No last day, or one on or after census day. One that could not be read does not count as open. */
export function isOpen(contract: RowOf, { referenceDate }: RuleContext): boolean {
  const end = cellOf(contract, 'ContractEnd');
  return end === undefined || (typeof end === 'number' && end >= referenceDate);
}

/** At least a month from the first day to the last one, or to census day where there is none and that may stand in. */
function lastsAMonth(contract: RowOf, { referenceDate }: RuleContext, toCensusDay: boolean): boolean {
  const start = cellOf(contract, 'ContractStart');
  const last = cellOf(contract, 'ContractEnd');
  const end = last === undefined && toCensusDay ? referenceDate : last;
  return typeof start === 'number' && typeof end === 'number' && addMonths(start, 1) <= end;
}
