import type { Relationship } from '../../../core/api/shapes';
import { MAPS, translatorOf } from './support/real-maps';

const OPPOSITE: Readonly<Record<Relationship, Relationship>> = {
  equivalent: 'equivalent',
  'source-is-narrower-than-target': 'source-is-broader-than-target',
  'source-is-broader-than-target': 'source-is-narrower-than-target',
};

describe.each(MAPS.map((map) => [map.id, map] as const))('the map %s', (_id, map) => {
  it('finds its way back from every code that it leads to', () => {
    const forwards = translatorOf(map);
    const backwards = translatorOf(map, { reverse: true });

    const lost = map.mappings.filter(({ code }) =>
      forwards(code).match.some(
        (there) =>
          !backwards(there.code).match.some(
            (back) => back.code === code && back.relationship === OPPOSITE[there.relationship],
          ),
      ),
    );

    expect(lost).toEqual([]);
    expect(map.mappings.filter(({ code }) => forwards(code).result)).toEqual(
      map.mappings.filter(({ relation }) => relation !== 'none'),
    );
  });

  it('says a word of every code that is not given or not the same', () => {
    const said = map.mappings.filter(({ code }) => translatorOf(map)(code).message !== undefined);

    expect(said).toEqual(map.mappings.filter(({ relation }) => relation !== 'equal'));
  });
});
