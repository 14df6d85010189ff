import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Lambda hands credentials over in the environment; so do the local server and the tests. */
const ENVIRONMENT_ALONE = 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";';

/** The words name it in the log, should a later version of the SDK come to need it after all. */
const NO_EVENT_STREAMS = 'throw new Error("The functions are built without event streams");';

/**
 * Leaves out of the bundles what the AWS SDK brings along for machines other than Lambda, a fifth of a function: the
 * ways to credentials by single sign-on, files, processes and other services; and event streams, which DynamoDB's
 * tables don't answer with.
 */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]@aws-sdk[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ },
      ({ path }) => ({
        contents: ENVIRONMENT_ALONE,
        resolveDir: dirname(path),
      }),
    );
    onLoad(
      { filter: /[\\/]@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/ },
      () => ({
        contents: NO_EVENT_STREAMS,
      }),
    );
  },
};
