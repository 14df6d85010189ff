import { barOf } from '../../../addin/taskpane/coverage/bar-of';

test('A bar tells items that are right, with errors, lacking, and left out', () => {
  expect(barOf({ must: { asked: 5, held: 3 }, optional: { asked: 10, held: 4 }, faulty: 2 })).toEqual({
    right: 5,
    faulty: 2,
    lacking: 2,
    without: 6,
  });
});
