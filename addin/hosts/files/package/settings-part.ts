/** Our settings in the package: a custom XML part of the workbook, and the part that names its namespace. */
import {
  LONGEST_SETTINGS,
  readSettingsXml,
  SETTINGS_NAMESPACE,
  settingsText,
  settingsXml,
} from '../../../workbook/settings-xml';
import { areNoSettings } from '../../../remembering/stored-settings';
import { CONTENT_TYPES, XML_HEAD } from './content-types';
import { HostError } from '../../../workbook/host';
import type { Package } from './package';
import type { PackageEdit } from './package-edit';
import type { Namespaces } from '../xml/namespaces';

/** Names a part of the package for good; no other part of a workbook has ours. */
const ITEM_ID = '{B7D0C3E4-5A1F-4E57-9C7E-6F2A8D41B390}';

/** Of a workbook that is being saved, what its settings need. */
interface EditedBook {
  readonly edit: PackageEdit;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
}

/** A part of ours that came with the workbook. */
export interface FoundSettings {
  readonly part: string;
  readonly settings: unknown;
}

/** Parts of ours; none, mostly one. What can't be read is passed over. */
export function findSettings(pack: Package, workbookPart: string): FoundSettings[] {
  return pack
    .relationships(workbookPart)
    .filter(({ type }) => type === 'customXml')
    .flatMap(({ target }) => {
      if ((pack.entry(target)?.size ?? 0) > LONGEST_SETTINGS) return [];
      const bytes = tolerant(() => pack.read(target));
      const settings = bytes && readSettingsXml(new TextDecoder().decode(bytes));
      return settings === undefined ? [] : [{ part: target, settings }];
    });
}

/**
 * Puts settings in the place of those that the workbook has; with nothing of the user's in them, takes the part away.
 * Parts of others, and a part that says the same already, are not touched.
 */
export function patchSettings(book: EditedBook, found: readonly FoundSettings[], settings: unknown): void {
  const [first, ...others] = found;
  for (const { part } of others) removePart(book, part);
  if (areNoSettings(settings)) {
    if (first !== undefined) removePart(book, first.part);
  } else if (first === undefined) addPart(book, settings);
  else if (settingsText(first.settings) !== settingsText(settings))
    book.edit.write(first.part, XML_HEAD + settingsXml(settings));
}

/** A custom part that is damaged is no reason not to open a workbook. */
function tolerant<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function addPart({ edit, workbookPart, namespaces }: EditedBook, settings: unknown): void {
  const { office, customXml } = namespaces;
  const item = edit.add('customXml/item', '.xml', CONTENT_TYPES.xml, XML_HEAD + settingsXml(settings));
  const properties =
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${customXml}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  const props = edit.add('customXml/itemProps', '.xml', CONTENT_TYPES.customXmlProperties, properties);
  edit.relate(item, `${office}/customXmlProps`, props);
  edit.relate(workbookPart, `${office}/customXml`, item);
}

function removePart({ edit, workbookPart }: EditedBook, part: string): void {
  edit.unrelate(workbookPart, ({ target }) => target === part);
  edit.removeWithHanging(part);
}
