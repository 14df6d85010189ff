/** What differs between deployments. Given as CDK context: `-c alarmTopicArn=arn:aws:sns:...`. */
import type { Node } from 'constructs';
import * as z from 'zod';

/**
 * Hosts that show the pane in a frame: Excel on the web. Microsoft publishes no list (OfficeDev/office-js issue
 * 3342, office-js-docs-pr issue 4911); these are the ones in use. Excel on a desktop does not frame the pane.
 */
const OFFICE_HOSTS =
  'https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com https://onedrive.live.com https://excel.cloud.microsoft';

export const settingsSchema = z.object({
  /** Where workforce data is handled: London. */
  region: z.string().default('eu-west-2'),
  /** The site's own name, with its certificate (of us-east-1, as CloudFront asks). Without: a cloudfront.net name. */
  domainName: z.string().optional(),
  certificateArn: z.string().startsWith('arn:').optional(),
  /** An AWS WAF web ACL (of us-east-1) to stand before the site and the API. */
  webAclArn: z.string().startsWith('arn:').optional(),
  /** SNS topic that hears every alarm. */
  alarmTopicArn: z.string().startsWith('arn:').optional(),
  /** Sites that may show the pane in a frame, with spaces between. */
  frameAncestors: z.string().default(OFFICE_HOSTS),
  /**
   * Whether functions hold back a share of the account's concurrency. A new AWS account may run ten copies in all
   * and can hold back none: switch it off there until the quota is raised.
   */
  reserveConcurrency: z.stringbool().or(z.boolean()).default(true),
  logDays: z.coerce.number().int().default(90),
});

export type StageSettings = z.infer<typeof settingsSchema>;

/** Reads the settings from the context of `node`; throws when one is not as it must be. */
export function readSettings(node: Node): StageSettings {
  const given = Object.keys(settingsSchema.shape).map((name) => [name, node.tryGetContext(name) as unknown]);
  const settings = settingsSchema.parse(Object.fromEntries(given));
  if ((settings.domainName === undefined) !== (settings.certificateArn === undefined)) {
    throw new Error('Give domainName and certificateArn together, or neither.');
  }
  return settings;
}
