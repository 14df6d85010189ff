import type { CellValue, CodeListAnswer, Field } from '../../../core/api/shapes';
import { codeHits } from './code-hits';
import { DATE, lookOfForm, NINO, NUMBER, POSTCODE, shareOf, YEAR } from './value-looks';
import type { ValueLook } from './value-looks';

/** What a column's values say about its being a field. */
export interface Evidence {
  /** 1 speaks for it, -1 against it, 0 says nothing. */
  readonly score: number;
  /** Hardly any other field has such values. */
  readonly telling: boolean;
  /** `96 % of its values look like dates` */
  readonly words?: string;
}

const NOTHING: Evidence = { score: 0, telling: false };
const AGAINST: Evidence = { score: -1, telling: false };
/** A list known to lack codes is held against values that it lacks, but less. */
const DOUBTFUL: Evidence = { score: -0.5, telling: false };

/** Fewer values than this are chance. */
const FEWEST = 3;
const MOST = 0.8;
const FEW = 0.3;
const RARE_HIT = 0.1;

/** Judges a column's values by the field's form, list, type and limits. `list` is the field's code list, if at hand. */
export function judgeValues(field: Field, values: readonly CellValue[], list?: CodeListAnswer): Evidence {
  if (values.length < FEWEST) return NOTHING;
  const look = lookOfForm(field.form ?? '');
  if (look !== undefined) return byLook(values, look);
  if (field.codeList !== undefined) return field.codesCheckedByRule === true ? NOTHING : byList(values, list);
  switch (field.type) {
    case 'date':
      return byLook(values, DATE);
    case 'year':
      return byLook(values, YEAR);
    case 'integer':
    case 'number':
      return byNumber(field, values);
    case 'string':
      return isSomethingElse(values) ? AGAINST : NOTHING;
  }
}

/** Values that show what they are speak against any field that asks for none of it. */
function isSomethingElse(values: readonly CellValue[]): boolean {
  return [DATE, NINO, POSTCODE].some((look) => shareOf(values, look) >= MOST);
}

function byLook(values: readonly CellValue[], look: ValueLook): Evidence {
  const share = shareOf(values, look);
  if (share < FEW) return AGAINST;
  if (share < MOST) return NOTHING;
  return {
    score: 1,
    telling: look.telling,
    words: `${percent(share)} of its values look like ${look.words}`,
  };
}

function byList(values: readonly CellValue[], list: CodeListAnswer | undefined): Evidence {
  if (isSomethingElse(values)) return AGAINST;
  if (list === undefined || list.codes.length === 0) return NOTHING;
  const { share, telling } = codeHits(values, list);
  if (share < RARE_HIT) return list.complete ? AGAINST : DOUBTFUL;
  if (share < MOST) return NOTHING;
  return { score: 1, telling, words: `${percent(share)} of its values are of the list ${list.title}` };
}

function byNumber({ constraints = {} }: Field, values: readonly CellValue[]): Evidence {
  const share = shareOf(values, NUMBER);
  if (share < FEW) return AGAINST;
  const [low, high] = [numberOr(constraints.minimum, -Infinity), numberOr(constraints.maximum, Infinity)];
  const numbers = values.filter((value) => typeof value === 'number');
  const within = numbers.filter((value) => value >= low && value <= high).length;
  if (numbers.length >= FEWEST && within < numbers.length / 2) return AGAINST;
  if (share < MOST) return NOTHING;
  return { score: 0.5, telling: false, words: `${percent(share)} of its values are numbers` };
}

function numberOr(limit: number | string | undefined, otherwise: number): number {
  return typeof limit === 'number' ? limit : otherwise;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
