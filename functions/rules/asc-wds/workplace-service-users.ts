import { isDigits } from '../../../core/values/digits';
import type { Parsed, Rule, RuleContext } from '../rule';
import { LISTS } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { faultOfItems, itemsOf } from './split-cells';

/** Service users of the kind "other", whose description is read. */
const DESCRIBED: ReadonlySet<string> = new Set(['3', '9', '21']);
const LONGEST_DESCRIPTION = 120;

/** The descriptions of service users 3, 9 and 21; none when the two lists differ in length. */
function describedUsers(users: Parsed, descriptions: Parsed): readonly string[] {
  const items = itemsOf(descriptions);
  const codes = itemsOf(users);
  return codes.length === items.length ? items.filter((_, at) => DESCRIBED.has(codes[at] ?? '')) : [];
}

/** SERVICEUSERS and OTHERUSERDESC run side by side: `1;9` and `;Adults recovering from a stroke`. */
export const workplaceServiceUsers: readonly Rule[] = [
  {
    id: 'asc-wds/workplace-2130-1',
    kind: 'cell',
    severity: 'warning',
    fields: ['SERVICEUSERS'],
    condition: 'Service users are whole numbers with semicolons between them, none left empty.',
    message:
      '{value} has an item that is not a whole number, so ASC-WDS ignores the whole list. Write the codes with semicolons between them, such as 1;9.',
    form: 'semicolons',
    source: WORKPLACE_CHECKS,
    note: 'The service reads an item as far as the digits go, so 1abc counts as 1 there.',
    fails: (users) => itemsOf(users).some((item) => !isDigits(item)),
    fires: [{ SERVICEUSERS: '1;' }, { SERVICEUSERS: 'Carers of adults' }],
    quiet: [{ SERVICEUSERS: '1;9' }],
  },
  {
    id: 'asc-wds/workplace-1130-3',
    kind: 'row',
    severity: 'warning',
    fields: ['SERVICEUSERS'],
    condition: 'Each service user is a code of the list of service users.',
    message:
      'One of the service users in {value} is not in the list, so ASC-WDS ignores it. Correct its code.',
    source: WORKPLACE_CHECKS,
    note: 'A warning in spite of its number.',
    fails: (users: Parsed, context: RuleContext) =>
      users !== undefined &&
      faultOfItems(itemsOf(users), (item) => context.codeFault(LISTS.serviceUser, item)),
    fires: [{ SERVICEUSERS: '1;10' }, { SERVICEUSERS: '99' }],
    quiet: [{ SERVICEUSERS: '1;9' }, {}],
  },
  {
    id: 'asc-wds/workplace-1130-1',
    kind: 'row',
    severity: 'error',
    fields: ['OTHERUSERDESC', 'SERVICEUSERS'],
    condition: 'There are as many descriptions as service users; an item may be empty.',
    message:
      'The descriptions are not as many as the service users {SERVICEUSERS}. Write one for each, with semicolons between them, empty where there is nothing to say.',
    source: WORKPLACE_CHECKS,
    fails: (descriptions: Parsed, users: Parsed) =>
      users !== undefined && itemsOf(users).length !== itemsOf(descriptions).length,
    fires: [
      { SERVICEUSERS: '1;9', OTHERUSERDESC: 'Stroke' },
      { SERVICEUSERS: '1;2' },
      { SERVICEUSERS: '1abc', OTHERUSERDESC: 'a;b' },
    ],
    quiet: [
      { SERVICEUSERS: '1;9', OTHERUSERDESC: ';Stroke' },
      { SERVICEUSERS: '1' },
      { OTHERUSERDESC: 'a;b' },
    ],
  },
  {
    id: 'asc-wds/workplace-2130-2',
    kind: 'row',
    severity: 'warning',
    fields: ['OTHERUSERDESC', 'SERVICEUSERS'],
    condition: 'Service users 3, 9 and 21 (others) are described, each in its own place.',
    message:
      'A group of others (3, 9 or 21) is among the service users {SERVICEUSERS}. Describe it in its place, such as ;Stroke.',
    source: WORKPLACE_CHECKS,
    fails: (descriptions: Parsed, users: Parsed) => describedUsers(users, descriptions).includes(''),
    fires: [{ SERVICEUSERS: '1;9', OTHERUSERDESC: ';' }, { SERVICEUSERS: '21' }],
    quiet: [{ SERVICEUSERS: '1;9', OTHERUSERDESC: ';Stroke' }, { SERVICEUSERS: '1' }],
  },
  {
    id: 'asc-wds/workplace-1130-2',
    kind: 'row',
    severity: 'error',
    fields: ['OTHERUSERDESC', 'SERVICEUSERS'],
    condition: 'The description of service users 3, 9 and 21 (others) has at most 120 characters.',
    message: 'One of these descriptions is longer than 120 characters. Shorten it.',
    source: WORKPLACE_CHECKS,
    fails: (descriptions: Parsed, users: Parsed) =>
      describedUsers(users, descriptions).some((item) => item.length > LONGEST_DESCRIPTION),
    fires: [{ SERVICEUSERS: '1;9', OTHERUSERDESC: `;${'x'.repeat(121)}` }],
    quiet: [
      { SERVICEUSERS: '1;9', OTHERUSERDESC: `;${'x'.repeat(120)}` },
      { SERVICEUSERS: '1;9', OTHERUSERDESC: `${'x'.repeat(121)};Stroke` },
    ],
  },
];
