import { HostError } from '../../workbook/host';

/** What is said when a part of the program could not be fetched: the line may have been cut, or the site renewed. */
export const PART_MISSING = 'This part of the program did not arrive. Check your connection, then try again.';

/**
 * Fetches a part of the program that is needed for something the user asked for; asked again, it is fetched again.
 * Chromium forgets an import that failed, and asks the site anew.
 *
 * @throws HostError `unavailable` with words for the user
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new HostError('unavailable', PART_MISSING, { cause });
  }
}
