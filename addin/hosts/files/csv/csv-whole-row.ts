/** Rows that a program has put in quotation marks as a whole, as one field: `"1,""Leeds, W Yorks"",3"`. */
import { CsvField } from './csv-field';

/** A field of a row, and where it stands in it. */
export interface PlacedField {
  readonly value: string;
  readonly start: number;
  readonly stop: number;
  readonly quoted: boolean;
}

/** The fields of one row, undefined when it is not one whole row. */
export function csvFieldsOf(record: string, delimiter: string): readonly PlacedField[] | undefined {
  const field = new CsvField(record, delimiter);
  const fields: PlacedField[] = [];
  for (let at = 0; ; at = field.end + 1) {
    if (!field.read(at)) return undefined;
    const { value, start, stop, quoted } = field;
    fields.push({ value, start, stop, quoted });
    if (!field.isAtDelimiter()) return field.end === record.length ? fields : undefined;
  }
}

/**
 * The fields of a row that stood in quotation marks as a whole, or undefined when it is one field like others: a note,
 * an address. It must have as many fields as the headings, and not a space after each comma, as prose has.
 */
export function fieldsOfWholeRow(
  record: string,
  delimiter: string,
  width: number,
): readonly PlacedField[] | undefined {
  if (width < 2 || !record.includes(delimiter)) return undefined;
  const fields = csvFieldsOf(record, delimiter);
  if (fields?.length !== width) return undefined;
  const isProse = record.split(delimiter).every((part, at) => at === 0 || part.startsWith(' '));
  return isProse ? undefined : fields;
}
