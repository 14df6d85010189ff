import { standardSearch } from '../../../addin/taskpane/standard/standard-search';
import { realStandard } from '../../support/real-standard';

const search = standardSearch(realStandard);

describe('Searching the standard', () => {
  test('for nothing lists all of it', () => {
    const { items, lists, rules } = search('  ');
    expect([items.length, lists.length, rules.length]).toEqual([
      realStandard.items.length,
      realStandard.codeLists.length,
      realStandard.rules.length,
    ]);
  });

  test.each([
    ['its number', 'p020', 'P020'],
    ['its name', 'FAMILY name', 'P020'],
    ['another name for it', 'maiden', 'P040'],
    ["a collection's heading for it", 'NINUMBER', 'P060'],
  ])('finds an item by %s', (_, words, id) => {
    expect(search(words).items.map((item) => item.id)).toContain(id);
  });

  test('needs every word, in whatever order', () => {
    const ids = (words: string): string[] => search(words).rules.map(({ id }) => id);
    expect(ids('worker-1290-1')).toEqual(['asc-wds/worker-1290-1']);
    expect(ids('described asc-wds/worker-1290-1 JOB')).toEqual(['asc-wds/worker-1290-1']);
    expect(ids('worker-1290-1 giraffe')).toEqual([]);
  });
});
