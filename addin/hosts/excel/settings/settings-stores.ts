/** Where Excel keeps settings of ours: in its own store, and in a custom XML part that files have too. */
import { readSettingsXml, SETTINGS_NAMESPACE } from '../../../workbook/settings-xml';

/** Our settings, with Excel's own ids of sheets. */
export const OWN_SETTINGS = 'workforce';
/** Digest of what the part said when it was last written from Excel; none while there is no part. */
export const WRITTEN = 'workforce-part';

export interface SettingsStores {
  readonly own: Excel.Setting;
  readonly written: Excel.Setting;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly sheets: Excel.WorksheetCollection;
}

/** Loads them with the next sync. */
export function queueStores({ workbook }: Excel.RequestContext): SettingsStores {
  const own = workbook.settings.getItemOrNullObject(OWN_SETTINGS).load('value');
  const written = workbook.settings.getItemOrNullObject(WRITTEN).load('value');
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  const sheets = workbook.worksheets.load('items/id,items/name');
  return { own, written, parts, sheets };
}

/** What the first part says, undefined when nothing that we can read. One round trip when there is one. */
export async function readPart(
  context: Excel.RequestContext,
  { items: [first] }: SettingsStores['parts'],
): Promise<unknown> {
  if (first === undefined) return undefined;
  const xml = first.getXml();
  await context.sync();
  const { value } = xml;
  return readSettingsXml(value);
}

export function valueOf(setting: Excel.Setting): unknown {
  return setting.isNullObject ? undefined : (setting.value as unknown);
}
