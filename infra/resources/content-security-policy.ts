/** Where the pages may load from and send to. */
import type { StageSettings } from '../plans/settings';

/** Office.js must come from here; Microsoft supports no other copy. */
const OFFICE_SCRIPTS = 'https://appsforoffice.microsoft.com';

/** The policy of every page: code from the site and Microsoft's own, data to and from the site alone. */
export function contentSecurityPolicy({ frameAncestors }: Pick<StageSettings, 'frameAncestors'>): string {
  const directives = {
    'default-src': `'none'`,
    'script-src': `'self' ${OFFICE_SCRIPTS}`,
    'style-src': `'self'`,
    'connect-src': `'self'`,
    'img-src': `'self' data: blob:`,
    'font-src': `'self'`,
    'worker-src': `'self'`,
    'object-src': `'none'`,
    'base-uri': `'none'`,
    'form-action': `'none'`,
    'frame-ancestors': `'self' ${frameAncestors}`,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
