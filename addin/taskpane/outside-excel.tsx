import { render } from 'preact';
import { Notice } from './parts/notice';
import './styles/theme.css';
import './styles/base.css';

/** The pane's page was opened in a browser, not by Excel: says where to go. */
export function showOutsideExcel(root: HTMLElement): void {
  render(
    <Notice title="This page belongs inside Excel">
      <p>
        To check a workbook here in the browser, open <a href="./">the page for that</a>.
      </p>
    </Notice>,
    root,
  );
}
