import { strictEqual } from 'node:assert/strict';
import { readSteps } from '../core/api/coding/steps';
import type { FindingGroup } from '../core/api/shapes';
import type { PeerFinding } from './peer/ajv-peer';

/** The wrong cells that two engines found, asserted to be the same; how many there are. */
export function assertSameCells(ours: readonly FindingGroup[], theirs: readonly PeerFinding[]): number {
  const mine = new Set<string>();
  for (const { field, rows } of ours) for (const row of readSteps(rows)) mine.add(`${row} ${field}`);
  const other = new Set(theirs.map(({ row, field }) => `${row} ${field}`));
  const missed = [...other].find((cell) => !mine.has(cell)) ?? [...mine].find((cell) => !other.has(cell));
  strictEqual(missed, undefined, 'Both engines must find the same cells');
  return mine.size;
}
