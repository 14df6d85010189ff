import type { Parsed, RowRule, RuleContext } from '../rule';
import { ANSWER, LISTS } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { itemsOf } from './split-cells';

/** Whether an item is an activity: 999 (not known) is one only when it stands alone. */
const isActivity = (item: string, context: RuleContext): boolean =>
  item !== ANSWER.notKnown && context.inForce(LISTS.healthcareActivity, item);

/** The activities, when they are asked for (DHA is 1) and known. */
function activitiesOf(activities: Parsed, answer: Parsed): readonly string[] {
  const asked = answer === ANSWER.yes && activities !== undefined && activities !== ANSWER.notKnown;
  return asked ? itemsOf(activities) : [];
}

/** Healthcare activities that a regulated professional hands over to care staff (DHA, DHAACTIVITIES). */
export const workplaceHealthcare: readonly RowRule[] = [
  {
    id: 'asc-wds/workplace-2520-1',
    kind: 'row',
    severity: 'warning',
    fields: ['DHA', 'MAINSERVICE'],
    condition: 'Delegated healthcare is answered only for a main service whose staff can carry it out.',
    message:
      'ASC-WDS ignores this answer for main service {MAINSERVICE}. Clear it, or correct the main service.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (answer: Parsed, service: Parsed, context: RuleContext) =>
      answer !== undefined &&
      service !== undefined &&
      !context.inForce(LISTS.servicesWithDelegatedHealthcare, String(service)),
    fires: [{ DHA: '1', MAINSERVICE: '10' }],
    quiet: [{ DHA: '1', MAINSERVICE: '8' }, { MAINSERVICE: '10' }],
  },
  {
    id: 'asc-wds/workplace-2530-1',
    kind: 'row',
    severity: 'warning',
    fields: ['DHAACTIVITIES', 'DHA'],
    condition: 'Activities are left empty, or are 999, unless staff carry them out (1).',
    message:
      'ASC-WDS ignores these activities because staff are not said to carry them out. Clear them, or answer 1.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (activities: Parsed, answer: Parsed) =>
      activities !== undefined && activities !== ANSWER.notKnown && answer !== ANSWER.yes,
    fires: [{ DHAACTIVITIES: '1;4', DHA: '2' }, { DHAACTIVITIES: '1' }],
    quiet: [
      { DHAACTIVITIES: '1;4', DHA: '1' },
      { DHAACTIVITIES: '999', DHA: '2' },
    ],
  },
  {
    id: 'asc-wds/workplace-2530-2',
    kind: 'row',
    severity: 'warning',
    fields: ['DHAACTIVITIES', 'DHA'],
    condition: 'At least one of the activities is a code of the list.',
    message:
      'None of the activities in {value} is in the list, so ASC-WDS ignores them. Write their codes with semicolons between them, such as 1;4.',
    source: WORKPLACE_CHECKS,
    fails: (activities: Parsed, answer: Parsed, context: RuleContext) => {
      const items = activitiesOf(activities, answer);
      return items.length > 0 && !items.some((item) => isActivity(item, context));
    },
    fires: [
      { DHAACTIVITIES: '77', DHA: '1' },
      { DHAACTIVITIES: 'Wound care', DHA: '1' },
    ],
    quiet: [
      { DHAACTIVITIES: '1;77', DHA: '1' },
      { DHAACTIVITIES: '999', DHA: '1' },
    ],
  },
  {
    id: 'asc-wds/workplace-2530-3',
    kind: 'row',
    severity: 'warning',
    fields: ['DHAACTIVITIES', 'DHA'],
    condition: 'Every one of the activities is a code of the list; 999 stands alone.',
    message:
      'Some of the activities in {value} are not in the list, so ASC-WDS ignores them. Correct their codes.',
    source: WORKPLACE_CHECKS,
    fails: (activities: Parsed, answer: Parsed, context: RuleContext) =>
      activitiesOf(activities, answer).some((item) => !isActivity(item, context)),
    fires: [
      { DHAACTIVITIES: '1;77', DHA: '1' },
      { DHAACTIVITIES: '1;999', DHA: '1' },
    ],
    quiet: [
      { DHAACTIVITIES: '1;4', DHA: '1' },
      { DHAACTIVITIES: '1;77', DHA: '2' },
    ],
  },
];
