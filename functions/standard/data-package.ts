/** The table of contents, `datapackage.json`: a Data Package (v2) whose resources also say what they are to us. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { inFile } from './in-file';

const described = {
  name: z.string(),
  path: z.string(),
  title: z.string(),
  sources: z.array(z.object({ title: z.string() })).optional(),
};

const resourceSchema = z.discriminatedUnion('kind', [
  z.object({ ...described, kind: z.literal('items') }),
  z.object({ ...described, kind: z.literal('collection') }),
  z.object({ ...described, kind: z.literal('layout'), collection: z.string() }),
  z.object({
    ...described,
    kind: z.literal('code-list'),
    schema: z.string(),
    collection: z.string(),
    complete: z.boolean(),
    note: z.string().optional(),
    sources: z.array(z.object({ title: z.string() })).min(1),
  }),
  z.object({
    ...described,
    kind: z.literal('map'),
    collection: z.string(),
    codeList: z.string(),
    collectionCodeList: z.string(),
  }),
]);
export type PackageResource = z.infer<typeof resourceSchema>;
export type ResourceOf<Kind extends PackageResource['kind']> = Extract<PackageResource, { kind: Kind }>;

const dataPackageSchema = z.object({ version: z.string(), resources: z.array(resourceSchema) });

/** The standard's table of contents, from the folder that holds it. */
export interface DataPackage {
  readonly version: string;
  /** Resources of one kind, in the order of the file. */
  of<Kind extends PackageResource['kind']>(kind: Kind): ResourceOf<Kind>[];
  /** Where a resource's file stands. */
  file(resource: PackageResource): string;
}

/** Reads `datapackage.json` in `directory`. Throws when it is not there or a resource lacks what we need of it. */
export function readDataPackage(directory: string): DataPackage {
  const { version, resources } = inFile(join(directory, 'datapackage.json'), (file) =>
    dataPackageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
  );
  return {
    version,
    of: <Kind extends PackageResource['kind']>(kind: Kind) =>
      resources.filter((resource): resource is ResourceOf<Kind> => resource.kind === kind),
    file: (resource) => join(directory, resource.path),
  };
}
