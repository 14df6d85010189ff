import type { JSX } from 'preact';
import { Icon } from '../taskpane/parts/icons';
import { OpenButton } from './open-button';
import type { PageActions } from './state/page-actions';
import type { PageState } from './state/page-state';

interface PageHeaderProps {
  readonly state: PageState;
  readonly actions: PageActions;
}

export function PageHeader({ state, actions }: PageHeaderProps): JSX.Element {
  const { workbook, unsaved } = state;
  return (
    <header class="page-header">
      <img src="./assets/icon-32.png" alt="" width={24} height={24} />
      <h1>Workforce Standard</h1>
      {workbook !== null && (
        <span class="file-name">
          {workbook.name}
          {unsaved && <span class="file-edited"> changed</span>}
          {workbook.signed && <span class="file-edited"> signed: a changed copy will not be</span>}
        </span>
      )}
      <a class="standard-link" href="./standard.html" target="_blank" rel="noopener">
        The standard
      </a>
      <p class="privacy">
        Your file stays on this computer; cells are sent only to be checked and are not kept.
      </p>
      {workbook !== null && (
        <div class="page-tools" role="toolbar" aria-label="File">
          <fluent-button
            appearance="subtle"
            icon-only
            aria-label="Undo"
            title="Undo (Ctrl+Z)"
            disabled={!workbook.canUndo}
            onClick={actions.undo}
          >
            <Icon name="undo" />
          </fluent-button>
          <fluent-button
            appearance="subtle"
            icon-only
            aria-label="Redo"
            title="Redo (Ctrl+Y)"
            disabled={!workbook.canRedo}
            onClick={actions.redo}
          >
            <Icon name="redo" />
          </fluent-button>
          <OpenButton onFile={actions.openFile} />
          {workbook.source === 'text' && (
            <fluent-button
              title="A CSV or XML file can show no marks; a workbook can."
              onClick={() => actions.save('workbook')}
            >
              <Icon name="download" slot="start" /> Download as .xlsx
            </fluent-button>
          )}
          <fluent-button
            title="The workbook with your changes and the marks (Ctrl+S)"
            onClick={() => actions.save()}
          >
            <Icon name="download" slot="start" /> Download
          </fluent-button>
        </div>
      )}
    </header>
  );
}
