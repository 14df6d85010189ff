import type { RelationRule } from '../rule';
import { cellOf } from './category';
import { LAYOUT } from './codes';
import { relationRule } from './declare';
import { laterRowsOfTheSame } from './find-rows';
import { SCHOLARPACK } from './source';

const { staff: STAFF } = LAYOUT;

function unique(
  number: string,
  item: string,
  what: string,
  examples: readonly [string, string, string],
): RelationRule {
  const [first, again, another] = examples;
  return relationRule(number, {
    layout: STAFF,
    severity: 'error',
    reason: 'not-unique',
    fields: [item],
    condition: `No two people in the return have the same ${what}.`,
    message: `{value} is the ${what} of row {row} already. Correct it, or join the two rows: each person stands once.`,
    source: SCHOLARPACK,
    find: laterRowsOfTheSame((_joined, each) => {
      const value = cellOf(each, item);
      return value == null ? undefined : String(value).replace(/\s+/g, '').toUpperCase();
    }),
    fires: [{ tables: { [STAFF]: [{ [item]: first }, { [item]: another }, { [item]: again }] }, rows: [2] }],
    quiet: [{ tables: { [STAFF]: [{ [item]: first }, { [item]: another }, {}, {}] } }],
  });
}

export const staffDuplicates: readonly RelationRule[] = [
  unique('6500', 'TeacherNumber', 'teacher number', ['1234567', '1234567', '7654321']),
  unique('6510', 'NINumber', 'National Insurance number', ['AB123456C', 'ab 12 34 56 c', 'AB123456D']),
];
