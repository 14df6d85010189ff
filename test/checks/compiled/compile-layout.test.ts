import { compileLayout } from '../../../functions/checks/compiled/compile-layout';
import { DATES, LISTS, compile, field, layoutOf, rowRule } from '../support/layouts';

describe('A layout that cannot be right', () => {
  test.each([
    ['a list there is not', field('A', { codeList: 'nowhere' }), 'No code list nowhere'],
    [
      'a form there is not',
      field('A', { form: 'nowhere' }),
      'Field A asks for the form nowhere, which a string cannot have',
    ],
    [
      'a date of a form that is none of dates',
      field('A', { type: 'date', form: 'nino' }),
      'Field A asks for the form nino, which a date cannot have',
    ],
    [
      'a limit that is none',
      field('A', { type: 'date', constraints: { minimum: 'today' } }),
      'Field A has a limit that is not one: today',
    ],
  ])('names %s', (_words, broken, message) => {
    const compiled = compile(layoutOf([broken]));
    expect(() => compiled.field('A')).toThrow(message);
  });

  test('has a rule on a field it lacks', () => {
    expect(() => compile(layoutOf([field('A')]), [rowRule('r/1', ['A', 'B'], () => true)])).toThrow(
      'Rule r/1 reads B, which test/table does not have',
    );
  });

  test('repeats a field it lacks', () => {
    const repeats = [{ name: 'Q{nn}', title: 'Q', like: 'Q03', from: 4, to: 5 }];
    expect(() => compile(layoutOf([field('A')], { repeats }))).toThrow(
      'test/table repeats Q03, which is not one of its fields',
    );
  });

  test('is asked for on a day that is none', () => {
    expect(() =>
      compileLayout(layoutOf([field('A')]), [], LISTS, { ...DATES, referenceDate: '30/09/2026' }),
    ).toThrow('A check needs two ISO dates');
  });
});

describe('A compiled layout', () => {
  test('compiles a field once, when it is first asked for', () => {
    const compiled = compile(layoutOf([field('A'), field('B', { codeList: 'nowhere' })]));
    expect(compiled.field('A')).toBe(compiled.field('A'));
    expect([compiled.field('Z'), compiled.field('__proto__'), compiled.field('constructor')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('hands rules its lists', () => {
    const { context } = compile(layoutOf([field('A')]));
    expect([
      context.inForce('ethnicity', '31'),
      context.inForce('ethnicity', '50'),
      context.codeFault('ethnicity', 31),
      context.codeFault('ethnicity', 7),
    ]).toEqual([true, false, false, 'lost-leading-zero']);
    expect(() => context.inForce('nowhere', '1')).toThrow('No code list nowhere');
  });
});
