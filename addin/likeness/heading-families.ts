/** Which words people who keep staff lists use for each other. Words, never headings. */
import { wordFamilies } from './word-families';

const FAMILIES: readonly string[] = [
  'employee worker staff person personnel individual member people colleague practitioner workforce',
  'reference number identifier key',
  'surname familyname',
  'forename firstname givenname christian',
  'former previous maiden old prior birthname',
  'start begin beginning commence commencement commenced from started joined joining join hire hired effective first begins',
  'end finish finished left leave leaver leaving termination terminated terminate to until expiry expires expire ceased ' +
    'exit departure ended ending',
  'salary pay wage wages remuneration earnings paid income',
  'annual yearly annualised year',
  'hour hours hourly',
  'week weeks weekly',
  'role job occupation duty function',
  'post position vacancy',
  'absence absences sickness sick leave illness absent',
  'workplace site location establishment school home base branch premises setting office',
  'organisation employer company provider agency',
  'type category kind class basis',
  'reason cause why',
  'ethnicity ethnic race',
  'disability disabled disablement impairment',
  'qualification degree award qualifications diploma',
  'nationality citizenship citizen',
  'birth born',
  'registration registered licence membership',
  'regulator council body',
  'training course learning',
  'spine spinal',
  'grade band scale bands',
  'amount value sum total cost',
  'origin source previous',
  'destination onward next',
  'contract contracted agreement assignment',
  'rate fee',
  'allowance addition additional supplement allowances payment payments',
  'telephone phone mobile',
  'level tier stage',
  'obtained achieved awarded gained attained completed completion passed',
  'visa permit sponsorship sponsored',
  'caseload cases case',
  'lost missed',
  'notes note comment comments remarks',
  'verified checked confirmed evidenced seen',
  'regional region',
  'capacity places beds',
  'users clients residents people',
  'leaders leadership leader',
  'teacher teachers teaching',
  'percentage proportion share',
  'day days daily',
  'frequency interval period',
];

const familyByWord = wordFamilies(FAMILIES);

/** Words of one family are used for each other; undefined for a word of none. */
export function headingFamilyOf(word: string): number | undefined {
  return familyByWord.get(word);
}

/** Whether two words are used for each other. */
export function areKin(a: string, b: string): boolean {
  const family = familyByWord.get(a);
  return family !== undefined && family === familyByWord.get(b);
}
