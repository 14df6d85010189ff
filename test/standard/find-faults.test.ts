import type { Field, Layout } from '../../core/api/shapes';
import { findFaults } from '../../functions/standard/find-faults';
import type { CodeListBody, StandardMap, StandardPackage } from '../../functions/standard/standard-package';

const field = (name: string, more: Partial<Field> = {}): Field => ({ name, title: name, type: 'string', ...more });
const list = (id: string, codes: CodeListBody['codes']): CodeListBody => ({
  id,
  title: id,
  collection: 'c',
  complete: true,
  source: 'made up',
  codes,
});
const layout: Layout = {
  id: 'c/people',
  collection: 'c',
  title: 'People',
  fields: [field('ID'), field('SEX', { codeList: 'sex', item: 'P1', aliases: ['Gender'] })],
  primaryKey: ['ID'],
  keys: ['ID'],
};
const map: StandardMap = {
  id: 'sex--old-sex',
  collection: 'c',
  codeList: 'sex',
  collectionCodeList: 'old-sex',
  mappings: [
    { code: 'F', collectionCode: '2', relation: 'equal' },
    { code: 'M', relation: 'none', note: 'Made up' },
  ],
};
const whole: StandardPackage = {
  version: '1.0.0',
  collections: [{ id: 'c', title: 'C', shortTitle: 'C', description: 'Made up', source: 'made up' }],
  items: [
    {
      id: 'P1',
      recordType: 'Person',
      name: 'Sex',
      definition: 'Made up',
      class: 'Common',
      status: 'Draft',
      type: 'code',
      codeList: 'sex',
      aliases: [],
      source: 'made up',
    },
  ],
  layouts: [layout],
  fieldRules: [],
  codeLists: [
    list('sex', [
      { code: 'F', label: 'Female' },
      { code: 'M', label: 'Male' },
    ]),
    list('old-sex', [{ code: '2', label: 'Female' }]),
  ],
  maps: [map],
};
const lists = (...codes: CodeListBody['codes']) => ({ codeLists: [...whole.codeLists, list('l', codes)] });
const layouts = (change: Partial<Layout>) => ({ layouts: [{ ...layout, ...change }] });
const maps = (change: Partial<StandardMap>) => ({ maps: [{ ...map, ...change }] });

describe('a standard that fits together', () => {
  it('has no faults', () => {
    expect(findFaults(whole)).toEqual([]);
  });
});

describe('a standard that does not fit together is told', () => {
  it.each<[string, Partial<StandardPackage>, string[]]>([
    ['two lists of one name', { codeLists: [...whole.codeLists, list('sex', whole.codeLists[0]?.codes ?? [])] }, ['Two code lists are called sex']],
    ['a code given twice', lists({ code: '1', label: 'A' }, { code: '1', label: 'B' }), ['l has the code 1 twice']],
    ['a blank label', lists({ code: '1', label: '' }), ['l has a blank or a space at the end in the code 1 or its label']],
    ['a code that ends before it begins', lists({ code: '1', label: 'A', validFrom: '2020-01-02', validTo: '2020-01-01' }), ['l ends the code 1 before it begins']],
    ['a broader code that is not there', lists({ code: '1', label: 'A', broader: '9' }), ['l puts the code 1 under 9, which does not exist']],
    [
      'codes that are part of each other',
      lists({ code: '1', label: 'A', broader: '2' }, { code: '2', label: 'B', broader: '1' }),
      ['l makes the code 1 part of itself', 'l makes the code 2 part of itself'],
    ],
    ['a list of no collection', { codeLists: whole.codeLists.map((it) => ({ ...it, collection: it.id === 'sex' ? 'x' : 'c' })) }, ['sex names the collection x, which does not exist']],
    ['an item of no list', { items: whole.items.map((item) => ({ ...item, codeList: 'x' })) }, ['Item P1 names the code list x, which does not exist']],
    ['a field of no list and no item', layouts({ fields: [field('ID'), field('SEX', { codeList: 'x', item: 'P9' })] }), [
      'c/people SEX carries the item P9, which does not exist',
      'c/people SEX names the code list x, which does not exist',
    ]],
    ['an alias of two fields', layouts({ fields: [field('ID', { aliases: ['N.I. no'] }), field('SEX', { aliases: ['NI No'] })] }), ['c/people has two fields that may be headed "nino"']],
    ['an item in two fields', layouts({ fields: [field('ID', { item: 'P1' }), field('SEX', { item: 'P1' })] }), ['c/people carries the item P1 in two fields']],
    ['a rule for a constraint that is not stated', layouts({ fields: [field('ID', { rules: { required: { id: 'c/1', severity: 'error' } } })] }), ['c/people ID has a rule for required, and no such constraint']],
    ['a key that is no field', layouts({ primaryKey: ['ID'], keys: ['ID', 'NO'] }), ['c/people names the field NO, which it does not have']],
    ['a key that is not sent', layouts({ keys: [] }), ['c/people does not send its key ID to be compared']],
    ['a foreign key to no layout', layouts({ foreignKeys: [{ fields: ['ID'], reference: { layout: 'c/x', fields: ['ID'] } }] }), ['c/people refers to the layout c/x, which does not exist']],
    ['a foreign key to no key', layouts({ foreignKeys: [{ fields: ['ID'], reference: { layout: 'c/people', fields: ['SEX'] } }] }), ['c/people refers to SEX of c/people, which is not its key']],
    ['a layout of another name', layouts({ id: 'd/people' }), ['d/people is not named for its collection']],
    ['a year of another table', layouts({ family: 'c/person' }), ['c/people is not named for its family c/person']],
    ['a map that leaves out a code', maps({ mappings: map.mappings.slice(0, 1) }), ['sex--old-sex leaves out the code M']],
    ['a map to a code that is not there', maps({ mappings: [{ code: 'F', collectionCode: '9', relation: 'equal' }, ...map.mappings.slice(1)] }), ['sex--old-sex gives F the code 9, which does not exist']],
    ['a map that does not say why', maps({ mappings: [...map.mappings.slice(0, 1), { code: 'M', relation: 'none' }] }), ['sex--old-sex does not say why M is none']],
    ['a map to no list', maps({ id: 'sex--x', collectionCodeList: 'x', mappings: map.mappings.map(({ code }) => ({ code, relation: 'none', note: 'Made up' })) }), ['sex--x names the code list x, which does not exist']],
  ])('%s', (_name, change, faults) => {
    expect(findFaults({ ...whole, ...change })).toEqual(faults);
  });

  it('a rule number that stands in two fields', () => {
    const rule: StandardPackage['fieldRules'][number] = {
      id: 'c/1',
      collection: 'c',
      layouts: ['c/people'],
      severity: 'error',
      fields: ['ID'],
      kind: 'field',
      condition: 'Made up',
      message: 'Made up',
      source: 'made up',
    };
    expect(findFaults({ ...whole, fieldRules: [rule, rule] })).toEqual(['The rule c/1 stands in two fields']);
  });
});
