import { layoutsFile } from '../../functions/standard/layouts-file';
import { standardDataSchema } from '../../functions/standard/standard-data';
import type { StandardBundle } from './data/standard-bundle';
import type { FunctionData } from './bundle-functions';

/**
 * The data files of the functions. Each reads only what it needs, and trusts it: whether the standard is of its shape
 * is found here, once, and not at every cold start. Throws an error that names what is not.
 */
export function functionData({ standard, codeLists }: StandardBundle): FunctionData {
  const held = standardDataSchema.parse(standard);
  return {
    'standard.json': JSON.stringify(held),
    'layouts.json': layoutsFile(held.layouts),
    'maps.json': JSON.stringify(held.maps ?? []),
    'code-lists.json': JSON.stringify(codeLists),
  };
}
