/** Knowing the workbook: the standard to hold it to, what its sheets are, and what the user said of them. */
import type { MatchChoice, MatchedTable, RowChoice } from '../../model/match';
import { rememberMatch } from '../../remembering/remembered-matches';
import { knownHeadings } from '../../remembering/known-headings';
import { saltedHash } from '../../remembering/salted-hash';
import { formatSettings, parseSettings } from '../../remembering/settings';
import { areNoSettings } from '../../remembering/stored-settings';
import type { HostChange } from '../../workbook/host';
import type { PaneContext } from '../state/pane-context';
import type { ListPlace } from '../state/list-place';
import { today } from '../state/today';
import { troubleOf } from '../state/trouble-of';
import type { WorkbookActions } from '../state/pane-actions';

/** Sheets are looked at again this long after the last of a burst of changes. */
const QUIET_MILLISECONDS = 400;

function withoutChoice(choices: readonly MatchChoice[], { sheet, list }: ListPlace): readonly MatchChoice[] {
  return choices.filter((choice) => choice.sheet !== sheet || choice.list !== list);
}

/** With what other parts of the pane ask of this one. */
interface WorkbookPart extends WorkbookActions {
  match(): Promise<void>;
  setRows(rows: readonly RowChoice[]): Promise<void>;
  /** Of choices, day and collections nothing is kept any more. */
  forgetChoices(): Promise<void>;
  /** Keeps choices, notes and answers in the workbook. */
  remember(): Promise<void>;
  listen(): () => void;
}

