import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { meaningOf } from '../../wording/severity-meaning';
import { capitalise, SEVERITY_WORDS } from '../../../core/values/words';
import { SEVERITIES } from '../../../core/api/severity';
import { Remembered } from '../remembered/remembered';
import { Icon, SeverityIcon } from '../parts/icons';

/** The (?): what the three severities mean and how their cells are marked. */
export function Help(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <fluent-button
        class="help-button"
        appearance="subtle"
        size="small"
        icon-only
        aria-label="Help: what the marks mean"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="help" />
      </fluent-button>
      <dialog ref={dialog} class="help" aria-labelledby="help-title">
        <h2 id="help-title">What the marks mean</h2>
        <dl>
          {SEVERITIES.map((severity) => (
            <div key={severity}>
              <dt>
                <span class={`mark mark-${severity}`}>
                  <SeverityIcon severity={severity} /> {capitalise(SEVERITY_WORDS[severity].one)}
                </span>
              </dt>
              <dd>{meaningOf(severity, 'either')}</dd>
            </div>
          ))}
        </dl>
        <p>
          Marks never change your own colours or formats, and “Clear marks” takes every one of them away.
          Cells are sent only to be checked and are not kept.
        </p>
        <div class="help-links">
          <Remembered />
          <a href="./licences.txt" target="_blank" rel="noopener">
            Licences
          </a>
        </div>
        <fluent-button appearance="primary" onClick={() => dialog.current?.close()}>
          Close
        </fluent-button>
      </dialog>
    </>
  );
}
