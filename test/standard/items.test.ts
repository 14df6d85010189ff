import type { Item } from '../../core/api/shapes';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const { items, layouts } = readStandard(STANDARD);
/** A record type's layout is named for it: `Additional payment` is `standard/additional-payment`. */
const layoutOf = (recordType: string) => `standard/${recordType.toLowerCase().replaceAll(' ', '-')}`;
/** The references that join the records: every sector needs them, whoever asks for them. */
const KEYS = ['P010', 'O010', 'W010', 'C010'];
/** The sector that each collection stands for. */
const SECTORS = new Map([
  ['SWC', 'education and skills'],
  ['CSWW', "children's services"],
  ['CSM', "children's services"],
  ['ASC-WDS', 'adult social care'],
  ['LGES', 'local government'],
]);

/** What no collection asks for is there for the data model, and so for all sectors. */
const FOR_ALL = /^(Data model of this standard|Government Data Standards Catalogue)/;

function classOf({ id, source }: Item): Item['class'] {
  if (KEYS.includes(id) || FOR_ALL.test(source)) return 'Universal';
  const sectors = new Set(source.split('; ').flatMap((it) => SECTORS.get(it.split(' ')[0] ?? '') ?? []));
  if (sectors.size === 4) return 'Universal';
  return sectors.size > 1 ? 'Common' : 'Sector specific';
}

describe('the data items', () => {
  it('are the columns of the record types, each with the name, list and aliases of its item', () => {
    const columns = items.map(({ recordType, id, name, codeList }) => {
      const field = layouts
        .find((layout) => layout.id === layoutOf(recordType))
        ?.fields.find(({ item }) => item === id);
      return field && [field.name, field.codeList, id].join() === [name, codeList, id].join() ? [] : [id];
    });
    expect(columns.flat()).toEqual([]);
  });

  it('are of the class that follows from the collections that ask for them', () => {
    const others = items.filter(({ id }) => id !== 'S510');
    expect(others.filter((item) => classOf(item) !== item.class)).toEqual([]);
  });

  it('are those of thirteen record types', () => {
    expect([...new Set(items.map(({ recordType }) => recordType))]).toEqual([
      'Person',
      'Organisation',
      'Workplace',
      'Contract',
      'Role',
      'Pay',
      'Additional payment',
      'Absence',
      'Qualification',
      'Registration',
      'Training',
      'Verification',
      'Vacancy',
    ]);
  });

  it('are named by every collection whose source they are drawn from', () => {
    const asked = (collection: string) =>
      new Set(layouts.filter((it) => it.collection === collection).flatMap(({ fields }) => fields.map(({ item }) => item)));
    // What a collection holds in another item's column, or what follows from others.
    const exceptions = new Map([
      ['asc-wds', ['C020', 'C260', 'N050', 'Q010', 'Q020', 'Q070', 'Q080']],
      ['swc', ['W100', 'C110', 'C240', 'C280', 'M050', 'N050', 'C020']],
      ['csww', ['C240']],
      ['lges', ['P070', 'C020', 'C060', 'S510']],
      ['csm', ['O280']],
    ]);
    const silent = [...exceptions].flatMap(([collection, derived]) => {
      const name = collection.toUpperCase();
      const columns = asked(collection);
      return items
        .filter(({ source }) => source.split('; ').some((it) => it.split(' ')[0] === name))
        .filter(({ id }) => !columns.has(id) && !derived.includes(id))
        .map(({ id }) => `${collection} ${id}`);
    });
    expect(silent).toEqual([]);
  });

  it('claim nothing of the 2010 standard but salary scheme', () => {
    expect(items.filter(({ status }) => status === 'Approved SWG').map(({ id, name }) => [id, name])).toEqual([
      ['S510', 'Salary scheme'],
    ]);
    const others = items.filter(({ id }) => id !== 'S510');
    expect(others.filter(({ note }) => !note?.startsWith('reference ours; the 2010 text could not be read'))).toEqual([]);
  });

  it('take their codes from a list where, and only where, they are coded', () => {
    expect(items.filter(({ type, codeList }) => (type === 'code') !== (codeList !== undefined))).toEqual([]);
  });
});