export function createWorkbookActions(
  { store, host, api, memory, checks }: PaneContext,
  abandonCheck: () => void,
  /** Told of every change by the user. */
  changed: (change: HostChange) => void,
): WorkbookPart {
  /** A later reading of the sheets goes before an earlier one that is slow. */
  let latest = 0;
  /** The user's day, kept while a file is open that names its own: it comes back with a file that names none. */
  let usersDay: { readonly date: string; readonly isChosen: boolean } | undefined;
  /** The day was chosen, by the user or with the file. Today's own is not kept: it would still be the day next year. */
  let isChosen = false;

  /** Throws what the host throws: the caller knows what the user was doing. */
  async function match(): Promise<void> {
    const { standard, choices, rows, collections, referenceDate } = store.state;
    if (standard === null) return;
    const mine = (latest += 1);
    const kept = memory?.load();
    const found = await checks.match(standard, {
      choices,
      rows,
      collections,
      referenceDate,
      ...(kept === undefined ? {} : { remembered: { matches: kept.matches, salt: kept.salt } }),
    });
    if (mine === latest) store.dispatch({ type: 'match', match: found });
  }

  async function look(): Promise<void> {
    if (!store.state.workbookOpen) return;
    try {
      await match();
    } catch (error) {
      store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Reading the workbook') });
    }
  }

  async function remember(): Promise<void> {
    const { choices, rows, referenceDate, collections, notes, answers, dropDowns } = store.state;
    try {
      const settings = formatSettings({
        ...{ choices, rows, collections, notes, answers },
        ...(isChosen ? { referenceDate } : {}),
        dropDowns: dropDowns.sheets,
      });
      // With the last of what was said goes the place where it was kept.
      await host.saveSettings(areNoSettings(settings) ? undefined : settings);
    } catch (error) {
      store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Keeping this in the workbook') });
    }
  }

  async function workbookOpened(): Promise<void> {
    abandonCheck();
    latest += 1;
    store.dispatch({ type: 'workbook', open: host.name !== '' || host.kind === 'excel' });
    if (!store.state.workbookOpen) return;
    const settings = parseSettings(await host.loadSettings().catch(() => undefined));
    store.dispatch({ type: 'choices', choices: settings.choices });
    store.dispatch({ type: 'rows', rows: settings.rows ?? [] });
    store.dispatch({ type: 'notes', notes: settings.notes });
    store.dispatch({ type: 'answers', answers: settings.answers ?? [] });
    store.dispatch({ type: 'drop-downs', on: { sheets: settings.dropDowns ?? [], skipped: [] } });
    if (settings.referenceDate !== undefined) {
      usersDay ??= { date: store.state.referenceDate, isChosen };
      isChosen = true;
      store.dispatch({ type: 'reference-date', date: settings.referenceDate });
    } else if (usersDay !== undefined) {
      store.dispatch({ type: 'reference-date', date: usersDay.date });
      ({ isChosen } = usersDay);
      usersDay = undefined;
    }
    store.dispatch({ type: 'collections', collections: settings.collections });
    await look();
  }

  /** Kept first: reading the sheets may take long, and a copy may be saved meanwhile. */
  async function keepAndLook(): Promise<void> {
    await remember();
    await look();
  }

  async function setRows(rows: readonly RowChoice[]): Promise<void> {
    store.dispatch({ type: 'rows', rows });
    await keepAndLook();
  }

  async function setChoices(choices: readonly MatchChoice[]): Promise<void> {
    store.dispatch({ type: 'choices', choices });
    await keepAndLook();
  }

  function tableOf(sheet: string): MatchedTable | undefined {
    return store.state.match?.tables.find((table) => table.sheet.id === sheet);
  }

  /** A correction is kept with the headings of its sheet, as they are matched with it. */
  async function keepForNext(choice: MatchChoice, table: MatchedTable | undefined): Promise<void> {
    const { standard } = store.state;
    if (memory === undefined || table === undefined || standard === null) return;
    const before = memory.load();
    const keeper = { known: knownHeadings(standard), hash: saltedHash(before.salt) };
    try {
      const matches = await rememberMatch(before.matches, table, choice, today(), keeper);
      if (matches !== before.matches) memory.save({ ...before, matches });
    } catch {
      // A browser without cryptography can hash nothing: it remembers nothing.
    }
  }

  function concernsHeadings(change: HostChange): boolean {
    if (change.kind !== 'edited' && change.kind !== 'sorted') return true;
    const tables = store.state.match?.tables.filter(({ sheet }) => sheet.id === change.sheet) ?? [];
    const [from, to] = [change.row ?? 0, (change.row ?? 0) + (change.rowCount ?? 1) - 1];
    // The first list's begin with the sheet; those of one below another where it does.
    return (
      tables.length === 0 ||
      tables.some(
        ({ sheet, headingRow }, at) => from <= headingRow && (at === 0 || to >= sheet.usedRange.row),
      )
    );
  }

  return {
    match,
    remember,
    setRows,
    workbookOpened,
    async retryService() {
      store.dispatch({ type: 'service-trouble', trouble: null });
      try {
        store.dispatch({ type: 'standard', standard: await api.standard() });
      } catch (error) {
        store.dispatch({ type: 'service-trouble', trouble: troubleOf(error, 'Fetching the standard') });
        return;
      }
      if (store.state.workbookOpen) await look();
      else await workbookOpened();
    },
    async choose(choice) {
      const others = withoutChoice(store.state.choices, choice);
      // A sheet that is left out is no table any more: its headings are those that it was matched by.
      const before = tableOf(choice.sheet);
      await setChoices([...others, choice]);
      // Another workbook's sheets are matched from their top.
      if (choice.list === undefined)
        await keepForNext(choice, choice.layout === null ? before : tableOf(choice.sheet));
    },
    async forgetChoice(list) {
      await setChoices(withoutChoice(store.state.choices, list));
    },
    async forgetChoices() {
      isChosen = false;
      usersDay = undefined;
      store.dispatch({ type: 'choices', choices: [] });
      store.dispatch({ type: 'rows', rows: [] });
      store.dispatch({ type: 'collections', collections: [] });
      store.dispatch({ type: 'reference-date', date: today() });
      await keepAndLook();
    },
    async setReferenceDate(date) {
      isChosen = true;
      store.dispatch({ type: 'reference-date', date });
      // The day picks the year of a layout.
      await keepAndLook();
    },
    async setCollections(collections) {
      store.dispatch({ type: 'collections', collections });
      await keepAndLook();
    },
    listen() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = host.onChange((change) => {
        // A page has no sheets to add: there this says that another file is open.
        if (change.kind === 'sheets' && host.kind === 'browser') {
          void workbookOpened();
          return;
        }
        changed(change);
        if (!concernsHeadings(change)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void look(), QUIET_MILLISECONDS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
