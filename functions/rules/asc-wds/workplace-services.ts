import { isDigits } from '../../../core/values/digits';
import type { Parsed, Rule, RuleContext } from '../rule';
import { LISTS, SERVICE } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { faultOfItems, itemsBesideServices, itemsOf, servicesOf } from './split-cells';

const LONGEST_DESCRIPTION = 120;

/** ALLSERVICES holds the main service and all others, `8;53`, or the main service and 0 for no others, `8;0`. */
export const workplaceServices: readonly Rule[] = [
  {
    id: 'asc-wds/workplace-1120-2',
    kind: 'cell',
    severity: 'error',
    fields: ['ALLSERVICES'],
    condition: 'All services are whole numbers with semicolons between them, none left empty.',
    message:
      '{value} has an item that is not a whole number. Write the codes of all services with semicolons between them, such as 8;53.',
    form: 'semicolons',
    source: WORKPLACE_CHECKS,
    note: 'The service reads an item as far as the digits go, so 8abc counts as 8 there.',
    fails: (all) => servicesOf(all).some((item) => !isDigits(item)),
    fires: [{ ALLSERVICES: '8;' }, { ALLSERVICES: '8,53' }, { ALLSERVICES: 'Domiciliary care services' }],
    quiet: [{ ALLSERVICES: '8;53' }, { ALLSERVICES: '8;0' }, { ALLSERVICES: '0' }],
  },
  {
    id: 'asc-wds/workplace-1120-5',
    kind: 'cell',
    severity: 'error',
    fields: ['ALLSERVICES'],
    condition: 'Each of all services is 0 or a code of the list of services.',
    message: 'One of the services in {value} is not in the list of services. Correct its code.',
    source: WORKPLACE_CHECKS,
    fails: (all, context) => faultOfItems(servicesOf(all), (item) => context.codeFault(LISTS.service, item)),
    fires: [{ ALLSERVICES: '8;3' }, { ALLSERVICES: '99' }],
    quiet: [{ ALLSERVICES: '8;53' }, { ALLSERVICES: '8;0' }],
  },
  {
    id: 'asc-wds/workplace-1120-1',
    kind: 'row',
    severity: 'error',
    fields: ['ALLSERVICES', 'MAINSERVICE'],
    condition: 'The main service is one of all services, written the same way.',
    message: 'The main service {MAINSERVICE} is not among all services. Add its code, such as 8;53.',
    source: WORKPLACE_CHECKS,
    fails: (all: Parsed, service: Parsed) => service !== undefined && !itemsOf(all).includes(String(service)),
    fires: [{ ALLSERVICES: '53', MAINSERVICE: '8' }, { MAINSERVICE: '8' }],
    quiet: [
      { ALLSERVICES: '8;53', MAINSERVICE: '8' },
      { ALLSERVICES: '0;8', MAINSERVICE: '8' },
    ],
  },
  {
    id: 'asc-wds/workplace-1121-1',
    kind: 'row',
    severity: 'error',
    fields: ['ALLSERVICES'],
    condition: 'When 0 (no other services) is among all services, exactly one other code stands beside it.',
    message:
      '{value} says with 0 that there are no services but the main one. Keep the main service and 0, or take 0 out.',
    source: WORKPLACE_CHECKS,
    fails: (all: Parsed) => itemsOf(all).includes(SERVICE.no) && servicesOf(all).length !== 1,
    fires: [{ ALLSERVICES: '8;53;0' }, { ALLSERVICES: '0' }],
    quiet: [{ ALLSERVICES: '8;0' }, { ALLSERVICES: '8;53' }, {}],
  },
  {
    id: 'asc-wds/workplace-1120-3',
    kind: 'row',
    severity: 'error',
    fields: ['SERVICEDESC', 'ALLSERVICES'],
    condition: 'There are as many service descriptions as services (0 left out); an item may be empty.',
    message:
      'The service descriptions are not as many as the services {ALLSERVICES}. Write one for each, with semicolons between them, empty where there is nothing to say.',
    source: WORKPLACE_CHECKS,
    note: 'With one service alone, the service takes any text for one description; here there may be only one.',
    fails: (descriptions: Parsed, all: Parsed) =>
      all !== undefined && itemsBesideServices(all, descriptions) === undefined,
    fires: [{ ALLSERVICES: '8;52', SERVICEDESC: 'Handyman' }, { ALLSERVICES: '8;52' }],
    quiet: [
      { ALLSERVICES: '8;52', SERVICEDESC: ';Handyman' },
      { ALLSERVICES: '8;53', SERVICEDESC: ';' },
      { ALLSERVICES: '8;0', SERVICEDESC: ';' },
      { ALLSERVICES: '8' },
    ],
  },
  {
    id: 'asc-wds/workplace-1120-4',
    kind: 'row',
    severity: 'error',
    fields: ['SERVICEDESC', 'ALLSERVICES'],
    condition: 'The description of a service of the kind "other" has at most 120 characters.',
    message: 'One of these descriptions is longer than 120 characters. Shorten it.',
    source: WORKPLACE_CHECKS,
    fails: (descriptions: Parsed, all: Parsed, context: RuleContext) => {
      const services = servicesOf(all);
      return (itemsBesideServices(all, descriptions) ?? []).some(
        (item, at) =>
          item.length > LONGEST_DESCRIPTION &&
          context.inForce(LISTS.servicesWithDescription, services[at] ?? ''),
      );
    },
    fires: [{ ALLSERVICES: '8;52', SERVICEDESC: `;${'x'.repeat(121)}` }],
    quiet: [
      { ALLSERVICES: '8;52', SERVICEDESC: `;${'x'.repeat(120)}` },
      { ALLSERVICES: '8;52', SERVICEDESC: `${'x'.repeat(121)};` },
    ],
  },
];
