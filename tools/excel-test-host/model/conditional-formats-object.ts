import type { FakeConditionalFormat } from '../workbook/fake-conditional-format';
import type { FakeSheet } from '../workbook/fake-sheet';
import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { NULL_OBJECT } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import type { HostState } from './host-state';

/** The conditional formats of a range; read from the whole sheet alone, as the add-in does. */
export function conditionalFormatsObject(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  address: string,
  state: HostState,
): HostObject {
  const all = sheet.conditionalFormats;
  return {
    type: 'ConditionalFormatCollection',
    items: () => all.map((format) => formatObject(workbook, sheet, format, state)),
    item: (id) => {
      const format = all.find((candidate) => candidate.id === id);
      if (!format) throw new ExcelRefusal('ItemNotFound', "The requested resource doesn't exist.");
      return formatObject(workbook, sheet, format, state);
    },
    methods: {
      Add: (type) => {
        refuseIfProtected(sheet);
        const format = { id: workbook.nextId(), type: String(type), address, formula: '', stopIfTrue: false };
        all.push(format);
        return formatObject(workbook, sheet, format, state);
      },
    },
  };
}

function formatObject(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  format: FakeConditionalFormat,
  state: HostState,
): HostObject {
  const all = sheet.conditionalFormats;
  return {
    type: 'ConditionalFormat',
    id: () => format.id,
    reads: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => all.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
    },
    writes: {
      StopIfTrue: (value) => void (format.stopIfTrue = value === true),
      Priority: (value) => {
        all.splice(all.indexOf(format), 1);
        all.splice(Number(value), 0, format);
      },
    },
    links: {
      Custom: () => {
        if (format.type !== 'Custom') throw new ExcelRefusal('InvalidArgument', 'Not a custom format.');
        return customObject(format);
      },
      CustomOrNullObject: () => (format.type === 'Custom' ? customObject(format) : NULL_OBJECT),
    },
    methods: { GetRanges: () => state.objects.rangesAt(workbook, sheet, format.address, state) },
    calls: {
      Delete: () => {
        refuseIfProtected(sheet);
        all.splice(all.indexOf(format), 1);
      },
    },
  };
}

function customObject(format: FakeConditionalFormat): HostObject {
  const font: HostObject = {
    type: 'ConditionalRangeFont',
    writes: {
      Color: (value) => void (format.fontColor = String(value)),
      Bold: (value) => void (format.bold = value === true),
      Italic: (value) => void (format.italic = value === true),
    },
  };
  const fill: HostObject = {
    type: 'ConditionalRangeFill',
    writes: { Color: (value) => void (format.fill = String(value)) },
  };
  const rule: HostObject = {
    type: 'ConditionalFormatRule',
    reads: { Formula: () => format.formula },
    writes: { Formula: (value) => void (format.formula = String(value)) },
  };
  return {
    type: 'CustomConditionalFormat',
    links: {
      Rule: () => rule,
      Format: () => ({ type: 'ConditionalRangeFormat', links: { Font: () => font, Fill: () => fill } }),
    },
  };
}

function refuseIfProtected({ protection }: FakeSheet): void {
  if (protection.protected && !protection.allowFormatCells) {
    throw new ExcelRefusal('AccessDenied', "You can't do this. The sheet is protected.");
  }
}
