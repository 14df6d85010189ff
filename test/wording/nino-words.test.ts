import { sayNino } from '../../addin/wording/nino-words';
import type { Field } from '../../core/api/shapes';

const field = (form: string): Field => ({
  name: 'NI',
  title: 'National Insurance number',
  type: 'string',
  form,
});

describe('a National Insurance number that is nobody’s', () => {
  it.each([
    ['BG123456A', 'HMRC gives out no National Insurance numbers that begin with BG.'],
    ['tn 12 34 56 a', 'HMRC gives out no National Insurance numbers that begin with TN.'],
    ['QQ123456C', 'HMRC gives out no National Insurance numbers that begin with QQ.'],
    ['ZZ123456', 'HMRC gives out no National Insurance numbers that begin with ZZ.'],
    ['PP999999P', 'PP999999 stands for a number that was not known.'],
    ['AB123456E', 'A National Insurance number ends with A, B, C or D, not with E.'],
  ])('%s is said to be so, and what to do', (text, what) => {
    expect(sayNino(text, field('nino'))).toEqual({ what, advice: 'Check the payslip or ask the person.' });
  });

  it.each([
    ['AB12345', 'nino'],
    ['BG123456A', 'postcode'],
  ])('%s in a column of the form %s is none of these', (text, form) => {
    expect(sayNino(text, field(form))).toBeUndefined();
  });
});
