import type Ajv from 'ajv';

const DATE = /^(\d\d)\/(\d\d)\/(\d{4})$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= (leap ? 29 : (DAYS[month] ?? 0));
}

const NINO = /^(?!BG|GB|KN|NK|NT|TN|ZZ|FY|NC|PY|PZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?$/;
const NINO_OR_TEMPORARY = new RegExp(`${NINO.source}|^[0-9]{2}[A-Z][0-9]{5}$`);
const HALF_DAYS = /^(?:999|(?:[12]?[0-9]?[0-9]|3[0-5][0-9]|36[0-5])(?:\.[05])?|366(?:\.0)?)$/;
const FTE = /^(?:0(?:\.[0-9]{1,6})?|1(?:\.0{1,6})?)$/;

/** The forms in the shape ajv runs fastest: one expression or function each. Text that is right here is right there. */
export function addForms(ajv: Ajv): void {
  const forms: Record<string, RegExp | ((text: string) => boolean)> = {
    nino: NINO,
    'nino-or-admin': NINO,
    'nino-or-temporary': NINO_OR_TEMPORARY,
    'nino-with-suffix':
      /^(?!BG|GB|KN|NK|NT|TN|ZZ|FY|NC|PY|PZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/,
    postcode: /^(?:[A-Z]{1,2}[0-9](?:[0-9]|[A-Z])? [0-9][ABD-HJLNP-UW-Z]{2})$/i,
    'dd/mm/yyyy': isDate,
    'dd/mm/yyyy-or-admin': isDate,
    'four-digit-year': /^[0-9]{4}$/,
    'year-or-999': /^(?:[0-9]{4}|999)$/,
    'half-hours': /^[0-9]{1,15}(?:\.[05])?$/,
    'days-half-or-999': HALF_DAYS,
    money: /^[0-9]{1,15}(?:\.[0-9]{1,2})?$/,
    fte: FTE,
    trn: /^[0-9]{7}$/,
    'swe-number-csww': /^[A-Z]{2}[0-9]{1,10}$/,
    // Free text is looked through for stray spaces and hidden characters on both sides.
    text: /^[!-~](?:[ -~]*[!-~])?$/,
    integer: /^-?[0-9]{1,15}$/,
    number: /^-?[0-9]{1,15}(?:\.[0-9]{1,15})?$/,
  };
  for (const [name, validate] of Object.entries(forms)) ajv.addFormat(name, validate as RegExp);
  // Numbers stand as text in a CSV file, so least and most need a keyword of their own.
  ajv.addKeyword({
    keyword: 'formatMinimum',
    compile: (least: string) => (text: string) => !(Number(text) < Number(least)),
  });
  ajv.addKeyword({
    keyword: 'formatMaximum',
    compile: (most: string) => (text: string) => !(Number(text) > Number(most)),
  });
}
