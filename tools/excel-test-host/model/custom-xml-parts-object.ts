import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';

/** Custom XML parts, all and those of one namespace. */
export function customXmlPartsObject(workbook: FakeWorkbook): HostObject {
  const { customXmlParts: parts } = workbook;

  function part(id: string): HostObject {
    if (!parts.has(id)) throw new ExcelRefusal('ItemNotFound', "The requested resource doesn't exist.");
    return {
      type: 'CustomXmlPart',
      id: () => id,
      reads: { Id: () => id },
      calls: {
        GetXml: () => parts.get(id),
        // Makes a part and deletes the one before (OfficeDev/office-js#3564), and making one empties the list.
        SetXml: (xml) => {
          parts.set(id, String(xml));
          workbook.undoCleared.push('CustomXmlPart.setXml');
        },
        // Not known: taken for what making one does.
        Delete: () => {
          parts.delete(id);
          workbook.undoCleared.push('CustomXmlPart.delete');
        },
      },
    };
  }

  return {
    type: 'CustomXmlPartCollection',
    methods: {
      GetByNamespace: (namespace) => ({
        type: 'CustomXmlPartScopedCollection',
        items: () =>
          [...parts].filter(([, xml]) => xml.includes(`="${String(namespace)}"`)).map(([id]) => part(id)),
        item: (id) => part(String(id)),
      }),
      Add: (xml) => part(workbook.addCustomXmlPart(String(xml))),
    },
  };
}
