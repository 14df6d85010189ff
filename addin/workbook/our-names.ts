/** Names by which what we put into a workbook is known again, whichever host put it there. */

/** A hidden name of the sheet itself, whose formula is the plan's tag as a text: `="to-fix"`. */
export const SHEET_TAG_NAME = 'Workforce.sheet';

/** The very hidden sheet that holds the choices of drop-downs, one column a list, and its tag. */
export const LISTS_SHEET = 'Workforce lists';
export const LISTS_TAG = 'lists';

/** Tag of the sheet that holds the choices of one of our own sheets' drop-downs, which go when that sheet does. */
export function listsTagOf(sheetName: string): string {
  return `${LISTS_TAG} of ${sheetName}`;
}

export function isListsTag(tag: string | undefined): boolean {
  return tag === LISTS_TAG || tag?.startsWith(listsTagOf('')) === true;
}

/** Title of the alert of every drop-down of ours. The alert itself is off, so nobody sees it. */
export const DROP_DOWN_TITLE = 'Workforce';

/** Author of comments of ours on the user's sheets, where comments have authors of their own. */
export const COMMENT_AUTHOR = 'Workforce check';

/** Author of comments that a sheet of ours came with, such as definitions on headings: they go with their sheet. */
export const SHEET_COMMENT_AUTHOR = 'Workforce Standard';

/** First line of comments of ours: Excel signs them with the user's name, and not every program keeps authors. */
export const COMMENT_LINE = 'Workforce check:';
