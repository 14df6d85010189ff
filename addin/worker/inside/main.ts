/** The worker's own program. */
import { holdLife } from '../line/life';
import type { Port } from '../line/call-line';
import { serveWork } from './serve-work';

const scope = globalThis as unknown as Port & { readonly name: string };
serveWork(scope, holdLife(scope.name));
