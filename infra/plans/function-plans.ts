/**
 * Every function of the service, one line each: its route, what it may do to the register, and how much of it
 * may run at once. Bundles, stack and tests all read this table; a new route is a new line and a file
 * `functions/<name>.ts`.
 */

/** What a function may do to the register: nothing, read it, or read it and append to it. */
export type RegisterAccess = 'none' | 'read' | 'publish';

/** Requests a second that a route takes, and how many may come at one moment. */
export interface Throttle {
  readonly rate: number;
  readonly burst: number;
}

export interface FunctionPlan {
  /** File in `functions/` without its extension. */
  readonly name: string;
  readonly description: string;
  /** Absent for a function that no request reaches. */
  readonly route?: { readonly method: 'GET' | 'POST'; readonly path: string };
  readonly access: RegisterAccess;
  /** Lambda gives processor time with memory: 1,769 MB is one whole processor. */
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** Data files written beside the bundle. */
  readonly data: readonly ('standard.json' | 'layouts.json' | 'maps.json' | 'code-lists.json')[];
  /** Copies that may run at once; the rest of the account is safe from a flood of this one. */
  readonly reservedConcurrency?: number;
  /** Only where it differs from the stage's. */
  readonly throttle?: Throttle;
}

/** The stage's own throttle, for every route that names no other. */
export const STAGE_THROTTLE: Throttle = { rate: 200, burst: 400 };

export const FUNCTION_PLANS: readonly FunctionPlan[] = [
  {
    name: 'get-standard',
    description: 'Answers the standard: items, layouts, rules and code lists in force',
    route: { method: 'GET', path: '/standard' },
    access: 'read',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    data: ['standard.json'],
  },
  {
    name: 'list-code-lists',
    description: 'Answers the code lists of the register',
    route: { method: 'GET', path: '/code-lists' },
    access: 'read',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    data: [],
  },
  {
    name: 'get-code-list',
    description: 'Answers one code list, on a day or as it stood at an entry',
    route: { method: 'GET', path: '/code-lists/{id}' },
    access: 'read',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    data: [],
  },
  {
    name: 'check-table',
    description: 'Checks rows of one table',
    route: { method: 'POST', path: '/checks' },
    access: 'read',
    memoryMegabytes: 1769,
    timeoutSeconds: 15,
    data: ['layouts.json'],
    reservedConcurrency: 100,
    throttle: { rate: 50, burst: 100 },
  },
  {
    name: 'relate-tables',
    description: 'Compares the rows of all tables of a workbook',
    route: { method: 'POST', path: '/checks/relations' },
    access: 'read',
    memoryMegabytes: 1769,
    timeoutSeconds: 15,
    data: ['layouts.json'],
    reservedConcurrency: 25,
    throttle: { rate: 10, burst: 20 },
  },
  {
    name: 'translate-code',
    description: 'Says how codes of the standard are written in a collection, or the other way round',
    route: { method: 'POST', path: '/maps/{id}/translate' },
    access: 'read',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    data: ['maps.json'],
  },
  {
    name: 'get-openapi',
    description: 'Answers the description of this API',
    route: { method: 'GET', path: '/openapi.json' },
    access: 'none',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    data: [],
  },
  {
    name: 'publish-standard',
    description: 'Publishes the code lists of the standard to the register; run at every deployment',
    access: 'publish',
    memoryMegabytes: 1024,
    timeoutSeconds: 60,
    data: ['code-lists.json'],
    reservedConcurrency: 1,
  },
];
