import { repeated } from './repeated';
import type { CodeListBody, StandardMap } from './standard-package';

/** What is wrong with one map: every code of the standard's list has one line, and each line leads somewhere. */
export function findMapFaults(map: StandardMap, codeLists: ReadonlyMap<string, CodeListBody>): string[] {
  const codes = codesOf(codeLists.get(map.codeList));
  const collectionCodes = codesOf(codeLists.get(map.collectionCodeList));
  const covered = new Set(map.mappings.map(({ code }) => code));
  return [
    ...[map.codeList, map.collectionCodeList]
      .filter((list) => !codeLists.has(list))
      .map((list) => `${map.id} names the code list ${list}, which does not exist`),
    ...(map.id === `${map.codeList}--${map.collectionCodeList}` ? [] : [`${map.id} is not named for its lists`]),
    ...repeated(map.mappings.map(({ code }) => code)).map((code) => `${map.id} maps the code ${code} twice`),
    ...[...codes].filter((code) => !covered.has(code)).map((code) => `${map.id} leaves out the code ${code}`),
    ...map.mappings.flatMap(({ code, collectionCode, relation, note }) => {
      if (!codes.has(code)) return [`${map.id} maps the code ${code}, which does not exist`];
      if (relation !== 'equal' && note === undefined) return [`${map.id} does not say why ${code} is ${relation}`];
      if (relation === 'none') {
        return collectionCode === undefined ? [] : [`${map.id} gives ${code} a code in spite of relation none`];
      }
      if (collectionCode === undefined) return [`${map.id} gives ${code} no code`];
      return collectionCodes.has(collectionCode)
        ? []
        : [`${map.id} gives ${code} the code ${collectionCode}, which does not exist`];
    }),
  ];
}

function codesOf(list: CodeListBody | undefined): ReadonlySet<string> {
  return new Set(list?.codes.map(({ code }) => code));
}
