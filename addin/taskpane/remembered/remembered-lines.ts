/** What is remembered, in words, a line for each thing that can be forgotten. */
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CodeLists } from '../../code-lists/loaded-lists';
import { nameCode } from '../../code-lists/load-code-lists';
import { asideOf } from '../../explaining/notes';
import { formatDate } from '../../../core/values/format-date';
import { knownIn } from '../../remembering/remembered-matches';
import type { Question } from '../../remembering/answers';
import type { BrowserMemory } from '../../remembering/browser-memory';
import type { Settings } from '../../remembering/settings';
import { countOf, quote, shorten } from '../../../core/values/words';
import { listName, type ListPlace } from '../state/list-place';
import { rowChoiceWords } from '../../wording/row-choice-words';

export interface BrowserLine {
  readonly words: string;
  /** What is left without it. */
  readonly left: Pick<BrowserMemory, 'matches' | 'answers'>;
}

export interface WorkbookLine {
  readonly words: string;
  /** How to forget it alone; left out: only with all else. */
  readonly forget?:
    | { readonly kind: 'choice'; readonly list: ListPlace }
    | { readonly kind: 'rows'; readonly sheet: string }
    | { readonly kind: 'answer'; readonly question: Question }
    | { readonly kind: 'note'; readonly key: string };
}

export interface Names {
  readonly standard: StandardAnswer | null;
  readonly lists: CodeLists;
}

export function browserLines({ matches, answers }: BrowserMemory, names: Names): BrowserLine[] {
  return [
    ...matches.map((one): BrowserLine => {
      const known = knownIn(one);
      const own = one.headings.length - known;
      const headings = `${countOf(known, 'known heading', 'known headings')}${own === 0 ? '' : ` and ${own} of your own`}`;
      return {
        words: `${formatDate(one.on)}: a sheet with ${headings}, ${takenFor(one.layout, names)}`,
        left: { matches: matches.filter((other) => other !== one), answers },
      };
    }),
    ...answers.map((one): BrowserLine => ({
      words: `${formatDate(one.on)}: a word of yours is ${codeWords(one, names)}`,
      left: { matches, answers: answers.filter((other) => other !== one) },
    })),
  ];
}

export function workbookLines(
  { choices, referenceDate, collections, notes, answers = [], dropDowns = [], rows = [] }: Settings,
  names: Names,
  nameOf: (sheet: string) => string,
): WorkbookLine[] {
  const titles = names.standard?.collections ?? [];
  return [
    ...(referenceDate === undefined ? [] : [{ words: `Checked as on ${formatDate(referenceDate)}` }]),
    ...(collections.length === 0
      ? []
      : [
          {
            words: `Checked for ${collections.map((id) => titles.find((one) => one.id === id)?.shortTitle ?? id).join(', ')}`,
          },
        ]),
    ...choices.map(({ sheet, list, layout }): WorkbookLine => ({
      words: `Sheet ${listName(quote(nameOf(sheet)), { list })}: ${takenFor(layout, names)}`,
      forget: { kind: 'choice', list: { sheet, list } },
    })),
    ...rows.map(({ sheet, dataRows, lists }): WorkbookLine => ({
      words: `Sheet ${quote(nameOf(sheet))}: ${rowChoiceWords(dataRows.length, lists.length)}, checked as you chose`,
      forget: { kind: 'rows', sheet },
    })),
    ...answers.map((one): WorkbookLine => ({
      words: `${formatDate(one.on)}: ${quote(one.word)} is ${codeWords(one, names)}`,
      forget: { kind: 'answer', question: one },
    })),
    ...[...notes].map(([key, { text, on }]): WorkbookLine => {
      const aside = asideOf(key);
      const words =
        aside === undefined ? `your note ${quote(text)}` : `set aside, ${ruleWords(aside, names)}`;
      return { words: `${formatDate(on)}: ${words}`, forget: { kind: 'note', key } };
    }),
    ...dropDowns.map((sheet): WorkbookLine => ({
      words: `Sheet ${quote(nameOf(sheet))} has drop-downs of ours, until they are taken away`,
    })),
  ];
}

function takenFor(layout: string | null, { standard }: Names): string {
  if (layout === null) return 'not to be checked';
  return `taken for ${standard?.layouts.find(({ id }) => id === layout)?.title ?? layout}`;
}

function codeWords({ list, code }: { readonly list: string; readonly code: string }, names: Names): string {
  const label = names.lists.get(list)?.codes.find((one) => one.code === code)?.label ?? '';
  const title = names.standard?.codeLists.find(({ id }) => id === list)?.title;
  return `${nameCode({ code, label })}${title === undefined ? '' : ` of ${title}`}`;
}

function ruleWords(
  { rule, field }: { readonly rule: string; readonly field: string },
  { standard }: Names,
): string {
  const condition = standard?.rules.find(({ id }) => id === rule)?.condition;
  return `warnings for ${field}${condition === undefined ? '' : `: ${shorten(condition, 80)}`}`;
}
