import type { CellComment, CellPlace } from '../../../workbook/host';
import { addressOnSheet, areaAddress } from '../../../workbook/a1-address';
import { COMMENT_LINE } from '../../../workbook/our-names';
import type { ExcelComment } from './find-comments';
import { commentsOf, findComments, isOurComment, loadComments } from './find-comments';
import { placeKey } from '../cells/group-runs';
import { loadSheets } from '../calls/load-sheets';
import { writeQuietly } from '../cells/write-quietly';
import type { WriteStep } from '../cells/write-steps';
import { step, carryOutSteps } from '../cells/write-steps';

/**
 * Comments of ours on cells, in four round trips (one more for each further 2 MB); one that is there already gets the
 * new words. Left out: cells with a comment of the user's, cells of protected and of vanished sheets, and all where
 * Excel has no threads of comments (before ExcelApi 1.10). Should Excel stop half-way, all are as before.
 */
export async function addComments(
  context: Excel.RequestContext,
  comments: readonly CellComment[],
): Promise<{ readonly skipped: readonly CellPlace[] }> {
  if (commentsOf(context) === undefined) return { skipped: comments.map(placeOf) };
  const sheets = new Map((await loadSheets(context)).map((sheet) => [sheet.id, sheet]));
  const found = await findComments(context);
  const byPlace = new Map(found.map((one) => [placeKey(one), one]));
  const skipped: CellPlace[] = [];
  const steps: WriteStep[] = [];
  for (const comment of joinedByPlace(comments)) {
    const sheet = sheets.get(comment.sheet);
    const there = byPlace.get(placeKey(comment));
    if (sheet === undefined || !mayComment(sheet) || there?.ours === false) skipped.push(placeOf(comment));
    else steps.push(commentStep(context, comment, sheet.name, there));
  }
  try {
    await carryOutSteps(context, steps);
  } catch (error) {
    await putBack(context, found).catch(() => undefined);
    throw error;
  }
  return { skipped };
}

function placeOf({ sheet, row, column }: CellPlace): CellPlace {
  return { sheet, row, column };
}

/** A cell has one thread: what is said of it twice is said below each other. */
function joinedByPlace(comments: readonly CellComment[]): CellComment[] {
  const joined = new Map<string, CellComment>();
  for (const comment of comments) {
    const known = joined.get(placeKey(comment));
    joined.set(placeKey(comment), known ? { ...known, text: `${known.text}\n${comment.text}` } : comment);
  }
  return [...joined.values()];
}

function mayComment({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowEditObjects === true;
}

function commentStep(
  context: Excel.RequestContext,
  { row, column, text }: CellComment,
  sheetName: string,
  there: ExcelComment | undefined,
): WriteStep {
  const content = `${COMMENT_LINE}\n${text}`;
  const address = addressOnSheet(sheetName, areaAddress({ row, column, rowCount: 1, columnCount: 1 }));
  return step(() => {
    if (there) there.comment.content = content;
    else commentsOf(context)?.add(address, content);
  }, content.length);
}

async function putBack(context: Excel.RequestContext, before: readonly ExcelComment[]): Promise<void> {
  const known = new Map(before.map(({ comment }) => [comment.id, comment.content]));
  const now = await loadComments(context);
  await writeQuietly(context, () => {
    for (const comment of now.filter(isOurComment)) {
      const content = known.get(comment.id);
      if (content === undefined) comment.delete();
      else if (content !== comment.content) comment.content = content;
    }
  });
}
