import type { CellRule, Parsed, RowRule, Rule } from '../rule';

const READING = 'Our reading of what the survey collects; its own checks could not be read';
const POINT = 'Spinal column point';
const BASIC = 'Basic pay, full-time equivalent rate';
const GROSS = 'Total gross pay, full-time equivalent rate';

const point: CellRule = {
  id: 'lges/scp-in-force',
  kind: 'cell',
  severity: 'query',
  fields: [POINT],
  condition: 'The point is one of the national pay spine in force on the reference date.',
  message:
    '{value} is not a point of the national pay spine on the reference date. Check it; a local point may be right.',
  source:
    'National Joint Council pay spine: pact-hr.co.uk/news/njc-payscales, solihull-sustain.org.uk (June 2018)',
  note: 'The points were numbered anew on 1 April 2019, and councils have points of their own above the spine.',
  fails: (value, { inForce, codeFault }) =>
    !inForce('lges-njc-scp-old', String(value)) && codeFault('lges-njc-scp', value),
  fires: [{ [POINT]: '1' }, { [POINT]: '49' }],
  quiet: [{ [POINT]: '3' }, { [POINT]: '43' }],
};

const gross: RowRule = {
  id: 'lges/gross-not-below-basic',
  kind: 'row',
  severity: 'query',
  fields: [GROSS, BASIC],
  condition: 'The gross pay is not below the basic pay.',
  message: `Gross pay of {value} is below the basic pay ({${BASIC}}). Check both.`,
  source: READING,
  fails: (total: Parsed, basic: Parsed) =>
    typeof total === 'number' && typeof basic === 'number' && total < basic,
  fires: [{ [GROSS]: 30000, [BASIC]: 36000 }],
  quiet: [{ [GROSS]: 36000, [BASIC]: 36000 }, { [GROSS]: 30000 }],
};

/** Rules of the Local Government Earnings Survey that stand in code, by layout. */
export const LGES_RULE_SETS: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['lges/post', [point, gross]],
]);
