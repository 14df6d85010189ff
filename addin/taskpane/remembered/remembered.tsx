import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { BrowserMemory } from '../../remembering/browser-memory';
import { DAYS_KEPT } from '../../remembering/browser-memory';
import { loadLists } from '../codes/load-lists';
import { NOTHING_REMEMBERED, parseSettings, type Settings } from '../../remembering/settings';
import { browserLines, workbookLines, type WorkbookLine } from './remembered-lines';
import { useActions, useApi, useHost, usePaneState } from '../parts/context';
import { ForgetList } from './forget-list';

interface Kept {
  readonly browser: BrowserMemory | undefined;
  readonly workbook: Settings;
}

/** What this browser and the open workbook remember, word for word, and how to make them forget it. */
export function Remembered(): JSX.Element {
  const { standard, lists, match, workbookOpen } = usePaneState();
  const { inBrowser, keepInBrowser, forgetAnswer, forgetNote, forgetChoice, forgetWorkbook, leaveRowsOut } =
    useActions();
  const host = useHost();
  const api = useApi();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [names, setNames] = useState(lists);

  /** As it stands in the stores themselves. */
  async function read(): Promise<void> {
    const stored = workbookOpen ? await host.loadSettings().catch(() => undefined) : undefined;
    setKept({
      browser: inBrowser(),
      workbook: stored === undefined ? NOTHING_REMEMBERED : parseSettings(stored),
    });
  }

  async function open(): Promise<void> {
    await read();
    dialog.current?.showModal();
    const answers = [...(inBrowser()?.answers ?? [])];
    setNames(await loadLists(api, [...new Set(answers.map(({ list }) => list))], lists));
  }

  const and =
    (work: () => Promise<void>): (() => Promise<void>) =>
    async () => {
      await work();
      await read();
    };

  function forgettingLine({ forget }: WorkbookLine): (() => Promise<void>) | undefined {
    if (forget === undefined) return undefined;
    switch (forget.kind) {
      case 'choice':
        return and(() => forgetChoice(forget.list));
      case 'answer':
        return and(() => forgetAnswer(forget.question));
      case 'rows':
        return and(() => leaveRowsOut(forget.sheet));
      case 'note':
        return and(() => forgetNote(forget.key));
    }
  }

  const sheets = [...(match?.tables ?? []), ...(match?.unmatched ?? [])];
  const nameOf = (id: string): string => sheets.find(({ sheet }) => sheet.id === id)?.sheet.name ?? id;
  return (
    <>
      <button
        type="button"
        class="link-button remembered-link"
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        What is remembered…
      </button>
      <dialog ref={dialog} class="help remembered" aria-labelledby={id}>
        <h2 id={id}>What is remembered</h2>
        {kept !== null && (
          <>
            {kept.browser !== undefined && (
              <ForgetList
                title="In this browser"
                about={`For the next workbook: how you matched headings, and codes you chose. No cells, and no names of files or sheets; a heading or a word that is none of the standard’s is kept as a number made of it. Forgotten ${DAYS_KEPT} days after you last chose it.`}
                lines={browserLines(kept.browser, { standard, lists: names })}
                forgetting={({ left }) => and(() => keepInBrowser(left))}
                all="Forget what this browser remembers"
                onForgetAll={and(() => keepInBrowser({ matches: [], answers: [] }))}
              />
            )}
            {workbookOpen && (
              <ForgetList
                title="In this workbook"
                about="It goes where the workbook goes, and whoever has the workbook can read it."
                lines={workbookLines(kept.workbook, { standard, lists: names }, nameOf)}
                forgetting={forgettingLine}
                all="Forget what this workbook remembers"
                onForgetAll={and(forgetWorkbook)}
              />
            )}
          </>
        )}
        <fluent-button appearance="primary" onClick={() => dialog.current?.close()}>
          Close
        </fluent-button>
      </dialog>
    </>
  );
}
