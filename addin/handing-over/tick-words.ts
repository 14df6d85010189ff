import { countOf, formatCount, joinWords } from '../../core/values/words';
import type { TickOutcome } from './read-ticks';

/** What the provider did, a sentence each: `12 ticked: 10 are right now, 2 still need work.` first. */
export function tickWords({
  ticked,
  right,
  wrong,
  gone,
  rightUnticked,
  left,
  added,
}: TickOutcome): readonly string[] {
  const parts = [
    right === 0 ? [] : `${formatCount(right)} ${are(right)} right now`,
    wrong.length === 0
      ? []
      : `${formatCount(wrong.length)} still ${wrong.length === 1 ? 'needs' : 'need'} work`,
    gone.length === 0 ? [] : goneWords(gone.length),
  ].flat();
  return [
    ticked === 0 ? 'Nothing is ticked yet.' : `${formatCount(ticked)} ticked: ${joinWords(parts, 'and')}.`,
    ...(rightUnticked === 0
      ? []
      : [`${formatCount(rightUnticked)} more ${are(rightUnticked)} right now, though not ticked.`]),
    left === 0
      ? 'Nothing else on the list is left to do.'
      : `${countOf(left, 'row is', 'rows are')} not done yet.`,
    ...(added.length === 0
      ? []
      : [`${countOf(added.length, 'problem is', 'problems are')} not on the list: new since it was made.`]),
  ];
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function goneWords(count: number): string {
  return count === 1
    ? '1 stands in a row that is no longer there'
    : `${formatCount(count)} stand in rows that are no longer there`;
}
