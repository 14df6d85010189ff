/** Codes that several census rules turn on, by name. Lists: standard/collections/swc/code-lists. */
import type { Parsed } from '../rule';

type Cell = Parsed | null;
const setOf = (...codes: readonly string[]): ReadonlySet<Cell> => new Set<Cell>(codes);

export const TRUE = 'true';
export const FALSE = 'false';
export const NOT_YET_OBTAINED = 'NOBT';
export const DAILY = 'Y';
export const SCHOOL_LEVEL = 'S';
export const AUTHORITY_LEVEL = 'L';

export const PERMANENT = 'PRM';
export const FIXED_TERM = 'FXT';
export const TEMPORARY = 'TMP';
/** Contracts of employment; the others are service agreements. */
export const EMPLOYED = setOf(PERMANENT, FIXED_TERM, TEMPORARY);
export const AGREEMENTS = setOf('SLA', 'SAG', 'SOT');

export const HEAD = 'HDT';
export const DEPUTY_HEAD = 'DHT';
export const ASSISTANT_HEAD = 'AHT';
/** Leadership posts. */
export const LEADERS = setOf(HEAD, DEPUTY_HEAD, ASSISTANT_HEAD);
/** Posts that call for a teacher number (4100Q). */
export const NUMBERED_POSTS = setOf(...['HDT', 'DHT', 'AHT', 'TCH', 'TCM', 'TCU', 'APP', 'LDP']);
/** Teaching posts, with the two withdrawn ones. */
export const TEACHING_POSTS = setOf(
  ...['HDT', 'DHT', 'AHT', 'TCH', 'TCM', 'TCU', 'APP', 'LDP', 'AST', 'EXL'],
);
/** All support staff until the post was retired (the census of 2019 no longer takes it). */
export const SUPPORT_POST = 'SUP';
export const ASSISTANT_POST = 'TAS';
/** School business professional, from 2023. */
export const BUSINESS_POST = 'SBP';
/** Posts of support staff. Two that came after SUP have no code in any source: other support, leadership (not a teacher). */
export const SUPPORT_POSTS = setOf(SUPPORT_POST, ASSISTANT_POST, BUSINESS_POST);
/** Origins that are a first employment in teaching. */
export const FIRST_TEACHING_ORIGINS = setOf('1STIMM', '1STAFT', '1STEBR');

export const ROLE = {
  head: 'HDTR',
  executiveHead: 'EXHT',
  deputyHead: 'DPHT',
  assistantHead: 'ASHT',
  senCoordinator: 'SENC',
  higherAssistant: 'HLTA',
  assistant: 'TASS',
} as const;
export const ASSISTANT_ROLES = setOf(ROLE.higherAssistant, ROLE.assistant);
/** Roles of teachers, which nobody in a support post has (4720). */
export const TEACHER_ROLES = setOf(
  ...['ADVT', 'ASHT', 'DPHT', 'HDTR', 'MISC', 'MUSC', 'PERI', 'SPLY', 'TCHR', 'TMIS', 'TNON', 'TPRU'],
);

/** Roles that a support post seldom has (4722Q). */
export const UNLIKELY_ROLES_OF_SUPPORT = setOf('CADV', 'HDPT', 'HDHO', 'HDYR', 'SENC', 'INST');
/** Roles under which support staff of third parties are not counted (7230). */
export const THIRD_PARTY_TEACHER_ROLES = setOf(
  ...['ASHT', 'DPHT', 'EXHT', 'HDTR', 'MISC', 'MUSC', 'PERI', 'SENC', 'SPLY', 'TCHR', 'TMIS', 'TNON', 'TPRU'],
);

export const UNQUALIFIED_RANGE = 'UT';
export const LEADERSHIP_RANGE = 'LD';
/** Pay ranges of qualified teachers, as the rules of 2010 have them. */
export const TEACHER_RANGES = setOf('LD', 'TE', 'TU', 'EX', 'AS');
export const TLR3 = 'TL3';
export const SICKNESS = 'SIC';

/** Tables by what they hold, whatever the year. */
export const TABLE = {
  staff: 'swc/staff',
  contract: 'swc/contract',
  role: 'swc/role',
  pay: 'swc/pay',
  payment: 'swc/additional-payment',
  absence: 'swc/absence',
  qualification: 'swc/qualification',
  curriculum: 'swc/curriculum',
  vacancy: 'swc/vacancy',
  header: 'swc/header',
} as const;
export type TableName = (typeof TABLE)[keyof typeof TABLE];

/** The newest layout of each, on which the rules' examples are run. */
export const LAYOUT = {
  staff: 'swc/staff-2023',
  contract: 'swc/contract-2018',
  role: 'swc/role',
  pay: 'swc/pay-2015',
  payment: 'swc/additional-payment',
  absence: 'swc/absence',
  qualification: 'swc/qualification-2023',
  curriculum: 'swc/curriculum',
  vacancy: 'swc/vacancy',
  header: 'swc/header',
} as const;
