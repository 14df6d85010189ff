/** No finding leaves people alone with it: its words say what to do. */
import { REASONS } from '../../core/api/reasons';
import type { Field, Reason } from '../../core/api/shapes';
import { PLACED_RULES } from '../support/placed-rules';
import { splitMessage } from '../../addin/wording/fill-message';
import { isReason } from '../../core/api/reasons';
import { sayReason } from '../../addin/wording/reason-words';
import { CODE_LISTS, STANDARD } from '../support/standard-fixture';

/** How a sentence begins that says what to do. */
const TO_DO =
  /^(?:Add|Ask|Check|Choose|Clear|Complete|Confirm|Correct|Describe|Each row needs|Enter|Fill in|Format|Give|Have|If it should be|Join|Keep|Leave|It must be|Open|Put|Replace|Round|Say|See|Shorten|Take|The list is not complete, so check|Turn|Type|Use|Write|Excel may have made it from what was typed: format)\b/;

const rules = [...new Map([...PLACED_RULES.values()].flat().map((rule) => [rule.id, rule])).values()].filter(
  ({ kind }) => kind !== 'not-checked',
);

/** A rule whose message is one sentence says what to do in it. */
const wayOutOf = (message: string): string => {
  const { what, advice } = splitMessage(message);
  return advice === '' ? what : advice;
};

test('Every rule says what to do', () => {
  expect(rules.length).toBeGreaterThan(300);
  const without = rules.filter(({ message }) => !TO_DO.test(wayOutOf(message)));
  expect(without.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
});

/** Every kind of column that the standard has, once. */
const fields: readonly Field[] = [
  ...new Map(
    STANDARD.layouts
      .flatMap((layout) => layout.fields)
      .map((field) => [
        JSON.stringify([
          field.type,
          field.form,
          field.codeList,
          field.constraints,
          field.example !== undefined,
        ]),
        field,
      ]),
  ).values(),
];

const COUNTED = { count: 1, total: 1, entry: 1, hash: 'any' };

test.each(REASONS)('The reason %s says what to do, in every kind of column', (reason: Reason) => {
  expect(isReason(reason)).toBe(true);
  const without: string[] = [];
  for (const field of fields) {
    const list = CODE_LISTS.get(field.codeList ?? '');
    for (const [must, unsure] of [
      [true, false],
      [false, true],
      [false, false],
    ] as const) {
      for (const value of ['BG123456A', '31/02/2020', 7, null]) {
        for (const known of [true, false]) {
          const { what, advice } = sayReason(reason, {
            ...{ value, shown: '"it"', field, must, unsure, day: '2026-09-30' },
            ...(known && list !== undefined ? { list: { ...list, ...COUNTED } } : {}),
          });
          if (what === '' || !TO_DO.test(advice)) without.push(`${field.name}: ${what} ${advice}`);
        }
      }
    }
  }
  expect([...new Set(without)].slice(0, 5)).toEqual([]);
});
