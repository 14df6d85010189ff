/** What CloudFront does in front: chooses between the pages and the API, and sets the headers of the template. */
import type { Assembly } from './assembly';
import { referenceIn } from './references';

/** One cache behaviour: the paths it takes, and the headers it sets on every answer. */
interface Behaviour {
  readonly prefix: string;
  readonly toApi: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export class LocalDistribution {
  private readonly behaviours: readonly Behaviour[];

  constructor(assembly: Assembly) {
    const [distribution] = assembly.ofType('AWS::CloudFront::Distribution');
    if (distribution === undefined) throw new Error('The template has no distribution');
    const { CacheBehaviors, DefaultCacheBehavior, Origins } = distribution[1]
      .DistributionConfig as DistributionConfig;
    const apiOrigins = new Set(
      Origins.filter((origin) => origin.CustomOriginConfig !== undefined).map(({ Id }) => Id),
    );
    this.behaviours = [...CacheBehaviors, DefaultCacheBehavior].map((behaviour) => ({
      prefix: (behaviour.PathPattern ?? '/*').slice(0, -1),
      toApi: apiOrigins.has(behaviour.TargetOriginId),
      headers: readHeaders(assembly, referenceIn(behaviour.ResponseHeadersPolicyId)),
    }));
  }

  /** Whether `path` goes to the API, and the answer with the headers set. */
  async answer(path: string, origins: { api(): Promise<Response>; pages(): Response }): Promise<Response> {
    const behaviour = this.behaviours.find(({ prefix }) => path.startsWith(prefix));
    if (behaviour === undefined) throw new Error('The distribution has no default behaviour');
    const response = behaviour.toApi ? await origins.api() : origins.pages();
    for (const [name, value] of behaviour.headers) response.headers.set(name, value);
    return response;
  }
}

/** Strict-Transport-Security is left out: over plain HTTP browsers must ignore it (RFC 6797, 8.1). */
function readHeaders(assembly: Assembly, id: string): [string, string][] {
  const {
    SecurityHeadersConfig: security,
    CustomHeadersConfig: custom,
    CorsConfig: cors,
  } = assembly.get(id).Properties?.ResponseHeadersPolicyConfig as HeadersPolicy;
  return [
    ...(cors?.AccessControlAllowOrigins.Items.includes('*')
      ? [pair('access-control-allow-origin', '*')]
      : []),
    ...(security.ContentSecurityPolicy === undefined
      ? []
      : [pair('content-security-policy', security.ContentSecurityPolicy.ContentSecurityPolicy)]),
    ...(security.ContentTypeOptions === undefined ? [] : [pair('x-content-type-options', 'nosniff')]),
    ...(security.ReferrerPolicy === undefined
      ? []
      : [pair('referrer-policy', security.ReferrerPolicy.ReferrerPolicy)]),
    ...(custom?.Items ?? []).map(({ Header, Value }) => pair(Header.toLowerCase(), Value)),
  ];
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}

interface BehaviourConfig {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly ResponseHeadersPolicyId: unknown;
}

interface DistributionConfig {
  readonly CacheBehaviors: readonly BehaviourConfig[];
  readonly DefaultCacheBehavior: BehaviourConfig;
  readonly Origins: readonly { readonly Id: string; readonly CustomOriginConfig?: unknown }[];
}

interface HeadersPolicy {
  readonly CorsConfig?: { readonly AccessControlAllowOrigins: { readonly Items: readonly string[] } };
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy?: { readonly ContentSecurityPolicy: string };
    readonly ContentTypeOptions?: unknown;
    readonly ReferrerPolicy?: { readonly ReferrerPolicy: string };
  };
  readonly CustomHeadersConfig?: {
    readonly Items: readonly { readonly Header: string; readonly Value: string }[];
  };
}
