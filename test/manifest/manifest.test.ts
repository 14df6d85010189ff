/** The manifest, held to Microsoft's rules without asking Microsoft: its own validator needs the network. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { OfficeAddinManifest } from 'office-addin-manifest';
import { COMMANDS, TAB } from '../../addin/commands/commands';
import { SHORTCUTS } from '../../addin/commands/shortcuts';
import { fourPartVersion } from '../../infra/plans/manifest';
import type { XmlElement } from '../support/xml-tree';
import { parseXml } from '../support/xml-tree';
import { descendants, elementAt } from './xml-paths';
import { ELEMENT_ORDER } from './element-order';

const ROOT = join(__dirname, '..', '..');
const FILE = join(ROOT, 'manifest.xml');
const manifest = parseXml(readFileSync(FILE, 'utf8'));
const all = [...descendants(manifest)];
const valueOf = (element: XmlElement) => element.attributes.get('DefaultValue') ?? '';
const named = (name: string) => all.filter((element) => element.name === name);
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String'].flatMap((kind) =>
    named(kind).flatMap((element) => {
      const id = element.attributes.get('id');
      return id === undefined ? [] : [[id, element] as const];
    }),
  ),
);

test('elements stand in the order that the schema asks for', () => {
  const misplaced = all.flatMap((element) => {
    const order = ELEMENT_ORDER.get(element.name);
    if (order === undefined) return [];
    const names = element.children.map(({ name }) => name);
    const expected = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const unknown = names.filter((name) => !order.includes(name));
    return unknown.length > 0 || names.join() !== expected.join()
      ? [{ in: element.name, names, unknown }]
      : [];
  });
  expect(misplaced).toEqual([]);
});

test('every element that holds others has its order stated', () => {
  const unstated = all.filter(({ children, name }) => children.length > 0 && !ELEMENT_ORDER.has(name));
  expect([...new Set(unstated.map(({ name }) => name))]).toEqual([]);
});

test('every resource that is named exists, and is of the kind named', () => {
  const kinds = new Map([
    ['bt:Image', 'bt:Image'],
    ...['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl'].map((name) => [name, 'bt:Url'] as const),
    ...['Label', 'Title', 'Description', 'Namespace'].map((name) => [name, 'bt:String'] as const),
  ]);
  const wrong = all.flatMap((element) => {
    const id = element.attributes.get('resid');
    if (id === undefined) return [];
    const kind = resources.get(id)?.name;
    return kind !== undefined && kind === kinds.get(element.name)
      ? []
      : [{ element: element.name, id, kind }];
  });
  expect(wrong).toEqual([]);
});

test('every resource there is is used', () => {
  const used = new Set(all.map((element) => element.attributes.get('resid')));
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('ids are unique and at most 32 characters', () => {
  const ids = all.flatMap((element) => element.attributes.get('id') ?? []);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(ids).toEqual([...new Set(ids)]);
});

test('words keep within their limits', () => {
  const lengths = (parent: string) =>
    elementAt(manifest, 'VersionOverrides', 'Resources', parent).children.map(valueOf);
  const tooLong = [
    ...lengths('bt:ShortStrings').filter(({ length }) => length === 0 || length > 125),
    ...lengths('bt:LongStrings').filter(({ length }) => length === 0 || length > 250),
    ...[elementAt(manifest, 'DisplayName')].map(valueOf).filter(({ length }) => length > 125),
    ...[elementAt(manifest, 'Description')].map(valueOf).filter(({ length }) => length > 250),
    ...[elementAt(manifest, 'ProviderName').text].filter(({ length }) => length > 125),
  ];
  expect(tooLong).toEqual([]);
});

test('every address is https, at one site, and at most 2,048 characters', () => {
  const addresses = all.flatMap((element) => [...element.attributes.values(), element.text.trim()]);
  const ours = addresses.filter((text) => /^[a-z]+:\/\//i.test(text) && !isNamespace(text));
  expect(
    ours.filter((address) => !address.startsWith('https://localhost:3000') || address.length > 2_048),
  ).toEqual([]);
  expect(ours.length).toBeGreaterThan(15);
});

test('every picture exists and has the size it is named for', () => {
  const pictures = [...named('bt:Image'), ...named('IconUrl'), ...named('HighResolutionIconUrl')].filter(
    valueOf,
  );
  const sizes = pictures.map((element) => {
    const path = join(ROOT, 'addin', new URL(valueOf(element)).pathname);
    return {
      path,
      stated: Number(/-(\d+)\.png$/.exec(path)?.[1]),
      size: existsSync(path) ? pngSize(path) : [],
    };
  });
  expect(sizes.filter(({ stated, size }) => size.join() !== `${stated},${stated}`)).toEqual([]);
  expect(pictures.length).toBe(2 + 3 * (2 + COMMANDS.length));
});

test('every group and button has its picture in 16, 32 and 80 points, each at its size', () => {
  for (const icon of named('Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes.get('size'));
    const files = icon.children.map(({ attributes }) =>
      valueOf(resources.get(attributes.get('resid') ?? '') ?? icon),
    );
    expect(sizes).toEqual(['16', '32', '80']);
    expect(files.map((file) => /-(\d+)\.png$/.exec(file)?.[1])).toEqual(sizes);
  }
});

test('the id is a GUID and the version the package’s, as four numbers', () => {
  expect(elementAt(manifest, 'Id').text).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(elementAt(manifest, 'Version').text).toBe(fourPartVersion());
  expect(fourPartVersion()).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('one runtime is shared by the pane, the commands and the formulas', () => {
  const runtime = named('Runtime').map(({ attributes }) => Object.fromEntries(attributes));
  expect(runtime).toEqual([{ resid: 'Pane.Url', lifetime: 'long' }]);
  const users = [
    ...named('FunctionFile'),
    ...[...named('Action'), ...named('Page')].flatMap(({ children }) => children),
  ];
  const pages = users.flatMap(({ attributes }) => attributes.get('resid') ?? []);
  expect(pages).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
});

test('formulas begin with WORKFORCE, and Excel finds the list of functions where the site has it', () => {
  const [point] = named('AllFormFactors').flatMap(({ children }) => children);
  expect(point?.attributes.get('xsi:type')).toBe('CustomFunctions');
  const used = [...descendants(point!)].flatMap(({ attributes }) => attributes.get('resid') ?? []);
  expect(used.map((id) => valueOf(resources.get(id)!))).toEqual([
    'https://localhost:3000/taskpane.js',
    'https://localhost:3000/taskpane.html',
    'https://localhost:3000/functions.json',
    'WORKFORCE',
  ]);
});

test('every command has its button in its group of the tab, in the same order, and every button its command', () => {
  const tab = named('CustomTab')[0]!;
  const buttons = tab.children.flatMap((group) =>
    group.children.flatMap((control) => {
      const name = [...descendants(control)].find((element) => element.name === 'FunctionName')?.text;
      if (control.name !== 'Control' || name === undefined) return [];
      return [[group.attributes.get('id'), control.attributes.get('id'), name]];
    }),
  );
  expect([tab.attributes.get('id'), ...buttons]).toEqual([
    TAB,
    ...COMMANDS.map(({ group, control, functionName }) => [group, control, functionName]),
  ]);
});

test('buttons that can do nothing before a check are grey until the pane says otherwise', () => {
  const grey = named('Control').filter(({ children }) =>
    children.some(({ name, text }) => name === 'Enabled' && text === 'false'),
  );
  expect(grey.map(({ attributes }) => attributes.get('id'))).toEqual(
    COMMANDS.filter(({ fromStart }) => !fromStart).map(({ control }) => control),
  );
});

test('every button has its name once, short enough not to be cut, and a tip that says more and how to press it', () => {
  const words = (resid: string | undefined) => valueOf(resources.get(resid ?? '')!);
  const buttons = named('Control').map(({ children }) => {
    const [label, tip] = children;
    const [title, description] = tip!.children.map(({ attributes }) => words(attributes.get('resid')));
    return { label: words(label!.attributes.get('resid')), title, description: description ?? '' };
  });
  const shortcuts = new Map(SHORTCUTS.map(({ action, key }) => [action, key]));
  const faults = buttons.flatMap(({ label, title, description }, at) => {
    const command = COMMANDS.find(({ control }) => control === named('Control')[at]!.attributes.get('id'));
    const key = command === undefined ? undefined : shortcuts.get(command.action);
    const keys = /Ctrl\+Alt\+Shift\+(\w+)\./.exec(description)?.[1];
    const right = title === label && label.length <= 20 && /[.]$/.test(description) && keys === key;
    return right ? [] : [{ label, title, description, key }];
  });
  expect(faults).toEqual([]);
  expect(new Set(buttons.map(({ label }) => label)).size).toBe(buttons.length);
});

test('Excel finds the shortcuts where the site has them', () => {
  expect(
    named('ExtendedOverrides').map(({ attributes, children }) => [...attributes.entries(), ...children]),
  ).toEqual([[['Url', 'https://localhost:3000/shortcuts.json']]]);
});

test('it asks for the oldest Excel that has what we use, and to write to the workbook', () => {
  const sets = elementAt(manifest, 'Requirements', 'Sets').children.map(({ attributes }) =>
    Object.fromEntries(attributes),
  );
  expect(sets).toEqual([
    { Name: 'ExcelApi', MinVersion: '1.9' },
    { Name: 'SharedRuntime', MinVersion: '1.1' },
  ]);
  expect(elementAt(manifest, 'Permissions').text).toBe('ReadWriteDocument');
});

test('Microsoft’s own reader finds in it what we mean', async () => {
  const info = await (await microsoftsReader()).readManifestFile(FILE);
  expect({
    ...{ id: info.id, version: info.version, displayName: info.displayName, hosts: info.hosts },
    ...{ type: info.officeAppType, permissions: info.permissions, locale: info.defaultLocale },
    ...{ pane: info.defaultSettings?.sourceLocation, icon: info.iconUrl },
  }).toEqual({
    ...{ id: elementAt(manifest, 'Id').text, version: fourPartVersion(), displayName: 'Workforce' },
    ...{ hosts: ['Workbook'], type: 'TaskPaneApp', permissions: 'ReadWriteDocument', locale: 'en-GB' },
    ...{ pane: 'https://localhost:3000/taskpane.html', icon: 'https://localhost:3000/assets/icon-32.png' },
  });
});

/** office-addin-manifest as one file: it loads ES modules by require, which jest, and Node before 20.19, cannot. */
async function microsoftsReader(): Promise<typeof OfficeAddinManifest> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'manifest-reader-')), 'reader.cjs');
  const entry = require.resolve('office-addin-manifest');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- made just now
  const reader = require(outfile) as { OfficeAddinManifest: typeof OfficeAddinManifest };
  rmSync(dirname(outfile), { recursive: true });
  return reader.OfficeAddinManifest;
}

/** Names of XML namespaces look like addresses and are never fetched. */
function isNamespace(text: string): boolean {
  return text.startsWith('http://schemas.microsoft.com/') || text.startsWith('http://www.w3.org/');
}

/** Width and height from a PNG's header. */
function pngSize(path: string): number[] {
  const bytes = readFileSync(path);
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [];
}
