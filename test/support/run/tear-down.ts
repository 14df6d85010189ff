/** After the last suite of a run. */
import type { SharedInRun } from './share-on-demand';

async function tearDown(): Promise<void> {
  await (globalThis as unknown as { sharedInRun: SharedInRun }).sharedInRun.close();
}

// The runner takes it by this name.
export { tearDown as default };
