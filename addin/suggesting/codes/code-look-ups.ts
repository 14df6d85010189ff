import type { Code, CodeListAnswer } from '../../../core/api/shapes';
import { ExactNames } from './exact-names';
import { NameScores } from './name-scores';
import type { ScoredName } from './name-scores';
import { lookUpKey } from './normalise';
import { otherNames } from '../../code-lists/other-lists';
import type { OtherLists, OtherName } from '../../code-lists/other-lists';

/** All that codes are looked up by. */
export interface CodeLookUps {
  /** Of the codes in force, by all their names. */
  readonly exact: ExactNames;
  /** Of the codes that are not. */
  readonly retired: ExactNames;
  /** Every name of the codes in force; `of` is a code's position among them. */
  readonly names: readonly NamedCode[];
  /** The codes in force as keys, in their order. */
  readonly keys: readonly string[];
  /** By words; made when first asked for, since most values are known by name. */
  scores(): NameScores;
}

interface NamedCode extends ScoredName {
  readonly relation?: OtherName['relation'];
}

/** A name of others counts a little less than its own, and a part of a wider code a little less than that. */
const TRUST = { own: 1, part: 0.985, equal: 0.98, other: 0.95 };

/** Indexes the codes in force of a list, with what other lists call them. */
export function indexCodes(
  list: CodeListAnswer,
  inForce: readonly Code[],
  otherLists: OtherLists | undefined,
): CodeLookUps {
  const places = new Map(inForce.map(({ code }, at) => [code, at]));
  const others = (otherLists === undefined ? [] : otherNames(list, otherLists)).filter(({ code }) =>
    places.has(code),
  );
  const own = inForce.flatMap(({ label, aliases = [], broader }, of) =>
    [label, ...aliases].map((text) => ({ of, text, trust: broader === undefined ? TRUST.own : TRUST.part })),
  );
  const theirs = others
    .filter(({ isCode }) => !isCode)
    .map(({ text, code, relation }) => ({
      of: places.get(code)!,
      text,
      relation,
      trust: relation === 'equal' ? TRUST.equal : TRUST.other,
    }));
  const names: NamedCode[] = [...own, ...theirs];
  let scores: NameScores | undefined;
  return {
    exact: new ExactNames(inForce, others),
    retired: new ExactNames(
      list.codes.filter(({ code }) => !places.has(code)),
      [],
    ),
    names,
    keys: inForce.map(({ code }) => lookUpKey(code)),
    scores: () => (scores ??= new NameScores(names)),
  };
}
