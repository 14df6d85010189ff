/** How people who keep staff lists shorten the words of codes. Words, never whole labels: those are aliases. */

/** `sec secretary secondary`: the first is short for any of the rest. */
const SHORT = `
  admin administrator administrative administration, adv advanced advisory, afr african, agcy agency,
  agrmt agreement, apprent apprentice, asn asian, ass assistant, assoc associate, asst assistant, asstnt assistant,
  auth authorised authority, bal balance, bang bangladeshi, behav behaviour, biz business, bkg background,
  blk black, brd board, brit british, bus business, capac capacity, carib caribbean, cert certificate,
  chin chinese, comm community communication, comp compulsory compassionate, cons consultant, contr contract,
  coord coordinator, cord coordinator, cov cover, ctte committee, deg degree, dem democratic, dep deputy,
  dept department, dev development, devt development, dip diploma, dir director, disab disabled disability,
  div division, dpty deputy, ed education, edu education, educ education, emp employment, empl employment,
  eng english england, eth ethnic, eur european, exec executive, ext extended, fin finance, gen general,
  govt government, grad graduate, hd head, hols holiday, hosp hospital, hr hourly, hrly hourly, hrs hours,
  ind indian independent, indep independent, inf infection information, info information, instr instructor,
  int internal, invig invigilator, irl ireland, lang language, ldr leader, learn learning, lib librarian,
  lvl level, mat maternity, med medical, mentl mental, mgmt management, mgr manager, mgt management, mh mental,
  mid midday middle, mngmt management, mngr manager, natl national, natnl national, num number, occ occupational,
  offr officer, ofr officer, org organisation, oth other, pak pakistani, pat paternity, perm permanent,
  phys physical, physio physiotherapist, prac practitioner practice, pract practitioner, prev prevention previous,
  pri primary private, prim primary, priv private, prof professional, prog programme, prov provider,
  psych psychologist psychology, pt part, pub public, qual qualified qualification, quals qualifications,
  rec recruitment, recep receptionist, red redundancy, reg registered registration, rehab rehabilitation,
  rel religious, rep representative republic, res residential, ret retired, sch school,
  sec secretary secondary secondment, secndry secondary, serv service, servs services, snr senior, soc social,
  spec special specialist, sr senior, st saint, stds studies, subj subject, sup support supervisor, supp support,
  supt support, supv supervisor, svc service, svcs services, tch teacher, tchg teaching, tchr teacher,
  tech technician technology, temp temporary, trav traveller, trng training, unauth unauthorised, uni university,
  univ university, unqual unqualified, utd united, vol voluntary, wht white, wk work, wkr worker, wrkr worker,
  yorks yorkshire, yp young, yr year, yrs years
`;

/** Words that a short one may stand for. */
export const CODE_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split(',').map((entry) => {
    const [short, ...words] = entry.trim().split(/\s+/);
    return [short!, words];
  }),
);
