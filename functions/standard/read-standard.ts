import { readFileSync } from 'node:fs';
import { collectionSchema, type Collection } from '../../core/api/shapes';
import { readDataPackage } from './data-package';
import { describeFieldRules } from './field-rules';
import { findFaults } from './find-faults';
import { inFile } from './in-file';
import { readCodeList } from './read-code-list';
import { readItems } from './read-items';
import { readMap } from './read-map';
import type { StandardPackage } from './standard-package';
import { readStoredLayout, toLayout } from './stored-layout';

/** The standard's files do not fit together. The message names every fault. */
export class StandardError extends Error {
  override readonly name = 'StandardError';

  constructor(readonly faults: readonly string[]) {
    super(`The standard does not fit together:\n${faults.join('\n')}`);
  }
}

/**
 * Reads the standard from the folder with `datapackage.json`, and checks that its parts fit together. Throws a
 * `StandardError` that names every reference that leads nowhere, or an Error that names a file of the wrong shape.
 */
export function readStandard(directory: string): StandardPackage {
  const contents = readDataPackage(directory);
  const collections = contents.of('collection').map((it) => inFile(contents.file(it), readCollection));
  const codeLists = contents.of('code-list').map((it) => inFile(contents.file(it), (file) => readCodeList(it, file)));
  const stored = contents.of('layout').map((it) => inFile(contents.file(it), readStoredLayout));
  const listsById = new Map(codeLists.map((list) => [list.id, list]));
  const standard: StandardPackage = {
    version: contents.version,
    collections,
    items: contents.of('items').flatMap((it) => inFile(contents.file(it), readItems)),
    layouts: stored.map(toLayout),
    fieldRules: stored.flatMap((layout) => {
      const collection = collections.find(({ id }) => id === layout.collection);
      return collection === undefined ? [] : describeFieldRules(layout, collection, listsById);
    }),
    codeLists,
    maps: contents.of('map').map((it) => inFile(contents.file(it), (file) => readMap(it, file))),
  };
  const faults = findFaults(standard);
  if (faults.length > 0) throw new StandardError(faults);
  return standard;
}

function readCollection(file: string): Collection {
  return collectionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
