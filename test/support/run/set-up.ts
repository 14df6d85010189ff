/** Before the first suite of a run. What suites share costs nothing until one of them asks for it. */
import { shareOnDemand } from './share-on-demand';

async function setUp(): Promise<void> {
  const shared = await shareOnDemand();
  (globalThis as unknown as { sharedInRun: typeof shared }).sharedInRun = shared;
}

// The runner takes it by this name.
export { setUp as default };
