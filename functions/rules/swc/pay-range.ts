import { toDays } from '../../../core/values/dates';
import type { Parsed, RelationRule, Rule } from '../rule';
import { categoryOfContract, cellOf, isOpen, TEACHERS, TEACHERS_AND_ASSISTANTS } from './category';
import { DAILY, FALSE, LAYOUT, LEADERSHIP_RANGE, SUPPORT_POSTS, TEACHER_RANGES, TRUE } from './codes';
import { cellRule, relationRule, rowRule } from './declare';
import { eachRow } from './find-rows';
import { ARBOR_PAY, CHECKS_2010, DEVON_2025, SCOMIS, sources } from './source';

const { staff: STAFF, contract: CONTRACT, pay: PAY } = LAYOUT;
const FIELDS = ['PayRange', 'StaffReference', 'ContractReference'];
const FIRST_ASKED = toDays(2025, 1, 1);
const OPEN = { StaffReference: '1', ContractType: 'PRM', ContractStart: '2020-09-01' };

const paid = (layout: string, Post: string, PayRange: string, more: Record<string, string> = {}) => ({
  tables: { [CONTRACT]: [{ ...OPEN, Post, ...more }], [layout]: [{ StaffReference: '1', PayRange }] },
});

/** A post of teachers that has one pay range of its own. */
function rangeOfPosts(
  number: string,
  posts: readonly string[],
  range: string,
  what: string,
  layout: string,
): RelationRule {
  const [post = ''] = posts;
  return relationRule(number, {
    layout,
    severity: 'error',
    fields: FIELDS,
    condition: `A teacher in an open contract with the post ${posts.join(', ')} (${what}), not paid by the day, is in the pay range ${range}.`,
    message: `{value} is not the pay range of the post, ${what} (row {row} of the contracts). Correct one of the two.`,
    source: CHECKS_2010,
    find: eachRow((joined, each, context) => {
      const own = cellOf(each, 'PayRange');
      const contract = joined.contractOf(each);
      if (own == null || own === range || contract === undefined) return false;
      if (!posts.includes(String(cellOf(contract, 'Post'))) || cellOf(contract, 'DailyRate') === DAILY)
        return false;
      const isTeacher = TEACHERS.has(categoryOfContract(joined, contract, context));
      return isTeacher && isOpen(contract, context) ? contract : false;
    }),
    fires: [{ ...paid(layout, post, 'TE'), rows: [0] }],
    quiet: [
      paid(layout, post, range),
      paid(layout, 'TCH', 'TE'),
      paid(layout, post, 'TE', { DailyRate: 'Y' }),
      paid(layout, post, 'TE', { ContractEnd: '2026-08-31' }),
    ],
  });
}

/** Pay ranges of every year. */
export const payRanges: readonly RelationRule[] = [
  relationRule('4470Q', {
    layout: PAY,
    severity: 'query',
    fields: FIELDS,
    condition:
      'Someone without qualified teacher status is not in a pay range of teachers (LD, TE, TU, EX, AS).',
    message:
      '{value} is a pay range of qualified teachers, and this person is none (row {row} of the staff). Check both.',
    source: sources(CHECKS_2010, ARBOR_PAY),
    note: 'The pay ranges are those of 2010, when it was an error. QTLS and EYTS count as qualified.',
    find: eachRow((joined, each) => {
      if (!TEACHER_RANGES.has(cellOf(each, 'PayRange'))) return false;
      const staff = joined.staffOf(each);
      if (staff === undefined) return false;
      const answers = ['QTS', 'QTStatus', 'QTLS', 'EYTS'].map((item) => cellOf(staff, item));
      return answers.slice(0, 2).includes(FALSE) && !answers.includes(TRUE) ? staff : false;
    }),
    fires: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1', QTS: 'false' }],
          [PAY]: [{ StaffReference: '1', PayRange: 'TE' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [STAFF]: [
            { StaffReference: '1', QTS: 'false' },
            { StaffReference: '2', QTS: 'false', QTLS: 'true' },
            { StaffReference: '3' },
          ],
          [PAY]: [
            { StaffReference: '1', PayRange: 'UT' },
            { StaffReference: '2', PayRange: 'TE' },
            { StaffReference: '3', PayRange: 'TE' },
          ],
        },
      },
    ],
  }),
  relationRule('4480', {
    layout: PAY,
    severity: 'error',
    fields: FIELDS,
    condition:
      'A contract with a post of support staff (SUP, TAS or SBP) is not in a pay range of teachers (LD, TE, TU, EX, AS).',
    message:
      '{value} is a pay range of teachers, and the post is support staff (row {row} of the contracts). Correct one of the two.',
    source: CHECKS_2010,
    find: eachRow((joined, each) => {
      if (!TEACHER_RANGES.has(cellOf(each, 'PayRange'))) return false;
      const contract = joined.contractOf(each);
      return contract !== undefined && SUPPORT_POSTS.has(cellOf(contract, 'Post')) ? contract : false;
    }),
    fires: ['SUP', 'TAS', 'SBP'].map((post) => ({ ...paid(PAY, post, 'LD'), rows: [0] })),
    quiet: [paid(PAY, 'TCH', 'LD'), paid(PAY, 'SUP', 'UT'), paid(PAY, 'SBP', '')],
  }),
  rangeOfPosts('4490', ['HDT', 'DHT', 'AHT'], LEADERSHIP_RANGE, 'head, deputy or assistant head', PAY),
];

