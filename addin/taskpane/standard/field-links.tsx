import type { JSX } from 'preact';
import type { Field, Layout } from '../../../core/api/shapes';
import { groupBy } from '../../../core/values/group-by';
import { PlaceLink } from './place-link';

interface FieldLinksProps {
  readonly users: readonly { readonly layout: Layout; readonly field: Field }[];
}

/** Columns of layouts, each a link to its item; the years of one table are one. */
export function FieldLinks({ users }: FieldLinksProps): JSX.Element {
  const alike = groupBy(users, ({ layout, field }) => `${layout.family ?? layout.id} ${field.name}`);
  return (
    <ul>
      {[...alike].map(([key, group]) => {
        const { layout, field } = group.at(-1)!;
        const words = field.title === field.name ? field.title : `${field.title} (${field.name})`;
        return (
          <li key={key}>
            {field.item === undefined ? (
              words
            ) : (
              <PlaceLink to={{ kind: 'item', id: field.item }}>{words}</PlaceLink>
            )}
            , {layout.title}
            {group.length > 1 && ` and other years`}
          </li>
        );
      })}
    </ul>
  );
}
