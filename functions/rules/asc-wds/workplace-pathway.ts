import type { Parsed, Rule } from '../rule';
import { ANSWER, LISTS } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { itemsOf } from './split-cells';

const SOMETHING_ELSE = '10';

/** The reasons after `1;`; none for any other answer. */
function reasonsOf(use: Parsed): readonly string[] {
  const [answer, ...reasons] = itemsOf(use);
  return answer === ANSWER.yes ? reasons : [];
}

/** CWPUSE holds 1, 2 or 999, and after 1 the reasons: `1;2;10`. CWPUSEDESC describes reason 10. */
export const workplacePathway: readonly Rule[] = [
  {
    id: 'asc-wds/workplace-2490-1',
    kind: 'cell',
    severity: 'warning',
    fields: ['CWPUSE'],
    condition: 'The use of the care workforce pathway, up to the first semicolon, is 1, 2 or 999.',
    message:
      '{value} is not a code here, so ASC-WDS ignores it. Use 1 and the reasons (such as 1;2;10), 2 (No) or 999 (Don\u2019t know).',
    source: WORKPLACE_CHECKS,
    fails: (use, context) => {
      const [answer = '', ...reasons] = itemsOf(use);
      const fault = context.codeFault(LISTS.yesNo, answer);
      return reasons.length === 0 ? fault : fault !== false;
    },
    fires: [{ CWPUSE: '3' }, { CWPUSE: '4;2' }],
    quiet: [{ CWPUSE: '1;2;10' }, { CWPUSE: '2' }, { CWPUSE: '999' }],
  },
  {
    id: 'asc-wds/workplace-2490-2',
    kind: 'cell',
    severity: 'warning',
    fields: ['CWPUSE'],
    condition: 'Each reason for using the care workforce pathway is a code of the list of reasons.',
    message:
      'One of the reasons in {value} is not in the list (1 to 10), so ASC-WDS ignores it. Correct its code.',
    source: WORKPLACE_CHECKS,
    fails: (use, context) => reasonsOf(use).some((reason) => !context.inForce(LISTS.pathwayReason, reason)),
    fires: [{ CWPUSE: '1;11' }, { CWPUSE: '1;' }],
    quiet: [{ CWPUSE: '1;2;10' }, { CWPUSE: '1' }, { CWPUSE: '2;11' }],
  },
  {
    id: 'asc-wds/workplace-2500-2',
    kind: 'row',
    severity: 'warning',
    fields: ['CWPUSEDESC', 'CWPUSE'],
    condition: 'The other use is described only when reason 10 (something else) is given.',
    message:
      'ASC-WDS ignores the description because reason 10 is not given. Clear it, or add 10 to the reasons.',
    clears: true,
    source: WORKPLACE_CHECKS,
    fails: (description: Parsed, use: Parsed) =>
      description !== undefined && !reasonsOf(use).includes(SOMETHING_ELSE),
    fires: [{ CWPUSEDESC: 'Team induction', CWPUSE: '1;2' }, { CWPUSEDESC: 'Team induction' }],
    quiet: [{ CWPUSEDESC: 'Team induction', CWPUSE: '1;2;10' }, { CWPUSE: '2' }],
  },
];
