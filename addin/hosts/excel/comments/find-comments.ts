import { COMMENT_LINE } from '../../../workbook/our-names';
import type { CellPlace } from '../../../workbook/host';
import { capabilities } from '../calls/capabilities';

export interface ExcelComment extends CellPlace {
  readonly comment: Excel.Comment;
  readonly ours: boolean;
}

/** The workbook's threads of comments; undefined in an Excel that has none (before ExcelApi 1.10). */
export function commentsOf(context: Excel.RequestContext): Excel.CommentCollection | undefined {
  return capabilities().comments ? context.workbook.comments : undefined;
}

/** Every thread of comments in the workbook, in one round trip. */
export async function loadComments(context: Excel.RequestContext): Promise<Excel.Comment[]> {
  const comments = commentsOf(context);
  if (comments === undefined) return [];
  comments.load('items/id,items/content');
  await context.sync();
  return comments.items;
}

/** By its first line: Excel signs all comments with the user's name. */
export function isOurComment({ content }: Excel.Comment): boolean {
  return content.startsWith(COMMENT_LINE);
}

/** Where each of them is, in one round trip more. */
export async function findComments(context: Excel.RequestContext): Promise<ExcelComment[]> {
  const placed = (await loadComments(context)).map((comment) => ({ comment, cell: comment.getLocation() }));
  if (placed.length === 0) return [];
  for (const { cell } of placed) cell.load('rowIndex,columnIndex,worksheet/id');
  await context.sync();
  return placed.map(({ comment, cell }) => ({
    ...{ comment, ours: isOurComment(comment) },
    ...{ sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex },
  }));
}
