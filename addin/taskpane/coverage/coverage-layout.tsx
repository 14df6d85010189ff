import type { JSX } from 'preact';
import type { ItemCoverage, TableCoverage } from '../../covering/cover-table';
import { countOf, formatCount } from '../../../core/values/words';
import { CoverageBar } from './coverage-bar';
import { CoverageItem } from './coverage-item';

interface CoverageLayoutProps {
  readonly table: TableCoverage;
  readonly checked: boolean;
}

/** One sheet as what it is checked as: how much it holds, and its columns with errors. */
export function CoverageLayout({ table, checked }: CoverageLayoutProps): JSX.Element {
  const { title, sheet, must, optional, items } = table;
  const faulty = items.filter(({ counts }) => counts.error > 0);
  return (
    <li class="coverage-layout">
      <div class="coverage-layout-title">
        {title}
        <span class="entry-more">
          {formatCount(must.held + optional.held)} of {formatCount(must.asked + optional.asked)} held in{' '}
          {sheet}
        </span>
      </div>
      <CoverageBar shares={table} />
      {checked && faulty.length > 0 && <FaultyColumns faulty={faulty} />}
    </li>
  );
}

function FaultyColumns({ faulty }: { readonly faulty: readonly ItemCoverage[] }): JSX.Element {
  return (
    <details>
      <summary class="in-the-way">Errors in {countOf(faulty.length, 'column', 'columns')}</summary>
      <ul class="missing faulty">
        {faulty.map((item) => (
          <CoverageItem key={item.field} item={item}>
            {countOf(item.counts.error, 'error', 'errors')}
          </CoverageItem>
        ))}
      </ul>
    </details>
  );
}
