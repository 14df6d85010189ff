/** `--template`: a blank workbook of one table, to be filled. */
import type { ApiClient } from '../service/api-client';
import { codeListSource } from '../code-lists/load-code-lists';
import { fittingExamples } from '../templates/fitting-examples';
import { listsOfLayout } from '../templates/lists-of-layout';
import { templateSheet } from '../templates/template-sheet';
import { countOf } from '../../core/values/words';
import { writeWorkbook } from '../hosts/files/patching/write-workbook';
import { CommandError } from './command-error';
import type { Disk } from './disk';
import type { TemplateCommand } from './options';
import { writeFile } from './write-file';

/** Writes the workbook, and gives the words about it. */
export async function writeTemplate(
  api: Pick<ApiClient, 'standard' | 'codeList' | 'check'>,
  { template, out, force, referenceDate }: TemplateCommand,
  { disk, today }: { readonly disk: Disk; readonly today: string },
): Promise<string> {
  const standard = await api.standard();
  const layout = standard.layouts.find(({ id }) => id === template);
  if (layout === undefined) {
    const ids = standard.layouts.map(({ id }) => `  ${id}`);
    throw new CommandError([`There is no table ${template}. There are:`, ...ids].join('\n'));
  }
  const on = referenceDate ?? today;
  const lists = await listsOfLayout(codeListSource(api), layout);
  const examples = await fittingExamples(api, standard, layout, on);
  const plan = templateSheet(standard, layout, lists, {
    on,
    ...(examples === undefined ? {} : { examples }),
  });
  await writeFile(disk, out, writeWorkbook([plan]), { replace: force });
  const columns = countOf(layout.fields.length, 'column', 'columns');
  return `${out} is a blank sheet for ${layout.title}: ${columns}.\n`;
}
