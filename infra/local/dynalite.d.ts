declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** https://github.com/architect/dynalite: the options we use. */
  function dynalite(options?: { readonly createTableMs?: number; readonly path?: string }): Server;
  export = dynalite;
}
