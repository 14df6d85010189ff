import { countStandard, isPartlyKnown } from '../../scripts/docs/count-standard';
import { countsBlock, replaceCounts } from '../../scripts/docs/counts-block';
import { readContents } from '../../infra/build/rule-examples/standard-contents';

const contents = readContents();
const counts = countStandard(contents);

describe('the numbers of the README', () => {
  it('add up: every rule is an error, a query, a warning, or is not checked', () => {
    const rules = counts.collections.map((it) => it.errors + it.queries + it.warnings + it.notChecked);
    expect(rules).toEqual(counts.collections.map((it) => it.rules));
    expect(counts.collections.reduce((sum, it) => sum + it.rules, 0)).toBe(contents.standard.rules.length);
  });

  it('count every item in one class', () => {
    expect(counts.universal + counts.common + counts.sectorSpecific).toBe(counts.items);
  });

  it('count the queries whose source gives them only in part', () => {
    const rule = contents.standard.rules.find(({ id }) => id === 'lges/post-filled')!;
    expect(isPartlyKnown(rule)).toBe(true);
    expect(isPartlyKnown({ ...rule, severity: 'error' })).toBe(false);
    expect(isPartlyKnown({ ...rule, note: 'The number is ours: the numbers could not be read.' })).toBe(
      false,
    );
  });

  it('stand between the two markers, and all else stays', () => {
    const start = '<!-- counts: written by npm run write-docs -->';
    const end = '<!-- end of counts -->';
    expect(replaceCounts(`a\n${start}\nold\n${end}\nb`, 'new')).toBe(`a\n${start}\nnew\n${end}\nb`);
    expect(() => replaceCounts('no markers', 'new')).toThrow('The README has no lines');
    expect(countsBlock(counts)).toContain('| LGES | 2 |');
  });
});
