import type { Code } from '../../../core/api/shapes';
import type { Hit } from './code-match';
import { lookUpKey, withoutZeros } from './normalise';
import type { OtherName } from '../../code-lists/other-lists';

/** Where two codes would do neither is sure, and the rest of the list is not asked. */
const AMBIGUOUS = 0.9;

type Tier = Map<string, Hit[]>;

/**
 * Codes by all that they are called, word for word but for case, spaces and punctuation. Where two tiers know a text the
 * first one's answer holds: the code as it stands, its letters, its label, its aliases, its digits without zeros, then
 * the codes and words of other lists.
 */
export class ExactNames {
  private readonly asWritten: Tier = new Map();
  private readonly codes: Tier = new Map();
  private readonly labels: Tier = new Map();
  private readonly aliases: Tier = new Map();
  private readonly digits: Tier = new Map();
  private readonly otherCodes: Tier = new Map();
  private readonly otherLabels: Tier = new Map();

  /** @param others names of these codes alone */
  constructor(codes: readonly Code[], others: readonly OtherName[]) {
    for (const { code, label, aliases = [] } of codes) {
      const sure = { code, score: 1, sure: true } as const;
      add(this.asWritten, code, { ...sure, how: 'code' });
      add(this.codes, lookUpKey(code), { ...sure, how: 'code' });
      add(this.labels, lookUpKey(label), { ...sure, how: 'label' });
      for (const alias of aliases) add(this.aliases, lookUpKey(alias), { ...sure, how: 'alias' });
      add(this.digits, withoutZeros(lookUpKey(code)), { ...sure, how: 'code' });
    }
    for (const { text, isCode, code, relation } of others) {
      const key = lookUpKey(text);
      // One figure or letter is a code of far too many lists to say which was meant.
      const sure = relation === 'equal' && (!isCode || key.length > 1);
      const hit: Hit = {
        code,
        score: sure ? 1 : AMBIGUOUS,
        how: 'other-list',
        sure,
        ...(relation === 'equal' ? {} : { relation }),
      };
      add(isCode ? this.otherCodes : this.otherLabels, isCode ? withoutZeros(key) : key, hit);
    }
  }

  /** What the text is the name of; several when it names several, none of them sure. */
  find(text: string): readonly Hit[] {
    const key = lookUpKey(text);
    if (key === '') return [];
    const bare = withoutZeros(key);
    const tiers: readonly (readonly [Tier, string])[] = [
      [this.asWritten, text],
      [this.codes, key],
      [this.labels, key],
      [this.aliases, key],
      [this.digits, bare],
      [this.otherCodes, bare],
      [this.otherLabels, key],
    ];
    for (const [tier, name] of tiers) {
      const hits = tier.get(name);
      if (hits !== undefined) return settle(hits);
    }
    return [];
  }
}

function add(tier: Tier, key: string, hit: Hit): void {
  if (key === '') return;
  const hits = tier.get(key);
  if (hits === undefined) tier.set(key, [hit]);
  else hits.push(hit);
}

function settle(hits: readonly Hit[]): readonly Hit[] {
  const byCode = new Map<string, Hit>();
  for (const hit of hits) if (byCode.get(hit.code)?.sure !== true) byCode.set(hit.code, hit);
  if (byCode.size === 1) return [...byCode.values()];
  return [...byCode.values()]
    .sort((a, b) => Number(b.sure) - Number(a.sure))
    .map((hit) => ({ ...hit, sure: false, score: AMBIGUOUS }));
}
