import type { Item } from '../../functions/http/api';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const { items, layouts } = readStandard(STANDARD);
const RECORDS = new Map([
  ['Person', 'standard/person'],
  ['Workplace', 'standard/workplace'],
  ['Contract', 'standard/contract'],
]);
/** The sector that each collection stands for. */
const SECTORS = new Map([
  ['SWC', 'education and skills'],
  ['CSWW', "children's services"],
  ['CSM', "children's services"],
  ['ASC-WDS', 'adult social care'],
  ['LGES', 'local government'],
]);

function classOf({ source }: Item): Item['class'] {
  const sectors = new Set(source.split('; ').flatMap((it) => SECTORS.get(it.split(' ')[0] ?? '') ?? []));
  if (sectors.size === 4) return 'Universal';
  return sectors.size > 1 ? 'Common' : 'Sector specific';
}

describe('the data items', () => {
  it('are the columns of the record types, each with the name, list and aliases of its item', () => {
    const columns = items.map(({ recordType, id, name, codeList }) => {
      const field = layouts
        .find((layout) => layout.id === RECORDS.get(recordType))
        ?.fields.find(({ item }) => item === id);
      return field && [field.name, field.codeList, id].join() === [name, codeList, id].join() ? [] : [id];
    });
    expect(columns.flat()).toEqual([]);
  });

  it('are of the class that follows from the collections that ask for them', () => {
    const keys = ['P010', 'W010', 'C010'];
    expect(items.filter((item) => !keys.includes(item.id) && classOf(item) !== item.class)).toEqual([]);
    expect(items.filter(({ id }) => keys.includes(id)).map((item) => item.class)).toEqual(keys.map(() => 'Universal'));
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
