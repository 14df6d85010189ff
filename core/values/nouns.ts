import type { Field } from '../api/shapes';

/** First words that keep their capital inside a sentence. */
const PROPER =
  /^(?:British|National Insurance|Health and Care|Care Certificate|Level \d|Social Work England|UK|Step Up|Frontline|[A-Z]{2,}\b)/;

/** A field's title inside a sentence: Ethnicity as ethnicity, National Insurance number as it is. */
export function titleInSentence(field: Field): string {
  const { title } = field;
  return PROPER.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** A longer title than this does not stand before a noun. */
const LONG_TITLE = 3;

/** `an ethnicity code`, `a code for "Carries out delegated healthcare activities"`. */
export function aCode(field: Field): string {
  if (field.title.split(' ').length > LONG_TITLE) return `a code for "${field.title}"`;
  const title = titleInSentence(field);
  return withArticle(/\bcode$/i.test(title) ? title : `${title} code`);
}

/** The field's title with its article; `hours per week`, being many, have none. */
export function aTitle(field: Field): string {
  const title = titleInSentence(field);
  const words = title.split(' ');
  const isMany = [words[0]!, words.at(-1)!].some((word) => /[^sui]s$/.test(word));
  return isMany ? title : withArticle(title);
}

/** `an hourly rate`, `a UK postcode`, `an NMC category`: by how the word begins when spoken. */
export function withArticle(noun: string): string {
  const vowel = /^[aeio]|^u(?!ni|k\b|rn\b|se)|^ho(?:ur|nest)|^(?:[AEFHILMNORSX](?=[A-Z]))|^[AEIO][a-z]/.test(
    noun,
  );
  return `${vowel ? 'an' : 'a'} ${noun}`;
}
