/**
 * Settings of ours that travel in the workbook: how headings were matched, chosen dates, notes; never cell values.
 * Excel's own store of settings comes first. Notes go into a custom XML part as well, which the page and the command
 * line read and write; one is made for notes and answers alone, as making one empties the user's list of steps to undo
 * (OfficeDev/office-js#4484). A part that no longer says what we wrote has been changed outside Excel, later than ours.
 */
import { digest } from '../../../explaining/digest';
import { parseSettings } from '../../../remembering/settings';
import { settingsText, settingsXml } from '../../../workbook/settings-xml';
import { areNoSettings, mergeSettings, renameSheets } from '../../../remembering/stored-settings';
import { OWN_SETTINGS, queueStores, readPart, valueOf, WRITTEN } from './settings-stores';

/** Undefined when nothing has been saved in this workbook. One round trip, and one more where there is a part. */
export async function loadSettings(context: Excel.RequestContext): Promise<unknown> {
  const stores = queueStores(context);
  await context.sync();
  const [own, written] = [valueOf(stores.own), valueOf(stores.written)];
  // One that we wrote and that is there no more was taken away with all that it said.
  if (stores.parts.items.length === 0) return written === undefined ? own : undefined;
  const found = await readPart(context, stores.parts);
  if (found === undefined || digest(settingsText(found)) === written) return own;
  const ids = new Map(stores.sheets.items.map(({ id, name }) => [name, id]));
  const changed = renameSheets(found, (name) => ids.get(name));
  // The part of a page that had not seen ours knows nothing of them.
  return written === undefined ? mergeSettings(own, changed) : changed;
}

/** Undefined takes ours away. One round trip, and one more where there is a part or is to be one. */
export async function saveSettings(context: Excel.RequestContext, settings: unknown): Promise<void> {
  const { own, written, parts, sheets } = queueStores(context);
  const store = context.workbook.settings;
  if (settings !== undefined) store.add(OWN_SETTINGS, settings);
  await context.sync();
  if (settings === undefined && !own.isNullObject) own.delete();
  const [first] = parts.items;
  const isKept = !areNoSettings(settings) && (first !== undefined || isForFiles(settings));
  for (const part of isKept ? parts.items.slice(1) : parts.items) part.delete();
  if (isKept) {
    const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
    const inFiles = renameSheets(settings, (id) => names.get(id));
    if (first === undefined) context.workbook.customXmlParts.add(settingsXml(inFiles));
    else first.setXml(settingsXml(inFiles));
    store.add(WRITTEN, digest(settingsText(inFiles)));
  } else if (!written.isNullObject) written.delete();
  // Nothing is sent when nothing is to be done.
  await context.sync();
}

/** Whether there is something that a page or the command line must know of. */
function isForFiles(settings: unknown): boolean {
  const { notes, answers = [] } = parseSettings(settings);
  return notes.size + answers.length > 0;
}
