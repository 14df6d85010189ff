/** Rows and cells of a sheet that can't all be where they say. */
import { HostError } from '../../../workbook/host';

export class PlaceFault extends HostError {
  /** @param what rows and cells by number and name, never what they hold */
  constructor(
    readonly what: string,
    sheet?: string,
  ) {
    super(
      'unreadable',
      `In ${sheet === undefined ? 'a sheet' : `the sheet “${sheet}”`}, ${what}. Programs read such a file in different ways, ` +
        'so it was not opened. Open it in Excel, see that every value stands in its right row and column, save it and ' +
        'choose it again.',
    );
    this.name = 'PlaceFault';
  }
}
