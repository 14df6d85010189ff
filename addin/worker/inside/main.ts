/** The worker's own program. */
import { holdLife } from '../life';
import { Line, type Port } from '../line';
import { OpenFile } from './file-calls';

const scope = globalThis as unknown as Port & { readonly name: string };
const life = holdLife(scope.name);
new Line(scope, { alive: () => life, ...new OpenFile() });
