import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { NULL_OBJECT } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import { commentsObject } from './comments-object';
import { customXmlPartsObject } from './custom-xml-parts-object';
import type { HostState } from './host-state';
import { sheetObject } from './sheet-object';
import { tablesObject } from './tables-object';

/** `context.workbook` and what hangs on it. */
export function workbookObject(workbook: FakeWorkbook, state: HostState): HostObject {
  return {
    type: 'Workbook',
    reads: { Name: () => workbook.name },
    calls: {
      _RemoveReference: (id) => void state.references.delete(String(id)),
      CreateAndOpenWorkbook: (base64) => void workbook.opened.push(String(base64)),
    },
    links: {
      Worksheets: () => worksheetsObject(workbook, state),
      Tables: () => tablesObject(workbook, state),
      Comments: () => commentsObject(workbook, state),
      Settings: () => settingsObject(workbook),
      CustomXmlParts: () => customXmlPartsObject(workbook),
      Functions: () => functionsObject(workbook),
      Application: () => ({
        type: 'Application',
        calls: { SuspendScreenUpdatingUntilNextSync: () => void (state.screenPauses += 1) },
      }),
      _Runtime: () => ({
        type: 'Runtime',
        reads: { EnableEvents: () => state.eventsEnabled },
        writes: { EnableEvents: (value) => void (state.eventsEnabled = value === true) },
      }),
    },
  };
}

function worksheetsObject(workbook: FakeWorkbook, state: HostState): HostObject {
  function find(key: unknown): HostObject | undefined {
    const sheet = workbook.sheets.find(({ id, name }) => id === key || name === key);
    return sheet && sheetObject(workbook, sheet, state);
  }
  function item(key: unknown): HostObject {
    const sheet = find(key);
    if (!sheet) throw new ExcelRefusal('ItemNotFound', "The requested resource doesn't exist.");
    return sheet;
  }
  const register = (event: string) => () => void state.registered.add(event);
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => sheetObject(workbook, sheet, state)),
    item,
    methods: {
      GetItemOrNullObject: (key) => find(key) ?? NULL_OBJECT,
      Add: (name) => {
        if (workbook.structureProtected) throw new ExcelRefusal('AccessDenied', "You can't do this.");
        const taken = workbook.sheets.some(
          (sheet) => sheet.name.toLowerCase() === String(name).toLowerCase(),
        );
        if (taken || String(name).length > 31)
          throw new ExcelRefusal('InvalidArgument', 'The name is taken.');
        const sheet = workbook.addSheet(String(name));
        state.apiSheet('added', sheet.id);
        return sheetObject(workbook, sheet, state);
      },
    },
    calls: {
      _RegisterDataChangedEvent: register('changed'),
      _RegisterRowSortedEvent: register('rowSorted'),
      _RegisterColumnSortedEvent: register('columnSorted'),
      _RegisterSelectionChangedEvent: register('selectionChanged'),
      _RegisterAddedEvent: register('added'),
      _RegisterDeletedEvent: register('deleted'),
    },
  };
}

function settingsObject(workbook: FakeWorkbook): HostObject {
  function setting(key: string): HostObject {
    return {
      type: 'Setting',
      id: () => key,
      reads: { Key: () => key, Value: () => workbook.settings.get(key) },
      calls: { Delete: () => void workbook.settings.delete(key) },
    };
  }
  return {
    type: 'SettingCollection',
    item: (key) => setting(String(key)),
    methods: {
      GetItemOrNullObject: (key) => (workbook.settings.has(String(key)) ? setting(String(key)) : NULL_OBJECT),
      Add: (key, value) => {
        workbook.settings.set(String(key), structuredClone(value));
        return setting(String(key));
      },
    },
  };
}

function functionsObject(workbook: FakeWorkbook): HostObject {
  return {
    type: 'Functions',
    methods: {
      Date: (year, month, day) => {
        const epoch = workbook.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const value = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / 86_400_000;
        return { type: 'FunctionResult', reads: { Value: () => value, Error: () => null } };
      },
    },
  };
}
