import type { Area } from '../../../addin/workbook/a1-address';
import type { FakeSheet } from '../workbook/fake-sheet';
import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';

/** Excel's objects lead back to those that they came from: a range to its sheet, a format to its ranges. */
export interface ObjectMakers {
  sheet(workbook: FakeWorkbook, sheet: FakeSheet, state: HostState): HostObject;
  range(workbook: FakeWorkbook, sheet: FakeSheet, area: Area, state: HostState): HostObject;
  /** Several areas, by an address as given. */
  rangesAt(workbook: FakeWorkbook, sheet: FakeSheet, address: string, state: HostState): HostObject;
}

/** What the fake Excel keeps besides the workbook. */
export interface HostState {
  readonly objects: ObjectMakers;
  eventsEnabled: boolean;
  screenPauses: number;
  /** Events the add-in has asked for. */
  readonly registered: Set<string>;
  /** Range addresses that were asked for, to find their longest. */
  longestAddress: number;
  /** Objects the client has asked to be kept between requests. */
  readonly references: Map<string, HostObject>;
  /** Called when the API adds or deletes a sheet. */
  apiSheet: (event: 'added' | 'deleted', sheet: string) => void;
  /** Called for every change of cells through the API. */
  apiEdit: (sheet: string, address: string) => void;
  /** The user is in another window: selecting fails. */
  focusLost: boolean;
}
