/** Reads what was synthesised: the template, and where each asset of it lies. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

interface AssetsFile {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path: string };
        readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
      }
    >
  >;
}

export class Assembly {
  private constructor(
    private readonly resources: ReadonlyMap<string, TemplateResource>,
    private readonly assets: ReadonlyMap<string, string>,
  ) {}

  /** Reads the one stack of the assembly in `directory`. Throws when none has been synthesised there. */
  static read(directory: string): Assembly {
    const name = readdirSync(directory).find((file) => file.endsWith('.template.json'));
    if (name === undefined)
      throw new Error(`No synthesised template in ${directory}. Run \`npm run build\` first.`);
    const template = readJson<{ Resources: Record<string, TemplateResource> }>(join(directory, name));
    const { files } = readJson<AssetsFile>(join(directory, name.replace('.template.json', '.assets.json')));
    const assets = Object.values(files).flatMap(({ source, destinations }) =>
      Object.values(destinations).map(({ objectKey }): [string, string] => [
        objectKey,
        join(directory, source.path),
      ]),
    );
    return new Assembly(new Map(Object.entries(template.Resources)), new Map(assets));
  }

  /** Resources of one type with their logical ids, in the template's order. */
  ofType(type: string): [id: string, properties: Readonly<Record<string, unknown>>][] {
    return [...this.resources]
      .filter(([, { Type }]) => Type === type)
      .map(([id, { Properties }]) => [id, Properties ?? {}]);
  }

  get(id: string): TemplateResource {
    const resource = this.resources.get(id);
    if (resource === undefined) throw new Error(`The template has no resource ${id}`);
    return resource;
  }

  /** The folder that would be packed and uploaded under `objectKey`. */
  assetFolder(objectKey: string): string {
    const folder = this.assets.get(objectKey);
    if (folder === undefined) throw new Error(`The assembly has no asset ${objectKey}`);
    return folder;
  }
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
