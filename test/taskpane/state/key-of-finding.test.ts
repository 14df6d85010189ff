import { keyOfFinding } from '../../../addin/taskpane/state/key-of-finding';
import { makeFinding } from '../../support/check-run';

test('A problem has one key in every list, and no other problem of its cell has the same', () => {
  const finding = makeFinding(3);
  expect(keyOfFinding({ ...finding })).toBe(keyOfFinding(finding));
  const others = [
    { ...finding, rule: 'asc-wds/worker-1-1' },
    { ...finding, reason: 'spaces' as const },
    { ...finding, relatedRow: 7 },
    { ...finding, row: 4 },
  ];
  expect(new Set([finding, ...others].map(keyOfFinding)).size).toBe(5);
});
