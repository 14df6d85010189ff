/** The layouts that the functions that check carry with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../../core/api/shapes';

/** Layouts by id. */
export interface Layouts {
  get(id: string): Layout | undefined;
}

/**
 * The text of `layouts.json`: an object of layouts by id, each as JSON of its own. A request needs one or two of them;
 * the others need not be made objects of at a cold start.
 */
export function layoutsFile(layouts: readonly Layout[]): string {
  return JSON.stringify(Object.fromEntries(layouts.map((layout) => [layout.id, JSON.stringify(layout)])));
}

/**
 * Reads `layouts.json`, which the build puts beside the bundle; a layout is parsed when it is first asked for. Throws
 * when the file is missing. The layouts were held against their shape when they were written.
 */
export function readLayoutsFile(directory: string): Layouts {
  const file = JSON.parse(readFileSync(join(directory, 'layouts.json'), 'utf8')) as Record<string, string>;
  const texts = new Map(Object.entries(file));
  const parsed = new Map<string, Layout>();
  return {
    get(id) {
      const text = texts.get(id);
      if (text === undefined) return undefined;
      const layout = parsed.get(id) ?? (JSON.parse(text) as Layout);
      parsed.set(id, layout);
      return layout;
    },
  };
}
