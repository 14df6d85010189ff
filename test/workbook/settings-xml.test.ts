import { readSettingsXml, settingsText, settingsXml } from '../../addin/workbook/settings-xml';

const NOTE = { text: 'Ann & "Bob" <both> ]]> \uffff \n é 😀', on: '2026-11-22' };
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

it('settings come back as they were, and nothing of theirs needs an escape of XML', () => {
  const xml = settingsXml(NOTE);

  expect(readSettingsXml(xml)).toEqual(NOTE);
  expect(xml.replace(/^<settings [^>]*>|<\/settings>$/g, '')).not.toMatch(/[&<>\n\uffff]/);
});

it.each([
  ['a declaration', `${HEAD}${settingsXml(NOTE)}\n`],
  [
    'a prefix',
    `<ns0:settings xmlns:ns0="urn:workforce-standard:settings">${settingsText(NOTE)}</ns0:settings>`,
  ],
  ['quotation marks escaped', settingsXml(NOTE).replace(/>.*</, (text) => text.replaceAll('"', '&quot;'))],
])('settings come back from a program that writes %s', (_, xml) => {
  expect(readSettingsXml(xml)).toEqual(NOTE);
});

it.each([
  ['nothing', ''],
  ['another namespace', settingsXml(NOTE).replace('workforce-standard', 'other')],
  ['our namespace under another name', settingsXml(NOTE).replace('xmlns', 'xmlns:a')],
  ['an element in it', settingsXml(NOTE).replace('{', '<a/>{')],
  ['a document type', `<!DOCTYPE settings>${settingsXml(NOTE)}`],
  ['no JSON', settingsXml(NOTE).replace('{', '')],
  ['no end', settingsXml(NOTE).slice(0, -1)],
  ['far too much', settingsXml('x'.repeat(16_000_000))],
])('%s counts as none', (_, xml) => {
  expect(readSettingsXml(xml)).toBeUndefined();
});
