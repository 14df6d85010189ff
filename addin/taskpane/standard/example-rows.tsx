import type { JSX } from 'preact';
import type { Severity } from '../../../core/api/shapes';
import { fieldOf } from '../../../core/layouts/layout-fields';
import { SeverityIcon } from '../parts/icons';
import type { ExampleTable } from './example-tables';
import { useReader } from './reader-context';

/** A table with more columns is wider than the pane, and moves sideways. */
const COLUMNS_THAT_FIT = 3;
/** In a sheet the headings are in row 1. */
const FIRST_ROW = 2;

interface ExampleRowsProps {
  readonly table: ExampleTable;
  /** Whether the table is named: where there are several. */
  readonly named: boolean;
  readonly severity: Severity;
}

/** Rows of an example under their headings; where rows are compared, the ones that are found say so. */
export function ExampleRows({ table, named, severity }: ExampleRowsProps): JSX.Element {
  const { standard } = useReader();
  const { headings, rows, found } = table;
  const layout = standard.layouts.find(({ id }) => id === table.layout);
  const name = layout?.title ?? table.layout;
  const wide = headings.length > COLUMNS_THAT_FIT;
  return (
    <div
      class={wide ? 'example-rows example-rows-wide' : 'example-rows'}
      // What moves sideways must be reached by keyboard.
      {...(wide ? { tabIndex: 0, role: 'group', 'aria-label': `Rows of ${name}` } : {})}
    >
      <table class="code-table">
        {named && <caption>{name}</caption>}
        <thead>
          <tr>
            {found !== undefined && <th scope="col">Row</th>}
            {headings.map((heading) => (
              <th key={heading} scope="col">
                <Heading
                  name={heading}
                  title={layout && fieldOf(layout, heading)?.title}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {found !== undefined && (
                <th scope="row">
                  {at + FIRST_ROW} {found.includes(at) && <FoundMark severity={severity} />}
                </th>
              )}
              {cells.map((cell, column) =>
                cell === '' ? (
                  <td key={column} class="example-blank">
                    blank
                  </td>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column as it is headed in the sheet, and in words where these are others. */
function Heading({ name, title }: { readonly name: string; readonly title: string | undefined }): JSX.Element {
  return (
    <>
      {name}
      {title !== undefined && title !== name && <span class="entry-more">{title}</span>}
    </>
  );
}

function FoundMark({ severity }: { readonly severity: Severity }): JSX.Element {
  return (
    <>
      <SeverityIcon severity={severity} size={12} /> found
    </>
  );
}
