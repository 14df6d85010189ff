/** Words by which rows that are no data are known. They are about rows as people and programs write them, not about staff. */

const COUNTED =
  '(?:rows?|records?|lines?|staff|employees?|people|workers?|posts?|hours?|fte|wte|headcount|pay|number|no\\.?)';

/** A sum's label, that hardly is anything else: `Total`, `Grand total:`, `Total staff`, `Sub-total (nursery)`. */
export const TOTAL = new RegExp(
  `^(?:(?:grand|sub|overall|running|page|column|report|staff|final)[\\s-]*)?(?:totals?|cyfanswm)(?:\\s*[:=(].*|\\s+(?:of|for|in)\\s.*|\\s+${COUNTED}(?:\\s*[:=(].*)?)?$`,
  'i',
);

/** A label that may be a name or a word of its own: a total only if more than the label says so. */
export const FIGURE =
  /^(?:counts?|sums?|average|avg\.?|mean|median|minimum|maximum|min\.?|max\.?|head\s?count|(?:number|no\.?) of \w+)(?:\s*[:=].*|\s+of\s.*)?$/i;

/** A figure's label that a name never is: it has a colon or says of what. */
export const FIGURE_OF = /[:=]|\sof\s/i;

/** What stands at the foot of a report; several cells are read as one text. */
export const FOOTERS: readonly RegExp[] = [
  /^page \d+(?: ?(?:of|\/) ?\d+)?$/i,
  /^(?:(?:report|list|data|file)\s)?(?:printed|generated|produced|exported|extracted|downloaded|compiled|prepared|last updated|updated|correct|run|created)(?:\sdate)?(?:\s(?:on|by|at|as at|as of|from)\s|\s*:).+$/i,
  /^\W*end of (?:the )?(?:report|list|file|data|extract|table|sheet|page|staff list)\W*$/i,
  new RegExp(
    `^\\(?\\d[\\d,]* ${COUNTED}(?: (?:affected|returned|selected|found|listed|exported|shown|in total))?\\)?\\.?$`,
    'i',
  ),
  /^(?:sources?|notes?|n\.?b\.?|disclaimer|please note|classification|report (?:date|name|id))\s*[:–-]\s*\S.*$/i,
  /^(?:official|confidential|restricted)(?:[- ]sensitive)?(?:\s*[:–-].*)?$/i,
  /^(?:©|\(c\)|copyright)\s.*$/i,
  /^\*{1,3}\s*\p{L}.*\s.*$/u,
  /^(?:number|no\.?|count) of (?:rows|records|staff|employees|people)\b.*$/i,
  /^continued (?:on|overleaf|over)\b.*$/i,
];

/** What tells the person who fills a column in what to do, or what the column holds. */
const NOTES: readonly RegExp[] = [
  /^(?:please )?do ?n[o']t (?:edit|change|delete|alter|type|write|use|enter|fill|remove)\b.*$/i,
  /^(?:required|mandatory|optional|conditional|recommended|not required|if (?:applicable|known))(?: (?:field|column))?[*.]?$/i,
  /^(?:text|string|n?varchar2?|char(?:acter)?s?|number|numeric|decimal|integer|int|date|date ?time|boolean|alpha ?numeric|free ?text|code|list|drop ?down(?: list)?|yes ?\/ ?no|y ?\/ ?n)(?:\s*\(.*\))?$/i,
  /^(?:max(?:imum)?\.?|up to) ?\d+ (?:characters|chars|digits|letters)$/i,
  /^\d+ (?:characters|chars|digits|letters)(?: max(?:imum)?\.?)?$/i,
  /^(?:d{1,2}|m{1,3}|y{2,4})(?:[/. -](?:d{1,2}|m{1,3}|y{2,4}))+$/i,
  /^(?:for )?office use(?: only)?$/i,
  /^(?:enter|type in|choose|select|pick|please|must be|leave|format|e\.?g\.?|example:)[\s:]\s*\S.*$/i,
  /^(?:unique (?:id|reference)|primary key|formula|calculated|automatic)$/i,
];

/** A row marked as an example, to be written over. */
export const EXAMPLE =
  /^(?:an? )?(?:example|e\.?g\.?|sample (?:row|record|entry|data))(?: (?:row|record|entry|only|data))?\W*$/i;

export function isNote(text: string): boolean {
  return NOTES.some((pattern) => pattern.test(text));
}

export function isFooter(text: string): boolean {
  return FOOTERS.some((pattern) => pattern.test(text));
}

/** A line drawn with characters. */
export const DRAWN = /^[\s\-–—―=_*~+|#·.]+$/u;

/** The beginnings of all of these, so that a longer look is taken at few rows. */
export const TELLING =
  /^(?:grand|sub|overall|running|page|column|report|staff|final|total|cyfanswm|count|sum|average|avg|mean|median|min|max|head|number|no\b|list|data|file|printed|generated|produced|exported|extracted|downloaded|compiled|prepared|last|updated|correct|run|created|end|source|note|n\.?b|disclaimer|please|classification|official|confidential|restricted|copyright|continued|do ?n)/i;

/** A number as people write it. */
export const WRITTEN_NUMBER = /^[£$€]?\s?-?\d[\d,]*(?:\.\d+)?\s?(?:%|hrs?|hours)?$/i;
