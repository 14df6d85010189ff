/** The `Office` global as far as the add-in uses it. */

export interface OfficeOptions {
  /** Requirement sets beyond ExcelApi, by name, with their highest version. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Highest ExcelApi set. The client itself knows calls up to 1.15. */
  readonly excelApi?: string;
}

export interface FakeOffice {
  readonly global: object;
  /** Presses a ribbon button by its function name; resolves when the command says it is done. */
  press(functionName: string): Promise<void>;
  /** Presses a shortcut: its command gets no event. */
  pressShortcut(functionName: string): Promise<void>;
  readonly ribbonUpdates: unknown[];
  readonly paneShown: { count: number };
}

const SETS = { SharedRuntime: '1.1', RibbonApi: '1.1', DelayForCellEdit: '1.1' };

export function createFakeOffice(
  workbookName: string,
  { excelApi = '1.15', sets }: OfficeOptions,
): FakeOffice {
  const supported = new Map<string, string>(Object.entries({ ...SETS, ...sets, ExcelApi: excelApi }));
  const commands = new Map<string, (event?: { completed: () => void }) => unknown>();
  const watchers: ((message: { visibilityMode: string }) => void)[] = [];
  const showPane = (visibilityMode: string): void => watchers.forEach((tell) => tell({ visibilityMode }));
  const ribbonUpdates: unknown[] = [];
  const paneShown = { count: 0 };
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const requirements = {
    isSetSupported: (name: string, version = '1.1') =>
      compareVersions(supported.get(name) ?? '0', version) >= 0,
  };
  const global = {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    VisibilityMode: { taskpane: 'Taskpane', hidden: 'Hidden' },
    context: {
      ...{ requirements, ...info, displayLanguage: 'en-GB', contentLanguage: 'en-GB' },
      document: { url: `https://example.org/${workbookName}` },
    },
    actions: {
      associate: (name: string, action: (event?: { completed: () => void }) => unknown) =>
        commands.set(name, action),
    },
    addin: {
      showAsTaskpane: async () => {
        paneShown.count += 1;
        showPane('Taskpane');
      },
      hide: async () => showPane('Hidden'),
      onVisibilityModeChanged: async (tell: (message: { visibilityMode: string }) => void) => {
        watchers.push(tell);
      },
    },
    ribbon: { requestUpdate: async (update: unknown) => void ribbonUpdates.push(update) },
  };
  return {
    global,
    ribbonUpdates,
    paneShown,
    press: (name) =>
      new Promise((resolve, reject) => {
        const command = commands.get(name);
        if (command) command({ completed: resolve });
        else reject(new Error(`No command ${name}`));
      }),
    pressShortcut: async (name) => void (await commands.get(name)?.()),
  };
}

function compareVersions(a: string, b: string): number {
  const [first = 0, second = 0] = a.split('.').map(Number);
  const [otherFirst = 0, otherSecond = 0] = b.split('.').map(Number);
  return first - otherFirst || second - otherSecond;
}
