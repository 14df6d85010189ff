/** The pages as the template's deployments would lay them into the bucket, read from the assets themselves. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Assembly } from './assembly';

/** Types that S3 is told for the files a site of ours has. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.xml', 'text/xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** One `BucketDeployment`: which files of the asset it copies, and what it says of them. */
interface Deployment {
  readonly folder: string;
  readonly copies: (path: string) => boolean;
  readonly cacheControl: string | undefined;
}

export class ServedFiles {
  private readonly deployments: readonly Deployment[];

  constructor(assembly: Assembly) {
    this.deployments = assembly.ofType('Custom::CDKBucketDeployment').flatMap(([, properties]) => {
      const { SourceObjectKeys, SourceMarkers, Exclude, Include, SystemMetadata } =
        properties as unknown as DeploymentProperties;
      // A source with markers has blanks for addresses in AWS, filled in at a deployment: it says nothing here.
      const plainKeys = SourceObjectKeys.filter((_key, position) => isEmpty(SourceMarkers?.[position]));
      return plainKeys.map((key) => ({
        folder: assembly.assetFolder(key),
        copies: (path: string) => copies(path, Exclude ?? [], Include ?? []),
        cacheControl: SystemMetadata?.['cache-control'],
      }));
    });
  }

  /** Answers a GET or HEAD for `path`, which begins with a slash. */
  answer(request: Request, path: string): Response {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(403, 'Only reading is allowed here.');
    const name = readName(path === '/' ? '/index.html' : path);
    for (const deployment of this.deployments) {
      const file = join(deployment.folder, name);
      if (!deployment.copies(name) || !file.startsWith(deployment.folder)) continue;
      if (!existsSync(file) || !statSync(file).isFile()) continue;
      return fileAnswer(request, file, deployment.cacheControl);
    }
    return plain(404, 'There is no such page here.');
  }
}

/** A path is a name in the bucket; one that cannot be decoded names nothing. */
function readName(path: string): string {
  try {
    return normalize(decodeURIComponent(path)).slice(1);
  } catch {
    return '';
  }
}

/** As `aws s3 sync` has it: what is excluded stays out unless it is then included. */
function copies(path: string, exclude: readonly string[], include: readonly string[]): boolean {
  const matches = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return !exclude.some(matches) || include.some(matches);
}

function fileAnswer(request: Request, file: string, cacheControl: string | undefined): Response {
  const bytes = readFileSync(file);
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
  const headers = new Headers({
    'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream',
    etag,
  });
  if (cacheControl !== undefined) headers.set('cache-control', cacheControl);
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  headers.set('content-length', String(bytes.length));
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function isEmpty(markers: object | undefined): boolean {
  return Object.keys(markers ?? {}).length === 0;
}

interface DeploymentProperties {
  readonly SourceObjectKeys: readonly string[];
  readonly SourceMarkers?: readonly object[];
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
  readonly SystemMetadata?: Readonly<Record<string, string>>;
}
