/** Our settings as a custom XML part, which a workbook carries from the page to Excel and back (ECMA-376, 15.2.5). */

/** Namespace by which the part is known among those of others. */
export const SETTINGS_NAMESPACE = 'urn:workforce-standard:settings';

/** Characters of the longest part that is read: the most notes there can be, and room to spare. */
export const LONGEST_SETTINGS = 16_000_000;

/** The part of these settings. Nothing in its text needs an escape of XML, so that every program keeps it as it is. */
export function settingsXml(settings: unknown): string {
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${settingsText(settings)}</settings>`;
}

/** What the part says, the same for the same settings whichever program wrote the XML around it. */
export function settingsText(settings: unknown): string {
  return JSON.stringify(settings).replace(
    /[&<>\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Settings as a part has them. Anyone may have made it: what is not as we write it counts as none. */
export function readSettingsXml(xml: string): unknown {
  if (xml.length > LONGEST_SETTINGS) return undefined;
  const [, prefix = '', attributes = '', content = ''] = ROOT.exec(xml) ?? [];
  if (!attributes.includes(`xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${SETTINGS_NAMESPACE}"`))
    return undefined;
  try {
    return JSON.parse(content.replace(/&(quot|apos);/g, (_, name) => (name === 'quot' ? '"' : "'")));
  } catch {
    return undefined;
  }
}

/** The root with nothing but text in it, after the declaration that some programs write. */
const ROOT =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<(\w+:)?settings(\s[^<>]*)>([^<]*)<\/(?:\w+:)?settings\s*>\s*$/;
