import { lookUpKey } from '../../addin/suggesting/codes/normalise';
import { findCodeListFaults } from '../../functions/standard/find-code-list-faults';
import { readStandard } from '../../functions/standard/read-standard';
import { RESOURCES, STANDARD } from './standard-files';

const { codeLists } = readStandard(STANDARD);
const withAliases = codeLists.filter(({ codes }) => codes.some(({ aliases }) => aliases !== undefined));

/** Names that more than one code of a list has, or one code twice, whatever their case, spaces and punctuation. */
function clashesOf(codes: (typeof codeLists)[number]['codes']): string[] {
  const owners = new Map<string, string[]>();
  for (const { code, label, aliases = [] } of codes) {
    const own = [...new Set([lookUpKey(code), lookUpKey(label)])];
    for (const key of [...own, ...aliases.map(lookUpKey)]) owners.set(key, [...(owners.get(key) ?? []), code]);
  }
  const names = new Set(codes.flatMap(({ aliases = [] }) => aliases.map(lookUpKey)));
  return [...owners].filter(([key, of]) => names.has(key) && of.length > 1).map(([key, of]) => `${key}: ${of.join(', ')}`);
}

describe('aliases of codes', () => {
  it('are there for the lists that people type words into', () => {
    const ids = new Set(withAliases.map(({ id }) => id));
    const wanted = ['ethnic-group', 'gender', 'disability', 'nationality', 'country', 'contract-type', 'job-role', 'swc-boolean'];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(withAliases)('each stand for one code alone: $id', ({ codes }) => {
    expect(clashesOf(codes)).toEqual([]);
  });

  it.each([
    ['the label of another', [{ code: 'A', label: 'One' }, { code: 'B', label: 'Two', aliases: ['ONE.'] }]],
    ['the code of another', [{ code: 'A', label: 'One' }, { code: 'B', label: 'Two', aliases: ['a'] }]],
    ['an alias of another', [{ code: 'A', label: 'One', aliases: ['x y'] }, { code: 'B', label: 'Two', aliases: ['X-Y'] }]],
    ['its own label', [{ code: 'A', label: 'One', aliases: ['one'] }]],
  ])('are found out when one is %s', (_, codes) => {
    expect(clashesOf(codes)).toHaveLength(1);
  });

  it('say something, and have no space around them', () => {
    const list = { ...codeLists[0]!, id: 'a', codes: [{ code: '1', label: 'One', aliases: ['', ' x', 'y'] }] };
    expect(findCodeListFaults(list)).toEqual([
      'a has a blank alias of 1, or a space at an end of one',
      'a has a blank alias of 1, or a space at an end of one',
    ]);
  });

  it('stand in files whose schema says so, and in no others', () => {
    const said = RESOURCES.filter(({ schema }) => schema === 'schemas/code-list-with-aliases.json').map(({ name }) => name);
    expect(said.sort()).toEqual(withAliases.map(({ id }) => id).sort());
  });
});
