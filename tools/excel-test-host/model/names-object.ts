import type { FakeSheet } from '../workbook/fake-sheet';
import type { HostObject } from '../workbook/host-object';
import { NULL_OBJECT } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';

/** Names of a sheet, that stand for texts. */
export function namesObject({ names }: FakeSheet): HostObject {
  function named(key: string): HostObject {
    const item = names.get(key);
    if (!item) throw new ExcelRefusal('ItemNotFound', "The requested resource doesn't exist.");
    return {
      type: 'NamedItem',
      id: () => key,
      reads: { Name: () => key, Formula: () => item.formula, Comment: () => item.comment },
      writes: { Visible: (value) => void (item.visible = value === true) },
      calls: { Delete: () => void names.delete(key) },
    };
  }
  return {
    type: 'NamedItemCollection',
    items: () => [...names.keys()].map(named),
    item: (key) => named(String(key)),
    methods: {
      GetItemOrNullObject: (key) => (names.has(String(key)) ? named(String(key)) : NULL_OBJECT),
      Add: (key, formula, comment) => {
        if (names.has(String(key))) throw new ExcelRefusal('InvalidArgument', 'The name is taken.');
        names.set(String(key), { formula: String(formula), comment: String(comment ?? ''), visible: true });
        return named(String(key));
      },
    },
  };
}
