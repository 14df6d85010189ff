import { Duration, Fn } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { StageSettings } from '../plans/settings';
import type { HttpService } from './http-service';
import type { LogKey } from './log-key';
import { privateBucket } from './private-bucket';
import { answerHeaders, pageHeaders } from './response-headers';
import { SiteFiles } from './site-files';

export interface SiteProps {
  readonly siteFolder: string;
  readonly service: HttpService;
  readonly settings: StageSettings;
  readonly logKey: LogKey;
}

/** The add-in's pages and, under `/api`, the API: one address, so that no page ever asks another origin. */
export class Site extends Construct {
  /** Address of the page, ending in `/`. */
  readonly address: string;
  readonly bucket: Bucket;
  readonly files: SiteFiles;

  constructor(scope: Construct, id: string, { siteFolder, service, settings, logKey }: SiteProps) {
    super(scope, id);
    const accessLogs = privateBucket(this, 'AccessLogs', {
      lifecycleRules: [
        { expiration: Duration.days(settings.logDays), noncurrentVersionExpiration: Duration.days(1) },
      ],
    });
    this.bucket = privateBucket(this, 'Bucket', {
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'site/',
    });
    const distribution = this.distribution(service, settings);
    this.address = `https://${settings.domainName ?? distribution.distributionDomainName}/`;
    this.files = new SiteFiles(this, 'Files', {
      siteFolder,
      bucket: this.bucket,
      distribution,
      settings,
      logKey,
      address: this.address,
    });
  }

  private distribution(service: HttpService, settings: StageSettings): Distribution {
    const { domainName, certificateArn } = settings;
    return new Distribution(this, 'Distribution', {
      comment: 'Workforce Standard',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      // CloudFront fixes the versions for a certificate of its own.
      minimumProtocolVersion: certificateArn === undefined ? undefined : SecurityPolicyProtocol.TLS_V1_2_2021,
      domainNames: domainName === undefined ? undefined : [domainName],
      certificate:
        certificateArn === undefined
          ? undefined
          : Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      webAclId: settings.webAclArn,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: pageHeaders(this, settings),
        compress: true,
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', service.api.apiEndpoint)), {
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
          }),
          allowedMethods: AllowedMethods.ALLOW_ALL,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          cachePolicy: this.answerCache(),
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: answerHeaders(this),
          compress: true,
        },
      },
    });
  }

  /** Answers are kept only as long as the function itself says; those to a POST never are. */
  private answerCache(): CachePolicy {
    return new CachePolicy(this, 'AnswerCache', {
      comment: 'Workforce Standard: as Cache-Control of the answer says, an hour at most',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.hours(1),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      // A later sign-in must never share answers between people.
      headerBehavior: CacheHeaderBehavior.allowList('Authorization'),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: true,
    });
  }
}
