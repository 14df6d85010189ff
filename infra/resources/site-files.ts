import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { DEVELOPMENT_ADDRESS } from '../plans/manifest';
import type { StageSettings } from '../plans/settings';
import type { LogKey } from './log-key';

export interface SiteFilesProps {
  readonly siteFolder: string;
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  readonly settings: StageSettings;
  readonly logKey: LogKey;
  /** Where the site will be. */
  readonly address: string;
}

/** Chunks carry a hash of their contents in their names. */
const CHUNKS = 'chunks/*';

const MANIFEST = 'manifest.xml';

/** Puts the built pages into the bucket: first what they load, kept for ever by browsers, then the pages themselves. */
export class SiteFiles extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { siteFolder, bucket, distribution, settings, logKey, address }: SiteFilesProps,
  ) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: settings.logDays,
      encryptionKey: logKey.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const common = {
      destinationBucket: bucket,
      logGroup,
      memoryLimit: 512,
      sources: [Source.asset(siteFolder)],
    };
    const chunks = new BucketDeployment(this, 'Chunks', {
      ...common,
      exclude: ['*'],
      include: [CHUNKS],
      // A page that was open before still asks for the chunks it knew.
      prune: false,
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      // The later source wins: the manifest as built knows only the address of development.
      sources: [...common.sources, Source.data(MANIFEST, manifestAt(address, siteFolder))],
      exclude: [CHUNKS],
      prune: false,
      // Kept, but asked about each time: a new version of the add-in is seen at once.
      cacheControl: [CacheControl.fromString('no-cache')],
      distribution,
      distributionPaths: ['/*'],
    });
    pages.node.addDependency(chunks);
  }
}

/** The manifest with the address of this very deployment, which is known only once it is made. */
function manifestAt(address: string, siteFolder: string): string {
  const built = readFileSync(join(siteFolder, MANIFEST), 'utf8');
  return built.replaceAll(DEVELOPMENT_ADDRESS, address.replace(/\/$/, ''));
}
