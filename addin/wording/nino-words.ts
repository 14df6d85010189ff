import type { Field } from '../../core/api/shapes';
import type { Said } from './said';

/** Two letters, six digits and perhaps a letter, without what stands between them. */
const SHAPE = /^([A-Z]{2})(\d{6})([A-Z]?)$/;
/** Letters that no number begins with, prefixes never issued, and those of administration (HMRC manual NIM39110). */
const ISSUED = /^(?!BG|GB|KN|NK|NT|TN|ZZ|FY|NC|PY|PZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/;

/** What is wrong with text that is written as a National Insurance number and can be nobody's; undefined for other text. */
export function sayNino(text: string, { form = '' }: Pick<Field, 'form'>): Said | undefined {
  if (!form.startsWith('nino')) return undefined;
  const [, prefix, digits = '', suffix = ''] = SHAPE.exec(text.toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? [];
  if (prefix === undefined) return undefined;
  const ask = 'Check the payslip or ask the person.';
  if (!ISSUED.test(prefix))
    return { what: `HMRC gives out no National Insurance numbers that begin with ${prefix}.`, advice: ask };
  if (prefix === 'PP' && digits === '999999')
    return { what: `${prefix}${digits} stands for a number that was not known.`, advice: ask };
  if (suffix !== '' && !/[A-D]/.test(suffix))
    return { what: `A National Insurance number ends with A, B, C or D, not with ${suffix}.`, advice: ask };
  return undefined;
}
