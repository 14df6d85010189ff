import { HostError } from '../../../workbook/host';

/**
 * Sends one batch of our own writes: the screen drawn once at its end, and this add-in's events off while it runs, or
 * our own writes would come back to us as edits of the user's. Events are on again however the batch ends.
 */
export async function writeQuietly(context: Excel.RequestContext, write: () => void): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  write();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // Excel stops at the action that fails, so the last one has not run. After a time-out it still may: leave it to.
    if (!(error instanceof HostError)) await eventsOn(context).catch(() => undefined);
    throw error;
  }
}

async function eventsOn(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}
