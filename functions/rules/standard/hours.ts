import type { Parsed, RowRule } from '../rule';
import { OWN_RULE } from './source';

const FTE = 'Full-time equivalent';
const HOURS = 'Hours per week';
const FULL = 'Full-time hours per week';
const WEEKS = 'Weeks per year';

/** Hours and full-time equivalents are rounded in many ways; a fiftieth is more than any of them. */
const SLACK = 0.02;
/** Weeks of a year as payrolls count them. */
const YEAR = 52;

/** Whether the full-time equivalent follows from the hours: of all weeks of the year, or of those that are worked. */
function fteIsOff(fte: Parsed, hours: Parsed, full: Parsed, weeks: Parsed): boolean {
  if (typeof fte !== 'number' || typeof hours !== 'number' || typeof full !== 'number' || full <= 0) return false;
  const most = hours / full;
  const least = typeof weeks === 'number' ? (most * Math.min(weeks, YEAR)) / YEAR : most;
  return fte > most + SLACK || fte < least - SLACK;
}

export const hoursRules: readonly RowRule[] = [
  {
    id: 'standard/fte-against-hours',
    kind: 'row',
    severity: 'query',
    fields: [FTE, HOURS, FULL, WEEKS],
    condition:
      'The full-time equivalent is the hours divided by full-time hours, or less where fewer weeks than a year’s are worked.',
    message:
      'A full-time equivalent of {value} does not follow from {Hours per week} hours of {Full-time hours per week}. Check the three.',
    source: OWN_RULE,
    note: 'Two hundredths either way are let pass. Where weeks are given, so is anything down to hours and weeks taken together.',
    fails: fteIsOff,
    fires: [
      { [FTE]: 1, [HOURS]: 18.5, [FULL]: 37 },
      { [FTE]: 0.3, [HOURS]: 37, [FULL]: 37, [WEEKS]: 39 },
      { [FTE]: 0.8, [HOURS]: 37, [FULL]: 37 },
    ],
    quiet: [
      { [FTE]: 0.5, [HOURS]: 18.5, [FULL]: 37 },
      { [FTE]: 0.81, [HOURS]: 30, [FULL]: 37 },
      { [FTE]: 0.75, [HOURS]: 37, [FULL]: 37, [WEEKS]: 39 },
      { [FTE]: 1, [HOURS]: 37, [FULL]: 37, [WEEKS]: 39 },
      { [FTE]: 1, [HOURS]: 18.5 },
    ],
  },
  {
    id: 'standard/hours-above-full-time',
    kind: 'row',
    severity: 'query',
    fields: [HOURS, FULL],
    condition: 'The hours are not more than a full-time worker’s.',
    message: '{value} hours are more than full-time ({Full-time hours per week}). Check both.',
    source: OWN_RULE,
    fails: (hours: Parsed, full: Parsed) => typeof hours === 'number' && typeof full === 'number' && hours > full,
    fires: [{ [HOURS]: 40, [FULL]: 37 }],
    quiet: [{ [HOURS]: 37, [FULL]: 37 }, { [HOURS]: 40 }],
  },
  {
    id: 'standard/full-time-with-part-time-hours',
    kind: 'row',
    severity: 'query',
    fields: ['Full-time or part-time', HOURS, FULL],
    condition: 'A full-time post has full-time hours, and a part-time post has fewer.',
    message: '{value} does not agree with {Hours per week} hours of {Full-time hours per week}. Check the three.',
    source: OWN_RULE,
    fails: (kind: Parsed, hours: Parsed, full: Parsed) => {
      if (typeof hours !== 'number' || typeof full !== 'number') return false;
      return kind === 'Full-time' ? hours < full : kind === 'Part-time' && hours >= full;
    },
    fires: [
      { 'Full-time or part-time': 'Full-time', [HOURS]: 30, [FULL]: 37 },
      { 'Full-time or part-time': 'Part-time', [HOURS]: 37, [FULL]: 37 },
    ],
    quiet: [
      { 'Full-time or part-time': 'Full-time', [HOURS]: 37, [FULL]: 37 },
      { 'Full-time or part-time': 'Part-time', [HOURS]: 30, [FULL]: 37 },
      { 'Full-time or part-time': 'Full-time', [HOURS]: 30 },
    ],
  },
  {
    id: 'standard/zero-hours-with-hours',
    kind: 'row',
    severity: 'query',
    fields: ['Zero hours contract', HOURS],
    condition: 'A zero hours contract promises no hours a week.',
    message: 'This is a zero hours contract, and it has {Hours per week} hours a week. Check both.',
    source: OWN_RULE,
    fails: (zero: Parsed, hours: Parsed) => zero === 'Yes' && typeof hours === 'number' && hours > 0,
    fires: [{ 'Zero hours contract': 'Yes', [HOURS]: 30 }],
    quiet: [
      { 'Zero hours contract': 'Yes', [HOURS]: 0 },
      { 'Zero hours contract': 'Yes' },
      { 'Zero hours contract': 'No', [HOURS]: 30 },
    ],
  },
];
