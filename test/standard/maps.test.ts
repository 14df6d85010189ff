import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const { maps, codeLists, items, layouts } = readStandard(STANDARD);
const find = (id: string, code: string) =>
  maps.find((map) => map.id === id)?.mappings.find((mapping) => mapping.code === code);
const label = (list: string, code: string | undefined) =>
  codeLists.find(({ id }) => id === list)?.codes.find((it) => it.code === code)?.label;

describe('the maps from the standard to ASC-WDS', () => {
  it.each([
    ['ethnic-group--ascwds-ethnicity', 'WBRI', { code: 'WBRI', collectionCode: '31', relation: 'equal' }],
    ['contract-type--ascwds-employment-status', 'PRM', { code: 'PRM', collectionCode: '1', relation: 'equal' }],
    ['nationality--ascwds-nationality', 'GB', { code: 'GB', collectionCode: '826', relation: 'equal' }],
    ['nationality--ascwds-nationality', 'XK', { code: 'XK', collectionCode: '995', relation: 'equal' }],
    ['country--ascwds-country-of-birth', 'AF', { code: 'AF', collectionCode: '4', relation: 'equal' }],
    ['country--ascwds-country-of-birth', 'ZZ', { code: 'ZZ', collectionCode: '998', relation: 'equal' }],
    [
      'country--ascwds-country-of-birth',
      'IM',
      { code: 'IM', collectionCode: '999', relation: 'broader', note: 'ASC-WDS has no code of its own' },
    ],
    [
      'ethnic-group--ascwds-ethnicity',
      'OOTH',
      { code: 'OOTH', collectionCode: '98', relation: 'narrower', note: 'ASC-WDS has a code of its own for Arab (47)' },
    ],
    [
      'sex--ascwds-gender',
      'F',
      {
        code: 'F',
        collectionCode: '2',
        relation: 'narrower',
        note: "ASC-WDS asks for gender, not sex, and not everyone's is that of their sex: ask the person where gender is not held",
      },
    ],
    [
      'ethnic-group--ascwds-ethnicity',
      'WROM',
      {
        code: 'WROM',
        relation: 'none',
        note: 'Holds Gypsies, who are 33 in ASC-WDS, and Roma, who are 34: ask the person',
      },
    ],
  ])('%s, %s', (id, code, mapping) => {
    expect(find(id, code)).toEqual(mapping);
  });

  it('give no two codes one equal', () => {
    const doubled = maps.flatMap(({ id, mappings }) => {
      const equal = mappings.flatMap(({ relation, collectionCode }) => (relation === 'equal' ? collectionCode : []));
      return equal.filter((code, at) => equal.indexOf(code) !== at).map((code) => `${id} ${code}`);
    });
    expect(doubled).toEqual([]);
  });

  it.each([
    [
      'country--ascwds-country-of-birth',
      [
        ['Eswatini', 'Swaziland'],
        ['North Korea', "Korea Democratic People's Republic of"],
        ['North Macedonia', 'Macedonia the former Yugoslav Republic of'],
        ['Not known', "Don't know"],
        ['South Korea', 'Korea Republic of'],
      ],
    ],
    [
      'nationality--ascwds-nationality',
      [
        ['Citizen of Lesotho', 'Mosotho'],
        ['Citizen of St Christopher (St Kitts) and Nevis', 'Kittitian'],
        ['Citizen of The Democratic Republic of the Congo', 'Congolese (DRC)'],
        ['Citizen of the Republic of the Congo', 'Congolese (Congo)'],
        ['Citizen of the United Arab Emirates', 'Emirati'],
        ['Not known', "Don't know"],
        ['United States citizen', 'American'],
      ],
    ],
  ])('in %s codes that are equal by their ISO number begin alike, but for known names', (id, known) => {
    const map = maps.find((it) => it.id === id);
    const initial = (text: string | undefined) => (text ?? '').normalize('NFD').replace(/^Citizen of (the )?/i, '').charAt(0);
    const apart = map?.mappings
      .filter(({ relation }) => relation === 'equal')
      .map(({ code, collectionCode }) => [label(map.codeList, code), label(map.collectionCodeList, collectionCode)])
      .filter(([ours, theirs]) => initial(ours) !== initial(theirs));
    expect(apart?.sort()).toEqual(known);
  });
});

/** Columns that carry an item in another shape than its codes. */
const OTHER_SHAPE: ReadonlyMap<string, string> = new Map([
  ['asc-wds/worker SCQUAL', 'holds whether there is one before the level; the level has a map'],
  ['asc-wds/worker NONSCQUAL', 'holds whether there is one before the level; the level has a map'],
]);

describe('every list that the standard shares with a collection', () => {
  const own = new Set(codeLists.filter(({ collection }) => collection === 'standard').map(({ id }) => id));
  const pairs = layouts
    .filter(({ collection }) => collection !== 'standard')
    .flatMap(({ id: layout, fields }) =>
      fields.flatMap(({ name, item, codeList }) => {
        const ours = items.find(({ id }) => id === item)?.codeList;
        const shared = ours !== undefined && own.has(ours) && codeList !== undefined && codeList !== ours;
        return shared ? [{ column: `${layout} ${name}`, map: `${ours}--${codeList}` }] : [];
      }),
    );

  it('has a map for every column that asks for it', () => {
    const known = new Set(maps.map(({ id }) => id));
    const without = pairs.filter(({ column, map }) => !known.has(map) && !OTHER_SHAPE.has(column));
    expect(pairs.length).toBeGreaterThan(80);
    expect(without).toEqual([]);
  });

  it('has no other maps but from sex to gender, and of the level that stands after another code', () => {
    const asked = new Set(pairs.map(({ map }) => map));
    expect(maps.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([
      'sex--ascwds-gender',
      'qualification-level--ascwds-qualification-level',
      'sex--csww-gender-current',
    ]);
  });

  it.each(maps)('maps each of its codes, or says why it has no like: $id', ({ codeList, mappings }) => {
    const codes = codeLists.find(({ id }) => id === codeList)?.codes.map(({ code }) => code);
    expect(mappings.map(({ code }) => code).sort()).toEqual([...(codes ?? [])].sort());
    const unmapped = mappings.filter(({ collectionCode }) => collectionCode === undefined);
    expect(unmapped.filter(({ relation, note }) => relation !== 'none' || note === undefined)).toEqual([]);
  });

  it('goes to a narrower code only where that is said, and to few', () => {
    const narrower = maps.flatMap(({ id, mappings }) =>
      mappings.filter(({ relation }) => relation === 'narrower').map(({ code, note }) => ({ id, code, note })),
    );
    expect(narrower.filter(({ note }) => note === undefined)).toEqual([]);
    expect(narrower.map(({ id, code }) => `${id} ${code}`)).toEqual([
      'ethnic-group--ascwds-ethnicity OOTH',
      'sex--ascwds-gender F',
      'sex--ascwds-gender M',
    ]);
  });

  it('never takes a detailed code to a narrower one than its main code has', () => {
    const astray = maps.flatMap(({ id, codeList, mappings }) => {
      const broaderOf = new Map(codeLists.find((it) => it.id === codeList)?.codes.map((it) => [it.code, it.broader]));
      const relations = new Map(mappings.map(({ code, relation }) => [code, relation]));
      return mappings
        .filter(({ code, relation }) => relation === 'narrower' && broaderOf.get(code) !== undefined)
        .filter(({ code }) => relations.get(broaderOf.get(code) ?? '') === 'equal')
        .map(({ code }) => `${id} ${code}`);
    });
    expect(astray).toEqual([]);
  });
});
