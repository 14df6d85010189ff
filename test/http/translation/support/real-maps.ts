import type { CodeMap, Translation } from '../../../../core/api/shapes';
import { createTranslator } from '../../../../functions/http/translation/translate-code';
import type { TranslationOptions } from '../../../../functions/http/translation/translate-code';
import { readStandard } from '../../../../functions/standard/read-standard';
import { STANDARD } from '../../../standard/standard-files';

const { maps, codeLists } = readStandard(STANDARD);
const listsById = new Map(codeLists.map((list) => [list.id, list]));

/** The maps of the standard in this repository. */
export const MAPS: readonly CodeMap[] = maps;

/** Reads one of them over the lists in this repository. */
export function translatorOf(map: CodeMap, options: TranslationOptions = {}): (code: string) => Translation {
  const lists = {
    standard: listsById.get(map.codeList)!,
    collection: listsById.get(map.collectionCodeList)!,
  };
  return createTranslator(map, lists, options);
}
