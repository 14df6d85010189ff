import { formulaSources } from '../../addin/fixing/formula-sources';

describe('where a formula takes its value from', () => {
  it.each<[string, readonly string[]]>([
    ['=B4', ['B4']],
    ['=VLOOKUP($A2,Lists!$A$2:$B$90,2,FALSE)', ['A2', 'Lists!A2:B90']],
    ['=\'Old staff\'!C7&" "&D7', ["'Old staff'!C7", 'D7']],
    ["='It''s old'!C7", ["'It''s old'!C7"]],
    ['=IF(A1="B2","C3",D4)', ['A1', 'D4']],
    ['=LOG10(5)', []],
    ['=TODAY()', []],
    ['=ABCD1', []],
    ['=A1+A1+B1+C1+D1', ['A1', 'B1', 'C1']],
    ['=Größe!A1', ['Größe!A1']],
  ])('%s', (formula, sources) => {
    expect(formulaSources(formula)).toEqual(sources);
  });
});
