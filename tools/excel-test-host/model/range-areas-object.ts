import { areaAddress, firstArea } from '../../../addin/workbook/a1-address';
import type { Area } from '../../../addin/workbook/a1-address';
import type { FakeSheet } from '../workbook/fake-sheet';
import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import { conditionalFormatsObject } from './conditional-formats-object';
import type { HostState } from './host-state';

/** Excel cuts addresses off at this many characters. */
const MAX_ADDRESS = 8_192;
const AREA = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** Several areas, by an address as given. */
export function rangesAt(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  address: string,
  state: HostState,
): HostObject {
  state.longestAddress = Math.max(state.longestAddress, address.length);
  if (address.length > MAX_ADDRESS || !address.split(',').every((area) => AREA.test(area))) {
    throw new ExcelRefusal(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
    );
  }
  const areas = address.split(',').flatMap((part) => firstArea(part) ?? []);
  return rangeAreasObject(workbook, sheet, areas, state);
}

export function rangeAreasObject(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  areas: readonly Area[],
  state: HostState,
): HostObject {
  const address = areas.map(areaAddress).join(',');
  return {
    type: 'RangeAreas',
    reads: {
      Address: () => address,
      CellCount: () => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    },
    links: {
      ConditionalFormats: () => conditionalFormatsObject(workbook, sheet, address, state),
      Areas: () => ({
        type: 'RangeCollection',
        items: () => areas.map((area) => state.objects.range(workbook, sheet, area, state)),
      }),
    },
  };
}
