/** Whether the parts of the standard fit together: every name leads somewhere, and no name means two things. */
import { findCodeListFaults } from './find-code-list-faults';
import { findLayoutFaults } from './find-layout-faults';
import { findMapFaults } from './find-map-faults';
import { repeated } from './repeated';
import type { StandardPackage } from './standard-package';

/** Every fault, each a sentence; none when the standard is whole. */
export function findFaults(standard: StandardPackage): string[] {
  const listsById = new Map(standard.codeLists.map((list) => [list.id, list]));
  const collections = new Set(standard.collections.map(({ id }) => id));
  const items = new Set(standard.items.map(({ id }) => id));
  return [
    ...repeated(standard.collections.map(({ id }) => id)).map((id) => `Two collections are called ${id}`),
    ...repeated(standard.codeLists.map(({ id }) => id)).map((id) => `Two code lists are called ${id}`),
    ...repeated(standard.layouts.map(({ id }) => id)).map((id) => `Two layouts are called ${id}`),
    ...repeated(standard.items.map(({ id }) => id)).map((id) => `Two items have the reference ${id}`),
    ...findRepeatedRules(standard).map((id) => `The rule ${id} stands in two fields`),
    ...standard.items
      .filter(({ codeList }) => codeList !== undefined && !listsById.has(codeList))
      .map(({ id, codeList }) => `Item ${id} names the code list ${codeList}, which does not exist`),
    ...[...standard.codeLists, ...standard.layouts, ...standard.maps]
      .filter(({ collection }) => !collections.has(collection))
      .map(({ id, collection }) => `${id} names the collection ${collection}, which does not exist`),
    ...standard.codeLists.flatMap(findCodeListFaults),
    ...standard.layouts.flatMap((layout) => findLayoutFaults(layout, standard.layouts, items, listsById)),
    ...standard.maps.flatMap((map) => findMapFaults(map, listsById)),
  ];
}

/** Numbers given twice in one layout, or in layouts that are not the years of one table. */
function findRepeatedRules({ fieldRules, layouts }: StandardPackage): string[] {
  const families = new Map(layouts.map(({ id, family }) => [id, family ?? id]));
  const places = fieldRules.flatMap((rule) => rule.layouts.map((layout) => ({ id: rule.id, layout })));
  const inLayouts = places.map(({ id, layout }) => `${layout} ${id}`);
  const inFamilies = new Set(places.map(({ id, layout }) => `${families.get(layout)} ${id}`));
  const ruleAt = (place: string): string => place.slice(place.indexOf(' ') + 1);
  return [...new Set([...repeated(inLayouts).map(ruleAt), ...repeated([...inFamilies].map(ruleAt))])];
}
