/** Settings of ours that travel in the workbook: how headings were matched, chosen dates; never cell values. */

const KEY = 'workforce';

/** Undefined when nothing has been saved in this workbook. */
export async function loadSettings(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? undefined : setting.value;
}

/** Undefined takes ours away. */
export async function saveSettings(context: Excel.RequestContext, settings: unknown): Promise<void> {
  const all = context.workbook.settings;
  if (settings !== undefined) {
    all.add(KEY, settings);
    return context.sync();
  }
  const setting = all.getItemOrNullObject(KEY);
  setting.load('key');
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}
