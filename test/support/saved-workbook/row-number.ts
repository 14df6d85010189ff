import type { XmlElement } from '../xml-tree';
import { attribute } from './opened-package';

/**
 * Where a row stands, from 1: where it says, otherwise where the first of its cells that names a row does, otherwise below
 * the one before.
 */
export function rowNumber(row: XmlElement, before: number): number {
  return Number(attribute(row, 'r')?.trim() || rowOfCells(row) || before + 1);
}

function rowOfCells(row: XmlElement): string | undefined {
  const names = row.children.map((cell) => attribute(cell, 'r')?.trim() ?? '');
  return /\d+$/.exec(names.find((name) => name !== '') ?? '')?.[0];
}
