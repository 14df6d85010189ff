/** How people who keep staff lists shorten words. Words, never headings. */

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
export const HEADING_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.trim()
    .split('\n')
    .map((line) => {
      const [short, ...words] = line.trim().split(' ');
      return [short!, words];
    }),
);
