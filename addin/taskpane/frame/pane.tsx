import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PaneContext } from '../state/pane-context';
import type { PaneActions } from '../state/pane-actions';
import { TABS, type Tab } from '../state/pane-state';
import { CheckTab } from '../check/check-tab';
import { CodesTab } from '../codes/codes-tab';
import { CoverageTab } from '../coverage/coverage-tab';
import { PaneParts, useActions, usePaneState } from '../parts/context';
import { Help } from './help';
import { StandardTab } from '../standard/standard-tab';
import { WaitingForExcel } from './waiting-for-excel';

const TITLES: Readonly<Record<Tab, string>> = {
  check: 'Check',
  coverage: 'Coverage',
  codes: 'Codes',
  standard: 'Standard',
};
const CONTENTS: Readonly<Record<Tab, () => JSX.Element | null>> = {
  check: CheckTab,
  coverage: CoverageTab,
  codes: CodesTab,
  standard: StandardTab,
};

export function Pane({
  context,
  actions,
}: {
  readonly context: PaneContext;
  readonly actions: PaneActions;
}): JSX.Element {
  return (
    <PaneParts.Provider value={{ ...context, actions }}>
      <Tabs />
    </PaneParts.Provider>
  );
}

function Tabs(): JSX.Element {
  const { tab: active, announcement } = usePaneState();
  const { showTab } = useActions();
  // A panel once shown stays, with what was typed and scrolled in it.
  const visited = useRef(new Set<Tab>());
  visited.current.add(active);
  return (
    <div class="pane">
      <div class="pane-top">
        <fluent-tablist
          size="small"
          activeid={`tab-${active}`}
          aria-label="Workforce"
          onchange={(event: Event) => {
            const chosen = TABS.find(
              (tab) => `tab-${tab}` === (event as CustomEvent<Element | null>).detail?.id,
            );
            if (chosen !== undefined) showTab(chosen);
          }}
        >
          {TABS.map((tab) => (
            <fluent-tab key={tab} id={`tab-${tab}`} aria-controls={`panel-${tab}`}>
              {TITLES[tab]}
            </fluent-tab>
          ))}
        </fluent-tablist>
        <Help />
      </div>
      <WaitingForExcel />
      {TABS.map((tab) => {
        const Content = CONTENTS[tab];
        return (
          <section
            key={tab}
            id={`panel-${tab}`}
            class={`panel panel-${tab}`}
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            hidden={tab !== active}
          >
            {visited.current.has(tab) && <Content />}
          </section>
        );
      })}
      <div class="for-screen-readers" role="status" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}
