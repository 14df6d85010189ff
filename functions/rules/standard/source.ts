/** What the rules of the standard itself name as their source where no other paper states them. */
export const OWN_RULE = 'The standard’s own rule';

/** Layout ids of the record types, for the rules that look from one into another. */
export const PEOPLE = 'standard/person';
export const CONTRACTS = 'standard/contract';
export const ROLES = 'standard/role';
export const PAY = 'standard/pay';
export const ABSENCES = 'standard/absence';
