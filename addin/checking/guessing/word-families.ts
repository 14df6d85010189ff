/** How people who keep staff lists shorten words and which words they use for each other. Words, never headings. */

/** Words without which a heading means the same. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any as at be by each enter for if in is it its of on or per please select the their this was with your'.split(
    ' ',
  ),
);

/** Words that add little when nothing answers to them: `Ethnicity code`, `Current surname`, `Employee postcode`. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'code current description detail details employee employees field flag indicator info information latest legal main ' +
    'member new official overall people person personal personnel primary record staff status text value worker'
  ).split(' '),
);

/** `hrs hours`: the first word is short for the rest; nothing after it for one that adds nothing. */
const SHORT = `
  abs absence
  acc account
  addl additional
  addr address
  agy agency
  ahp allied health professional
  ame annual
  amhp approved mental health professional
  amt amount
  ann annual
  appt appointment
  asc adult social care
  auth authority
  avg average
  ave average
  cat category
  cd code
  cert certificate
  cob country birth
  comm commencement
  cont contract
  contr contract
  cqc care quality commission
  ctry country
  ddmmyyyy
  del delivery
  dept department
  desc description
  descr description
  disab disability
  dob date birth
  doj date joining
  dol date leaving
  dt date
  emp employee
  empl employee
  empno employee number
  est establishment
  estab establishment
  eth ethnic
  eyts early years teacher status
  freq frequency
  ft full time
  fte full time equivalent
  gen gender
  grp group
  hcpc health care professions council
  hlta higher level teaching assistant
  hol holiday
  hr hour
  hrs hours
  id identifier
  ident identifier
  ind indicator
  init initial
  inst institution
  la local authority
  lad local authority
  lvl level
  max maximum
  mgr manager
  min minimum
  mth month
  mthly monthly
  nat national
  natl national
  natins national insurance
  nbr number
  ni national insurance
  nin national insurance number
  nino national insurance number
  nmc nursing midwifery council
  no number
  nos number
  nqt newly qualified teacher
  num number
  occ occupation
  oh occupational health
  org organisation
  orig origin
  pa annual
  pcode postcode
  pct percentage
  perc percentage
  percent percentage
  perm permanent
  ph per hour
  pers person
  pos position
  posn position
  prev previous
  prof professional
  pt part time
  qts qualified teacher status
  qtls qualified teacher learning skills status
  qty quantity
  qual qualification
  quals qualifications
  rec record
  recruit recruitment
  ref reference
  reg registration
  regn registration
  rsn reason
  sal salary
  scp spinal column point
  sec second
  slt senior leadership team
  ssn national insurance number
  subj subject
  sw social work
  swe social work england
  tel telephone
  temp temporary
  term termination
  tlr teaching learning responsibility
  tot total
  trn teacher reference number
  uprn property reference number
  urn unique reference number
  wk week
  wkly weekly
  wkpl workplace
  wks weeks
  wte full time equivalent
  yn
  yoe year entry
  yr year
  yrs years
`;

/** Abbreviations, each with the words it stands for. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.trim()
    .split('\n')
    .map((line) => {
      const [short, ...words] = line.trim().split(' ');
      return [short!, words];
    }),
);

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

const familyByWord = new Map<string, number>();
FAMILIES.forEach((words, family) => {
  for (const word of words.split(' ')) if (!familyByWord.has(word)) familyByWord.set(word, family);
});

/** Words of one family are used for each other; undefined for a word of none. */
export function familyOf(word: string): number | undefined {
  return familyByWord.get(word);
}

/** Whether two words are used for each other. */
export function areKin(a: string, b: string): boolean {
  const family = familyByWord.get(a);
  return family !== undefined && family === familyByWord.get(b);
}

/** Whether a word is known here, whatever the standard's own words are. */
export function isKnownWord(word: string): boolean {
  return familyByWord.has(word) || FILLERS.has(word) || STOP_WORDS.has(word);
}
