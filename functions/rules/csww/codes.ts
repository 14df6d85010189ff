/** Codes that several rules turn on, by name. Lists: standard/collections/csww/code-lists. */
export const AGENCY = { no: '0', yes: '1' } as const;
export const ABSENT = { no: '0', yes: '1' } as const;
export const LEFT_FTE = 0;
