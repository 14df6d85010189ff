import { CodeIndex } from '../../functions/checks/readers/code-index';
import { isoToDays } from '../../core/values/dates';
import type { CodeListBody } from '../../functions/standard/standard-package';
import { LISTS } from './support/layouts';

const index = new CodeIndex(LISTS.get('ethnicity') as CodeListBody, isoToDays('2026-09-30'));

describe('A code looked up', () => {
  test.each([
    ['31', '31', undefined],
    ['51', '51', undefined],
    ['61', '61', undefined],
    ['50', '50', 'retired'],
    ['60', '60', 'not-yet-valid'],
    ['wbri', 'WBRI', 'letter-case'],
    ['White British', '31', 'label-not-code'],
    ['white irish', '32', 'label-not-code'],
    ['old', '50', 'label-not-code'],
    ['7', '007', 'lost-leading-zero'],
    ['0007', '007', 'extra-leading-zero'],
    ['09', '9', 'extra-leading-zero'],
    ['33', '33', 'not-in-list'],
    ['1abc', '1abc', 'not-in-list'],
    ['', '', 'not-in-list'],
    ['__proto__', '__proto__', undefined],
    ['constructor', '__proto__', 'label-not-code'],
    ['toString', 'toString', 'not-in-list'],
  ])('%j is %j, %s', (text, code, fault) => {
    expect(index.match(text)).toEqual({ code, ...(fault === undefined ? {} : { fault }) });
  });

  test('is in force, or has a fault', () => {
    expect([index.inForce('31'), index.inForce('50'), index.inForce('hasOwnProperty')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([index.fault('31'), index.fault('50'), index.fault('7')]).toEqual([
      false,
      'retired',
      'lost-leading-zero',
    ]);
  });

  test('that came back after a gap is in force in its second period', () => {
    const codes = [
      { code: '1', label: 'One', validTo: '2020-01-01' },
      { code: '1', label: 'One again', validFrom: '2026-01-01' },
    ];
    const twice = new CodeIndex(
      { ...(LISTS.get('ethnicity') as CodeListBody), codes },
      isoToDays('2026-09-30'),
    );
    expect(twice.inForce('1')).toBe(true);
  });

  test('prefers the code in force where two share a label', () => {
    const codes = [
      { code: '1', label: 'Care worker', validTo: '2020-01-01' },
      { code: '2', label: 'Care worker' },
    ];
    const shared = new CodeIndex(
      { ...(LISTS.get('ethnicity') as CodeListBody), codes },
      isoToDays('2026-09-30'),
    );
    expect(shared.match('care worker')).toEqual({ code: '2', fault: 'label-not-code' });
  });
});
