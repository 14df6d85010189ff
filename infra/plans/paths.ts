/** Where things lie, on the machine that builds. Everything that is made goes under `dist`. */
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const DIST = join(ROOT, 'dist');
/** One folder a function: `index.js` and the data it reads. */
export const FUNCTIONS_OUT = join(DIST, 'functions');
/** The add-in's pages, as they are served. */
export const SITE_OUT = join(DIST, 'site');
/** The synthesised template and its assets: what is deployed, and what runs locally. */
export const ASSEMBLY_OUT = join(DIST, 'cdk.out');