/** Pay scales of posts that have been withdrawn, and codes dropped with the reform of pay: until 2014. */
export const payScalesUntil2014: readonly Rule[] = [
  rangeOfPosts('4500', ['AST'], 'AS', 'advanced skills teacher', 'swc/pay-2010'),
  rangeOfPosts('4505', ['EXL'], 'EX', 'excellent teacher', 'swc/pay-2010'),
  cellRule('4510', {
    severity: 'query',
    fields: ['RegionSpine'],
    condition: 'The regional pay spine is a code of two characters.',
    message: '{value} is not a code of two characters. Check the regional pay spine.',
    source: CHECKS_2010,
    note: 'An error in our source, on a list of codes that could not be read: only the length is checked, so it is a query here.',
    fails: (value) => String(value).length !== 2,
    fires: [{ RegionSpine: 'Inner London' }, { RegionSpine: 'I' }],
    quiet: [{ RegionSpine: 'IN' }],
  }),
];

/** Pay ranges since the reform of pay. */
export const payRangesSince2015: readonly Rule[] = [
  relationRule('4562', {
    layout: PAY,
    severity: 'error',
    fields: ['PayRange', 'StaffReference', 'ContractReference'],
    condition:
      'From 2025 the pay range is given for a teacher or teaching assistant who is not paid by the day.',
    message:
      'The pay range is missing for someone not paid by the day (row {row} of the contracts). Enter it.',
    source: DEVON_2025,
    note: 'Our source speaks of members of staff; the item is asked of teachers and teaching assistants, so only they are checked.',
    find: eachRow((joined, each, context) => {
      if (context.referenceDate < FIRST_ASKED || cellOf(each, 'PayRange') !== undefined) return false;
      const contract = joined.contractOf(each);
      if (contract === undefined || cellOf(contract, 'DailyRate') === DAILY) return false;
      return TEACHERS_AND_ASSISTANTS.has(categoryOfContract(joined, contract, context)) ? contract : false;
    }),
    fires: [{ ...paid(PAY, 'TCH', ''), rows: [0] }],
    quiet: [paid(PAY, 'TCH', 'TE'), paid(PAY, 'TCH', '', { DailyRate: 'Y' }), paid(PAY, 'SUP', '')],
  }),
  rowRule('4521Q', {
    severity: 'query',
    fields: ['PayRangeMinimum', 'PayRangeMaximum', 'PayFramework', 'PayRange', 'BasePay'],
    condition:
      'A leader (pay range LD) has the pay framework, minimum and maximum given, the minimum not above the maximum, and base pay not above the maximum.',
    message:
      'Check the pay framework, minimum ({value}) and maximum ({PayRangeMaximum}) of this leader against the base pay.',
    source: SCOMIS,
    note: 'Our source names the number and the items; how they are compared could not be read, and is ours.',
    fails: (least: Parsed, most: Parsed, framework: Parsed, range: Parsed, pay: Parsed) => {
      if (range !== LEADERSHIP_RANGE) return false;
      if (framework === undefined || typeof least !== 'number' || typeof most !== 'number') return true;
      return least > most || (typeof pay === 'number' && pay > most);
    },
    fires: [
      { PayRange: 'LD', PayFramework: 'A' },
      { PayRange: 'LD', PayFramework: 'A', PayRangeMinimum: '60000', PayRangeMaximum: '55000' },
      {
        PayRange: 'LD',
        PayFramework: 'A',
        PayRangeMinimum: '50000',
        PayRangeMaximum: '55000',
        BasePay: '56000',
      },
    ],
    quiet: [
      {
        PayRange: 'LD',
        PayFramework: 'A',
        PayRangeMinimum: '50000',
        PayRangeMaximum: '55000',
        BasePay: '55000',
      },
      { PayRange: 'TE' },
    ],
  }),
];
