import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Match, MatchChoice, MatchedTable } from '../../model/match';
import { listName, placeOf, type ListPlace } from '../state/list-place';
import { useActions, usePaneState } from '../parts/context';
import { CorrectorColumns } from './corrector-columns';
import { Icon } from '../parts/icons';

interface CorrectorProps {
  readonly list: ListPlace;
  readonly match: Match;
}

/** Where the user says what a list on a sheet is: its layout, the row of its headings, the item of each column. */
export function Corrector({ list, match }: CorrectorProps): JSX.Element {
  const { standard, choices } = usePaneState();
  const { choose, forgetChoice, correct } = useActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const isMeant = ({ sheet }: Pick<MatchedTable, 'sheet'>): boolean =>
    sheet.id === list.sheet && placeOf(sheet, match).list === list.list;
  const table = match.tables.find(isMeant);
  const unmatched = table === undefined ? match.unmatched.find(isMeant) : undefined;
  const choice = choices.find((made) => made.sheet === list.sheet && made.list === list.list);
  const sheetName = table?.sheet.name ?? unmatched?.sheet.name ?? '';
  const name = listName(sheetName, list);
  const layout = table?.layout.id ?? choice?.layout ?? null;

  function change(changes: Partial<MatchChoice>): void {
    void choose({ headingRow: choice?.headingRow, columns: choice?.columns, layout, ...list, ...changes });
  }

  return (
    <div class="corrector">
      <div class="corrector-top">
        <fluent-button appearance="subtle" size="small" onClick={() => correct(null)}>
          <Icon name="back" slot="start" /> Back
        </fluent-button>
        {choice !== undefined && (
          <fluent-button appearance="subtle" size="small" onClick={() => void forgetChoice(list)}>
            Match automatically
          </fluent-button>
        )}
      </div>
      <h2 ref={title} tabIndex={-1}>
        {name}
      </h2>
      {unmatched !== undefined && <p class="sheet-reason">{unmatched.reason}</p>}
      <label class="field">
        <span>{list.list === undefined ? 'This sheet is' : 'This list is'}</span>
        <select
          value={layout ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({
              layout: value === '' ? null : value,
              columns: undefined,
              headingRow: choice?.headingRow,
            })
          }
        >
          <option value="">Not to be checked</option>
          {standard?.layouts.map(({ id, title: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {table?.layout.partial !== undefined && <p class="sheet-reason">{table.layout.partial}</p>}
      {layout !== null && (
        <label class="field">
          <span>Headings are in row</span>
          <input
            type="number"
            min={(list.list ?? 0) + 1}
            value={table === undefined ? (choice?.headingRow ?? 0) + 1 : table.headingRow + 1}
            onChange={({ currentTarget }) => {
              if (currentTarget.checkValidity() && currentTarget.value !== '') {
                change({ headingRow: Number(currentTarget.value) - 1, columns: undefined });
              }
            }}
          />
        </label>
      )}
      {table !== undefined && standard !== null && (
        <CorrectorColumns
          table={table}
          standard={standard}
          onChoose={(column, field) =>
            change({ columns: new Map(choice?.columns).set(column, field), headingRow: table.headingRow })
          }
        />
      )}
    </div>
  );
}
