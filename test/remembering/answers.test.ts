import type { CellValue, Reason } from '../../core/api/shapes';
import { answersOf, questionKey, withAnswer, withoutAnswer } from '../../addin/remembering/answers';
import type { Answer } from '../../addin/remembering/answers';
import { questionOf } from '../../addin/remembering/question-of';
import { hashAnswer, recallAnswers, withHashed } from '../../addin/remembering/recall-answers';
import { saltedHash } from '../../addin/remembering/salted-hash';
import { planFixes } from '../../addin/fixing/plan-fixes';
import { suggest } from '../../addin/suggesting/suggest';
import { makeFinding, makeRun, runOf } from '../checking/support/make-run';
import { ETHNICITY } from '../checking/support/small-standard';

const LISTS = new Map([['ethnicity', ETHNICITY]]);
const POLISH: Answer = { list: 'ethnicity', word: 'polish', code: '36', on: '2026-11-02' };
const ANSWERS = answersOf([POLISH]);

function ethnic(value: CellValue, reason: Reason = 'not-in-list') {
  return runOf('ETHNIC', value, { reason });
}

describe('what a word means is asked', () => {
  it.each<[string, string, CellValue, Reason | undefined, string | undefined]>([
    ['of a word in a coded column', 'ETHNIC', 'Polish', 'not-in-list', 'polish'],
    ['of it, whatever its letter case and spaces', 'ETHNIC', ' POLISH\u00a0', 'not-in-list', 'polish'],
    ['of a number in a coded column', 'ETHNIC', 99, 'not-in-list', '99'],
    ['not of a blank', 'ETHNIC', null, 'blank', undefined],
    ['not of noise', 'ETHNIC', 'wbri', 'letter-case', undefined],
    ['not of a date', 'ETHNIC', { date: '2026-05-01' }, 'date-not-code', undefined],
    ['not of a cell that other cells contradict', 'ETHNIC', '31', undefined, undefined],
    ['not of a name or identifier', 'REF', 'Zebedee', 'wrong-form', undefined],
    ['not of a National Insurance number', 'NI', 'QQ123456C', 'wrong-form', undefined],
    ['not of a date column', 'DOB', 'Polish', 'not-a-date', undefined],
    ['not of free text', 'NOTE', 'Polish', 'too-long', undefined],
    ['not of a number that is somebody’s', 'ETHNIC', 'QQ 12 34 56 C', 'not-in-list', undefined],
    ['not of a postcode', 'ETHNIC', 'SW1A 1AA', 'not-in-list', undefined],
    ['not of a birth date typed as text', 'ETHNIC', '01/02/1980', 'not-in-list', undefined],
    ['not of an address of mail', 'ETHNIC', 'zeb@example.org', 'not-in-list', undefined],
    ['not of a long number', 'ETHNIC', '4401234567', 'not-in-list', undefined],
    ['not of a whole text', 'ETHNIC', 'x '.repeat(60), 'not-in-list', undefined],
  ])('%s', (_, field, value, reason, word) => {
    const question = questionOf(...runOf(field, value, { reason }));
    expect(question).toEqual(word === undefined ? undefined : { list: 'ethnicity', word });
  });
});

describe('a code that was chosen for a word', () => {
  it('is suggested first when the word is met again, never as sure', () => {
    expect(suggest(...ethnic('Polish'), LISTS, ANSWERS)[0]).toEqual({
      value: '36',
      label: 'White',
      sure: false,
      chosenOn: '2026-11-02',
    });
  });

  it('makes what would be sure a question when it says otherwise', () => {
    const answers = answersOf([{ ...POLISH, word: 'white british' }]);
    const [run, finding] = ethnic('White British', 'label-not-code');

    expect(suggest(run, finding, LISTS).map(({ value, sure }) => [value, sure])).toEqual([['WBRI', true]]);
    expect(suggest(run, finding, LISTS, answers).map(({ value, sure }) => [value, sure])).toEqual([
      ['36', false],
      ['WBRI', false],
    ]);
  });

  it.each<[string, string]>([
    ['is out of force', '34'],
    ['is not in force yet', '35'],
    ['the list does not have', '99'],
  ])('is not suggested when it %s', (_, code) => {
    const found = suggest(...ethnic('Polish'), LISTS, answersOf([{ ...POLISH, code }]));
    expect(found.filter(({ chosenOn }) => chosenOn !== undefined)).toEqual([]);
  });

  it('is put into all cells that say the word, when that is asked, and by nothing that is sure', () => {
    const findings = [1, 2, 3].map((row) => makeFinding('ETHNIC', { row, reason: 'not-in-list' }));
    const run = makeRun(
      findings,
      new Map([
        ['1 ETHNIC', 'Polish'],
        ['2 ETHNIC', 'Martian'],
        ['3 ETHNIC', 'polish'],
      ]),
    );
    const context = { run, lists: LISTS, source: 'text', answers: ANSWERS } as const;
    const [chosen, sure] = [planFixes(context, { kind: 'chosen' }), planFixes(context, { kind: 'sure' })];

    expect([chosen.changes.map(({ row, value }) => [row, value]), chosen.left, sure.changes]).toEqual([
      [
        [1, '36'],
        [3, '36'],
      ],
      0,
      [],
    ]);
  });
});

describe('answers as they are kept', () => {
  it('are one a word and list, the latest', () => {
    const later = { ...POLISH, code: '37', on: '2026-12-01' };
    expect(withAnswer([POLISH], later)).toEqual([later]);
    expect(withoutAnswer([POLISH, { ...POLISH, list: 'yes-no' }], POLISH)).toEqual([
      { ...POLISH, list: 'yes-no' },
    ]);
  });

  it('are known again by a browser that holds no word, and by no other browser', async () => {
    const [hash, other] = [saltedHash('salt a'), saltedHash('salt b')];
    const kept = await hashAnswer(POLISH, hash);
    const [run] = ethnic('Polish');
    const memory = { answers: withHashed([], kept) };
    const key = questionKey(POLISH);

    expect(JSON.stringify(kept)).not.toMatch(/polish/i);
    expect([...(await recallAnswers(run, [], memory, hash))]).toEqual([
      [key, { code: '36', on: '2026-11-02' }],
    ]);
    expect([...(await recallAnswers(run, [], memory, other))]).toEqual([]);
  });

  it('are the workbook’s before the browser’s', async () => {
    const hash = saltedHash('salt');
    const memory = { answers: [await hashAnswer(POLISH, hash)] };
    const own = { ...POLISH, code: '37' };

    expect((await recallAnswers(ethnic('Polish')[0], [own], memory, hash)).get(questionKey(own))?.code).toBe(
      '37',
    );
  });
});
