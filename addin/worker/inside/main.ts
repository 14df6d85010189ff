/** The worker's own program. */
import { holdLife } from '../life';
import type { Port } from '../line';
import { serveWork } from './serve-work';

const scope = globalThis as unknown as Port & { readonly name: string };
serveWork(scope, holdLife(scope.name));
