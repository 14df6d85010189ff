/** Staff whose every cell, heading and name of our own says so, to be looked for wherever something may be kept. */
export const MARK = 'canary';

export const MARKED_ROWS = [
  [
    'StaffReference',
    'PersonFamilyName',
    'PersonGivenName',
    'PersonBirthDate',
    'Sex',
    'Ethnicity',
    'Canary pet',
  ],
  ['CanaryRef1', 'Canaryson ', 'Canary-Zebedee', '1980-02-01', 'M', 'Canary folk', 'Canary cat'],
  ['CanaryRef2', 'Canaryson', 'Canary-Zara', '1981-02-01', 'F', 'canary folk', 'Canary dog'],
  ['CanaryRef3', 'Canaryman', 'Canary-Zoe', '1982-02-01', 'F', '', 'Canary dog'],
  ['CanaryRef4', 'Canaryman', 'Canary-Zed', '1983-02-01', 'F', 'Canary other', 'Canary dog'],
];

/** What it says without letter case and punctuation, in which the first version kept what it should not have. */
export function hasMark(text: string): boolean {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .includes(MARK);
}
