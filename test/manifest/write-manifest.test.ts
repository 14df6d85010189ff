import { DEVELOPMENT_ADDRESS, fourPartVersion, manifestFor } from '../../infra/plans/manifest';
import { parseXml } from '../support/xml-tree';
import { descendants, elementAt } from './xml-paths';

test.each([
  ['https://d111111abcdef8.cloudfront.net', 'https://d111111abcdef8.cloudfront.net'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/workforce/', 'https://example.org/workforce'],
  ['https://example.org:8443', 'https://example.org:8443'],
])('the manifest for %s has every address there', (address, site) => {
  const manifest = manifestFor(address);
  const elements = [...descendants(parseXml(manifest))];
  const addresses = elements.flatMap(({ attributes, text }) => [
    attributes.get('DefaultValue') ?? '',
    text.trim(),
  ]);
  const ours = addresses.filter((value) => value.startsWith('https://'));
  expect(ours.filter((value) => value !== site && !value.startsWith(`${site}/`))).toEqual([]);
  expect([manifest.includes(DEVELOPMENT_ADDRESS), ours.length > 15]).toEqual([false, true]);
});

test('it carries the version of the package', () => {
  expect(elementAt(parseXml(manifestFor('https://example.org')), 'Version').text).toBe(fourPartVersion());
});

test.each([
  ['http://example.org', 'The address must start with https://, and is "http://example.org".'],
  ['example.org', 'The address must start with https://, and is "example.org".'],
  ['', 'The address must start with https://, and is "".'],
  ['https://example.org/?a=1', 'The address must be a site alone: no question mark, #, or user name.'],
  ['https://example.org/#a', 'The address must be a site alone: no question mark, #, or user name.'],
  ['https://user@example.org', 'The address must be a site alone: no question mark, #, or user name.'],
])('%j is refused', (address, message) => {
  expect(() => manifestFor(address)).toThrow(message);
});
