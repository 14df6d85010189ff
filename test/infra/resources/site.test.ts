import { referencesIn } from '../../../infra/local/references';
import { resourcesOf, synthesiseTemplate } from '../support';

interface Behaviour {
  readonly PathPattern?: string;
  readonly AllowedMethods?: readonly string[];
  readonly CachePolicyId: unknown;
  readonly ResponseHeadersPolicyId: unknown;
  readonly ViewerProtocolPolicy: string;
}

interface Distribution {
  readonly Aliases?: readonly string[];
  readonly ViewerCertificate?: unknown;
  readonly WebACLId?: string;
  readonly CacheBehaviors: readonly Behaviour[];
  readonly DefaultCacheBehavior: Behaviour;
  readonly Origins: readonly Record<string, unknown>[];
}

const template = synthesiseTemplate();

function distributionOf(from = template): Distribution {
  const [properties] = resourcesOf(from, 'AWS::CloudFront::Distribution').values();
  return properties?.DistributionConfig as Distribution;
}

function headersOf(behaviour: Behaviour, from = template): unknown {
  const [policy] = referencesIn(behaviour.ResponseHeadersPolicyId);
  const config = resourcesOf(from, 'AWS::CloudFront::ResponseHeadersPolicy').get(policy as string);
  const { SecurityHeadersConfig, CustomHeadersConfig } = config?.ResponseHeadersPolicyConfig as Record<
    string,
    unknown
  >;
  return { SecurityHeadersConfig, CustomHeadersConfig };
}

test('buckets are private, encrypted, versioned, kept, and reached over TLS 1.2 or later alone', () => {
  const buckets = Object.entries(template.findResources('AWS::S3::Bucket'));
  expect(buckets).toHaveLength(2);
  for (const [id, { Properties, DeletionPolicy }] of buckets as [string, Record<string, unknown>][]) {
    expect({ Properties, DeletionPolicy }).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        VersioningConfiguration: { Status: 'Enabled' },
      },
    });
    expect(refusals(id)).toEqual([
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]);
  }
});

test('who reads the pages from their bucket is the distribution alone, and the bucket keeps a log of it', () => {
  const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution').keys();
  const [pages] = [...resourcesOf(template, 'AWS::S3::Bucket')].filter(
    ([, { LoggingConfiguration }]) => LoggingConfiguration,
  );
  const allowed = statementsOn(pages?.[0] as string).filter(({ Effect }) => Effect === 'Allow');
  expect(
    allowed.map(({ Action, Principal, Condition }) => ({ Action, Principal, of: referencesIn(Condition) })),
  ).toEqual([
    {
      Action: 's3:GetObject',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      of: ['AWS::Partition', 'AWS::AccountId', distribution],
    },
  ]);
});

test('pages and answers are served over TLS alone', () => {
  const { DefaultCacheBehavior, CacheBehaviors } = distributionOf();
  expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
  expect(
    CacheBehaviors.map(({ PathPattern, ViewerProtocolPolicy }) => [PathPattern, ViewerProtocolPolicy]),
  ).toEqual([['/api/*', 'https-only']]);
});

test('pages run code of ours and of Microsoft alone, send to us alone, and are framed by Office alone', () => {
  expect(headersOf(distributionOf().DefaultCacheBehavior)).toEqual({
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: [
          "default-src 'none'",
          "script-src 'self' https://appsforoffice.microsoft.com",
          "style-src 'self'",
          "connect-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "worker-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com https://onedrive.live.com https://excel.cloud.microsoft",
        ].join('; '),
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: 63_072_000,
        IncludeSubdomains: true,
        Override: true,
      },
    },
    CustomHeadersConfig: {
      Items: [
        { Header: 'Cross-Origin-Resource-Policy', Override: true, Value: 'cross-origin' },
        {
          Header: 'Permissions-Policy',
          Override: true,
          Value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        },
      ],
    },
  });
});

test('Excel on the web may read the list of our functions from its own origin, and no answer of the API', () => {
  const cors = [...resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy').values()].map(
    ({ ResponseHeadersPolicyConfig }) =>
      (ResponseHeadersPolicyConfig as { CorsConfig?: Record<string, unknown> }).CorsConfig,
  );
  expect(cors).toEqual([
    {
      AccessControlAllowCredentials: false,
      AccessControlAllowHeaders: { Items: ['*'] },
      AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
      AccessControlAllowOrigins: { Items: ['*'] },
      OriginOverride: true,
    },
    undefined,
  ]);
});

test('who may frame the pane can be chosen', () => {
  const chosen = synthesiseTemplate({ frameAncestors: 'https://excel.example.gov.uk' });
  expect(JSON.stringify(headersOf(distributionOf(chosen).DefaultCacheBehavior, chosen))).toContain(
    "frame-ancestors 'self' https://excel.example.gov.uk",
  );
});

test('no header shuts Office out or cuts the bridge to its dialogs', () => {
  const policies = JSON.stringify([
    ...resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy').values(),
  ]);
  expect(policies).not.toMatch(
    /FrameOptions|X-Frame-Options|Cross-Origin-Opener-Policy|Cross-Origin-Embedder-Policy/i,
  );
});

test('answers are kept no longer than the function says, apart for each sign-in', () => {
  const [policy] = resourcesOf(template, 'AWS::CloudFront::CachePolicy').values();
  const { MinTTL, DefaultTTL, ParametersInCacheKeyAndForwardedToOrigin } =
    policy?.CachePolicyConfig as Record<string, unknown>;
  expect({ MinTTL, DefaultTTL, ParametersInCacheKeyAndForwardedToOrigin }).toEqual({
    MinTTL: 0,
    DefaultTTL: 0,
    ParametersInCacheKeyAndForwardedToOrigin: {
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Authorization'] },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      EnableAcceptEncodingGzip: true,
      EnableAcceptEncodingBrotli: false,
    },
  });
});

test('with a name and a certificate of its own the site speaks TLS 1.2 and later alone', () => {
  const arn = 'arn:aws:acm:us-east-1:111111111111:certificate/one';
  const { Aliases, ViewerCertificate } = distributionOf(
    synthesiseTemplate({ domainName: 'workforce.example.gov.uk', certificateArn: arn }),
  );
  expect({ Aliases, ViewerCertificate }).toEqual({
    Aliases: ['workforce.example.gov.uk'],
    ViewerCertificate: {
      AcmCertificateArn: arn,
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    },
  });
});

test('a web ACL can stand before it all', () => {
  const arn = 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/one/two';
  expect(distributionOf(synthesiseTemplate({ webAclArn: arn })).WebACLId).toBe(arn);
});

function statementsOn(bucket: string): Record<string, unknown>[] {
  return [...resourcesOf(template, 'AWS::S3::BucketPolicy').values()]
    .filter(({ Bucket }) => referencesIn(Bucket).includes(bucket))
    .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: Record<string, unknown>[] }).Statement);
}

function refusals(bucket: string): unknown[] {
  return statementsOn(bucket)
    .filter(({ Effect, Action }) => Effect === 'Deny' && Action === 's3:*')
    .map(({ Condition }) => Condition);
}
