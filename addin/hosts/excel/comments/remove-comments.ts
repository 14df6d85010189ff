import { isOurComment, loadComments } from './find-comments';
import { step, carryOutSteps } from '../cells/write-steps';

/**
 * Takes away every comment of ours, in three round trips. One that somebody has answered stays: the answer is theirs,
 * and would go with it.
 */
export async function removeComments(context: Excel.RequestContext): Promise<void> {
  try {
    await removeAll(context);
  } catch {
    // Half of them gone would be neither before nor after, and what is deleted can't come back as it was: once more.
    await removeAll(context);
  }
}

async function removeAll(context: Excel.RequestContext): Promise<void> {
  const ours = (await loadComments(context)).filter(isOurComment);
  if (ours.length === 0) return;
  for (const { replies } of ours) replies.load('items/id');
  await context.sync();
  const unanswered = ours.filter(({ replies }) => replies.items.length === 0);
  await carryOutSteps(
    context,
    unanswered.map((comment) => step(() => comment.delete())),
  );
}
