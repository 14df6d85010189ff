/** The worker's own program. */
import { Line, type Port } from '../line';
import { OpenFile } from './file-calls';
import { holdLife } from '../life';

const scope = globalThis as unknown as Port & { readonly name: string };
holdLife(scope.name);
const file = new OpenFile();
new Line(scope, { ...file });
