import type { Rule } from '../rule';
import { notChecked } from './declare';
import { SCHOLARPACK } from './source';

export const vacancies: readonly Rule[] = [
  notChecked('7010', 'error', ['VacancySubject', 'VacancyPost'], {
    condition: 'A subject is given only for a vacant post that takes one.',
    source: SCHOLARPACK,
    note: 'Which posts take a subject could not be read.',
  }),
  notChecked('7040', 'error', ['VacancyTenure'], {
    condition: 'The tenure of a vacancy is a code of its list.',
    source: SCHOLARPACK,
    note: 'The codes of the tenure could not be read.',
  }),
];
