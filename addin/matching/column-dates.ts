import { fieldOf } from '../../core/layouts/layout-fields';
import type { View } from './match-views';

/**
 * Text dates of a column are written as the first view that reads it asks. A view that asks for another way of writing
 * them takes them as dates: how a return writes its dates is no matter of the sheet.
 */
export function settleDates(views: readonly View[]): View[] {
  const forms = new Map<number, string>();
  return views.map((view) => ({
    ...view,
    columns: view.columns.map((bound) => {
      const field = fieldOf(view.index.layout, bound.field ?? '');
      if (field?.type !== 'date' || field.form === undefined) return bound;
      const first = forms.get(bound.column);
      if (first === undefined) forms.set(bound.column, field.form);
      return first === undefined || first === field.form ? bound : { ...bound, datesAsDates: true };
    }),
  }));
}
