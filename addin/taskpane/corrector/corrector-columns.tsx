import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { MatchedTable } from '../../model/match';
import { sheetColumns } from '../../checking/sheet-columns';
import { countOf } from '../../../core/values/words';
import { fieldChoices } from './field-choices';
import { headingCounts } from './heading-counts';
import { shortTitleOf } from '../standard/standard-links';
import { CorrectorColumn } from './corrector-column';
import { SeverityIcon } from '../parts/icons';

interface CorrectorColumnsProps {
  readonly table: MatchedTable;
  readonly standard: StandardAnswer;
  readonly onChoose: (column: number, field: string | null) => void;
}

/** Each column of a sheet and the item it is taken for. */
export function CorrectorColumns({ table, standard, onChoose }: CorrectorColumnsProps): JSX.Element {
  const groups = useMemo(() => fieldChoices(table), [table]);
  const columns = useMemo(() => sheetColumns(table), [table]);
  const problems = new Map(table.columns.map(({ column, problem }) => [column, problem?.message]));
  const { found, expected } = headingCounts(table);
  return (
    <>
      {table.problems.map(({ message }) => (
        <p key={message} class="heading-problem">
          <SeverityIcon severity="warning" /> <span>{message}</span>
        </p>
      ))}
      <p class="corrector-count">
        {found} of {countOf(expected, 'heading', 'headings')} found.
        {table.missing.length > 0 && <> Not found: {table.missing.join(', ')}.</>}
      </p>
      <table class="corrector-columns">
        <caption class="for-screen-readers">Columns of the sheet and what each is taken for</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Taken for</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <CorrectorColumn
              key={column.column}
              table={table}
              column={column}
              problem={problems.get(column.column)}
              groups={groups}
              shortTitle={(collection) => shortTitleOf(standard, collection)}
              onChoose={(field) => onChoose(column.column, field)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
