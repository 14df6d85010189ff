import { londonDate } from '../../functions/http/london-date';

describe('the day it is in London', () => {
  it.each([
    ['in winter, a minute to midnight', '2026-11-22T23:59:00Z', '2026-11-22'],
    ['in winter, midnight', '2026-11-23T00:00:00Z', '2026-11-23'],
    ['in summer, an hour before that of UTC ends', '2026-07-01T23:30:00Z', '2026-07-02'],
    ['in summer, two hours before', '2026-07-01T22:59:59Z', '2026-07-01'],
    ['on the last day of a year', '2026-12-31T23:59:59Z', '2026-12-31'],
  ])('%s', (_name, now, day) => {
    expect(londonDate(new Date(now))).toBe(day);
  });
});
