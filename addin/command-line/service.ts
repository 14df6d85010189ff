import { createApiClient } from '../service/api-client';
import type { ApiClient } from '../service/api-client';
import { CommandError } from './command-error';

/** A service to ask, for as long as it is not closed. */
export interface Service {
  /** Address before the route. */
  readonly base: string;
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/** The service at an address, or without one a service of this machine's own. */
export type StartService = (address: string | undefined) => Promise<Service>;

/** A service that is started when it is first asked: of most files that can't be checked, it is told without one. */
export interface ServiceWhenAsked {
  /** @throws CommandError when it can't be started */
  api(): Promise<ApiClient>;
  close(): Promise<void>;
}

export function serviceWhenAsked(address: string | undefined, start: StartService): ServiceWhenAsked {
  let service: Promise<Service> | undefined;
  let api: Promise<ApiClient> | undefined;
  return {
    api() {
      service ??= start(address);
      return (api ??= service.then(createApiClient, (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new CommandError(`The service could not be started on this machine. ${why}`, { cause: error });
      }));
    },
    async close() {
      const started = await service?.catch(() => undefined);
      await started?.close();
    },
  };
}
