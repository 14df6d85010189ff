import { Duration } from 'aws-cdk-lib';
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { StageSettings } from '../plans/settings';
import { contentSecurityPolicy } from './content-security-policy';

const STRICT_TRANSPORT = {
  accessControlMaxAge: Duration.days(730),
  includeSubdomains: true,
  override: true,
};

/**
 * Headers of the pages. No X-Frame-Options (it would shut Excel on the web out; frame-ancestors rules instead) and
 * no Cross-Origin-Opener-Policy (it cuts the bridge to Office dialogs).
 */
export function pageHeaders(scope: Construct, settings: StageSettings): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'PageHeaders', {
    comment: 'Workforce Standard: pages',
    // Excel on the web reads the list of our functions (functions.json) from its own origin. The pages are public, and
    // nobody is known to them: who may read one of them may read all.
    corsBehavior: {
      accessControlAllowCredentials: false,
      accessControlAllowHeaders: ['*'],
      accessControlAllowMethods: ['GET', 'HEAD'],
      accessControlAllowOrigins: ['*'],
      originOverride: true,
    },
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(settings), override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: STRICT_TRANSPORT,
    },
    customHeadersBehavior: {
      customHeaders: [
        // Excel loads icons and pages from another origin than ours.
        { header: 'Cross-Origin-Resource-Policy', value: 'cross-origin', override: true },
        {
          header: 'Permissions-Policy',
          value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
          override: true,
        },
      ],
    },
  });
}

/** Headers of the API's answers, besides those the functions set. */
export function answerHeaders(scope: Construct): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'AnswerHeaders', {
    comment: 'Workforce Standard: answers of the API',
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: `default-src 'none'; frame-ancestors 'none'`,
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: STRICT_TRANSPORT,
    },
  });
}
