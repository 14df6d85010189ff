import { STANDARD_RULE_SETS } from '../../functions/rules/standard';
import { LGES_RULE_SETS } from '../../functions/rules/lges';
import { inOrder, rulesOfLayout } from '../support/rules-of-layout';
import { LAYOUTS } from '../support/standard-fixture';

const severities = (
  sets: ReadonlyMap<string, readonly { readonly id: string; readonly severity: string }[]>,
) =>
  [...sets].map(([layout, rules]) => [
    layout,
    rules.map(({ id, severity }) => `${id.split('/')[1]} ${severity}`),
  ]);

describe('The standard’s own rules', () => {
  it('are these, by record type', () => {
    expect(new Map(severities(STANDARD_RULE_SETS) as [string, string[]][])).toEqual(
      new Map([
        [
          'standard/person',
          [
            'birth-date-in-past error',
            'entry-after-birth error',
            'nino-temporary query',
            'swe-number-form query',
            'trn-of-a-qualified-teacher query',
            'name-characters query',
            'name-double-space warning',
            'same-nino error',
            'same-teacher-number error',
            'same-swe-number error',
            'same-name-and-birth-date query',
          ],
        ],
        [
          'standard/contract',
          [
            'contract-dates-in-order error',
            'employment-dates-in-order error',
            'contract-after-employment-starts error',
            'contract-before-employment-ends error',
            'contract-runs-on-after-employment query',
            'contract-overlap query',
            'one-open-contract-a-post query',
            'fte-against-hours query',
            'hours-above-full-time query',
            'full-time-with-part-time-hours query',
            'zero-hours-with-hours query',
          ],
        ],
        ['standard/role', ['role-dates-in-order error', 'role-within-contract error']],
        [
          'standard/pay',
          [
            'pay-dates-in-order error',
            'pay-range-in-order error',
            'pay-above-range query',
            'gross-pay-below-basic-pay query',
            'spine-point-in-force query',
            'pay-overlaps query',
          ],
        ],
        ['standard/additional-payment', ['additional-payment-dates-in-order error']],
        [
          'standard/absence',
          [
            'absence-dates-in-order error',
            'absence-days-fit error',
            'absence-within-contract error',
            'absences-overlap query',
          ],
        ],
        ['standard/qualification', ['qualification-subject query']],
        ['standard/registration', ['registration-dates-in-order error', 'registration-number-form query']],
        ['standard/training', ['training-dates-in-order error']],
        ['standard/verification', ['verification-not-in-future error']],
        ['standard/vacancy', ['vacant-before-reference-date query']],
      ]),
    );
  });

  it('require the keys of the record types alone', () => {
    const required = [...LAYOUTS.values()]
      .filter(({ collection }) => collection === 'standard')
      .flatMap(({ id, fields, primaryKey = [], foreignKeys = [] }) => {
        const keys = new Set([...primaryKey, ...foreignKeys.flatMap((key) => key.fields)]);
        return fields
          .filter(({ name, constraints }) => constraints?.required && !keys.has(name))
          .map(({ name }) => `${id} ${name}`);
      });
    expect(required).toEqual([]);
  });
});

describe('The rules of the collections whose papers could not be read', () => {
  it('in code are those of the survey of earnings', () => {
    expect(severities(LGES_RULE_SETS)).toEqual([
      ['lges/post', ['scp-in-force query', 'gross-not-below-basic query']],
    ]);
  });

  it.each([
    ['lges/post', 7],
    ['lges/council', 12],
    ['csm/organisation', 2],
    ['csm/team', 7],
  ])('in data ask that columns are filled, as queries: %s', (layout, count) => {
    const { inLayout } = rulesOfLayout(layout);
    expect(inOrder(inLayout).map(({ severity }) => severity)).toEqual(
      Array.from({ length: count }, () => 'query'),
    );
    expect(inLayout.filter(({ id }) => !id.endsWith('-filled'))).toEqual([]);
  });

  it('say that they are drawn up in part', () => {
    const unread = [...LAYOUTS.values()].filter(({ collection }) => ['lges', 'csm'].includes(collection));
    expect(unread.filter(({ partial }) => partial === undefined)).toEqual([]);
  });
});
