import { readLists } from '../../register/read-lists';
import type { StoredCodeList } from '../../register/code-list-body';
import type { Register } from '../../register/register';
import { translateRequestSchema } from '../../../core/api/shapes';
import type { CodeMap, TranslateAnswer, TranslateRequest } from '../../../core/api/shapes';
import { createHttpHandler } from '../envelope';
import type { EnvelopeDependencies, HttpHandler } from '../envelope';
import { newestEntry } from '../newest-entry';
import { ProblemError } from '../problems';
import { createTranslator } from '../translation/translate-code';

export interface TranslateCodeDependencies extends EnvelopeDependencies {
  readonly register: Register;
  readonly maps: readonly CodeMap[];
}

/** `POST /maps/{id}/translate`: how codes of the standard are written in a collection, or the other way round. */
export function createTranslateCodeHandler(dependencies: TranslateCodeDependencies): HttpHandler {
  const { register, maps } = dependencies;
  const mapsById = new Map(maps.map((map) => [map.id, map]));

  return createHttpHandler<TranslateRequest>(
    {
      name: 'POST /maps/{id}/translate',
      body: translateRequestSchema,
      reply: async ({ id, body: { code, codes, reverse, on } }) => {
        const map = mapsById.get(id);
        if (map === undefined) {
          throw new ProblemError('unknown-map');
        }
        const entry = await newestEntry(register);
        const lists = await readLists(register, entry, [map.codeList, map.collectionCodeList]);
        const mapped = {
          standard: published(lists, map.codeList),
          collection: published(lists, map.collectionCodeList),
        };
        const asked = codes ?? (code === undefined ? [] : [code]);
        const answer: TranslateAnswer = {
          entry: entry.n,
          results: asked.map(createTranslator(map, mapped, { reverse, on })),
        };
        return {
          value: answer,
          fields: { entry: entry.n, codes: asked.length },
          counts: [['CodesTranslated', asked.length]],
        };
      },
    },
    dependencies,
  );
}

/** The functions may be deployed a moment before the lists that their maps name are published. */
function published(lists: ReadonlyMap<string, StoredCodeList>, id: string): StoredCodeList {
  const list = lists.get(id);
  if (list === undefined) {
    throw new ProblemError('not-published');
  }
  return list;
}
