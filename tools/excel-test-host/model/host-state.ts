import type { HostObject } from '../workbook/host-object';

/** What the fake Excel keeps besides the workbook. */
export interface HostState {
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
