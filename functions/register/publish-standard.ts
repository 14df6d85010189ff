import { LOG } from '../runtime/log-codes';
import type { Log } from '../runtime/log-codes';
import { traceError } from '../runtime/trace-error';
import type { StoredCodeList } from './code-list-body';
import { publish } from './publish';
import type { Published } from './publish';
import type { WritableRegister } from './register';

export interface PublishStandardDependencies {
  readonly register: WritableRegister;
  /** The standard's code lists, as this release of the code has them. */
  readonly lists: readonly StoredCodeList[];
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Publishes the standard's own code lists. Run at every deployment and every local start; when they are the
 * newest already, nothing is written. A failure is thrown, so that the deployment fails too.
 */
export function createPublishStandardHandler(
  dependencies: PublishStandardDependencies,
): () => Promise<Published> {
  const { register, lists, newId, now, log } = dependencies;
  return async () => {
    try {
      const published = await publish(register, {
        lists,
        by: 'deployment',
        reason: 'The code lists of the standard, as released with this version of the service',
        requestId: newId(),
        at: now(),
      });
      const message = published.changed ? LOG.PUBLISHED : LOG.ALREADY_PUBLISHED;
      log.info(message, { entry: published.entry, lists: lists.length });
      return published;
    } catch (error) {
      log.error(LOG.PUBLISH_FAILED, { lists: lists.length, error: traceError(error) });
      throw error;
    }
  };
}
