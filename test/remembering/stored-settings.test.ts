import { formatSettings } from '../../addin/remembering/settings';
import type { Settings } from '../../addin/remembering/settings';
import { areNoSettings, mergeSettings, renameSheets } from '../../addin/remembering/stored-settings';

const note = (text: string) => ({ text, on: '2026-11-22' });

const answer = (code: string, word = 'polish') => ({ list: 'ethnicity', word, code, on: '2026-11-22' });

function stored(settings: Partial<Settings> = {}): unknown {
  return formatSettings({ choices: [], collections: [], ...settings });
}

describe('settings', () => {
  it.each([
    ['of nothing', undefined, true],
    ['of another version', { version: 2, collections: ['swc'] }, true],
    ['with nothing in them', stored(), true],
    ['with a day', stored({ referenceDate: '2026-09-30' }), false],
    ['with a choice', stored({ choices: [{ sheet: 'Staff', layout: null }] }), false],
    ['with a collection', stored({ collections: ['swc'] }), false],
    ['with a note', stored({ notes: new Map([['k', note('why')]]) }), false],
    ['with an answer', stored({ answers: [answer('36')] }), false],
    ['with drop-downs', stored({ dropDowns: ['Staff'] }), false],
  ])('%s: nothing to keep is %s', (_, settings, none) => {
    expect(areNoSettings(settings)).toBe(none);
  });

  it('get other names of their sheets, and lose what is said of a sheet that is not there', () => {
    const settings = stored({
      choices: [
        { sheet: '{1}', layout: 'swc/staff', columns: new Map([[2, null]]) },
        { sheet: '{2}', layout: null },
      ],
      dropDowns: ['{2}', '{1}'],
      referenceDate: '2026-09-30',
      notes: new Map([['k', note('why')]]),
    });

    expect(renameSheets(settings, (id) => (id === '{1}' ? 'Staff' : undefined))).toEqual(
      stored({
        choices: [{ sheet: 'Staff', layout: 'swc/staff', columns: new Map([[2, null]]) }],
        dropDowns: ['Staff'],
        referenceDate: '2026-09-30',
        notes: new Map([['k', note('why')]]),
      }),
    );
  });

  it('have the later answer to the same question, and both of two', () => {
    const earlier = stored({ answers: [answer('36'), answer('1', 'martian')] });

    expect(mergeSettings(earlier, stored({ answers: [answer('37')] }))).toEqual(
      stored({ answers: [answer('37'), answer('1', 'martian')] }),
    );
  });

  it('are merged so that the later are right where both say something', () => {
    const earlier = stored({
      choices: [
        { sheet: 'A', layout: 'one' },
        { sheet: 'B', layout: 'one' },
      ],
      collections: ['swc'],
      referenceDate: '2025-09-30',
      dropDowns: ['A'],
      notes: new Map([
        ['k', note('first')],
        ['l', note('kept')],
      ]),
    });
    const later = stored({
      choices: [{ sheet: 'B', layout: 'two' }],
      referenceDate: '2026-09-30',
      notes: new Map([['k', note('second')]]),
    });

    expect(mergeSettings(earlier, later)).toEqual(
      stored({
        choices: [
          { sheet: 'A', layout: 'one' },
          { sheet: 'B', layout: 'two' },
        ],
        collections: ['swc'],
        referenceDate: '2026-09-30',
        dropDowns: ['A'],
        notes: new Map([
          ['k', note('second')],
          ['l', note('kept')],
        ]),
      }),
    );
    expect(mergeSettings(undefined, later)).toEqual(later);
  });
});
