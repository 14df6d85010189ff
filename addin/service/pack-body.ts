/** A body as it is sent: gzip of JSON where that is worth it and the browser can, else JSON. */
export interface PackedBody {
  readonly type: 'application/json' | 'application/gzip';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Below this a packed body saves nothing: it still travels in one packet. */
const WORTH_PACKING = 1_400;

export async function packBody(value: unknown): Promise<PackedBody> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  // Missing in Safari before 16.4, which Excel on older Macs still shows the pane in.
  if (bytes.length < WORTH_PACKING || typeof CompressionStream === 'undefined')
    return { type: 'application/json', bytes };
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return { type: 'application/gzip', bytes: new Uint8Array(await new Response(packed).arrayBuffer()) };
}
