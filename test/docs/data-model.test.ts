import { dataModelPage } from '../../scripts/docs/data-model-page';
import { dataModelPicture } from '../../scripts/docs/data-model-picture';
import { findRelations, withoutShortCuts } from '../../scripts/docs/relations';
import { readContents } from '../../infra/build/rule-examples/standard-contents';

const contents = readContents();
const records = contents.standard.layouts.filter(({ collection }) => collection === 'standard');
const relations = findRelations(records);
const drawn = withoutShortCuts(relations).map(({ from, to }) => `${from.title} refers to ${to.title}`);
const picture = dataModelPicture(contents);

const numbers = (text: string) => [...text.matchAll(/-?\d+/g)].map(Number);

describe('the picture of the data model', () => {
  it('has every record type, and every key column of each', () => {
    const shown = [...picture.matchAll(/<g id="standard-([a-z-]+)">/g)].map(([, name]) => `standard/${name}`);
    expect(shown.sort()).toEqual(records.map(({ id }) => id).sort());
    const missing = records
      .flatMap(({ primaryKey = [] }) => primaryKey)
      .filter((name) => !picture.includes(`>${name}`));
    expect(missing).toEqual([]);
  });

  it('has a line for every reference but those that another makes for it', () => {
    const lines = [...picture.matchAll(/<title>([^<]+ refers to [^<]+)<\/title>/g)].map(([, title]) => title);
    expect(lines.sort()).toEqual([...drawn].sort());
    expect(drawn).toEqual(
      expect.arrayContaining([
        'Contract refers to Person',
        'Absence refers to Person',
        'Pay refers to Contract',
      ]),
    );
    expect(drawn).not.toContain('Pay refers to Person');
  });

  it('has no two boxes that touch', () => {
    const boxes = [...picture.matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" rx/g)].map(
      (match) => match.slice(1).map(Number),
    );
    expect(boxes).toHaveLength(records.length);
    const touching = boxes.filter(([x = 0, y = 0, width = 0, height = 0], at) =>
      boxes.some(
        ([left = 0, top = 0, across = 0, down = 0], other) =>
          other !== at && x < left + across && left < x + width && y < top + down && top < y + height,
      ),
    );
    expect(touching).toEqual([]);
  });

  it('has nothing outside its edges', () => {
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture)?.map(Number) ?? [];
    const points = [...picture.matchAll(/[ML](-?\d+) (-?\d+)/g)].map((match) => numbers(match[0]));
    const outside = points.filter(([x = 0, y = 0]) => x < 0 || y < 0 || x > width || y > height);
    expect(points.length).toBeGreaterThan(40);
    expect(outside).toEqual([]);
  });
});

describe('the page of the data model', () => {
  const page = dataModelPage(contents);

  it('has every item in the record type that it belongs to', () => {
    const parts = new Map(page.split('\n## ').map((part) => [part.split('\n')[0], part]));
    const missing = contents.standard.items.filter(
      ({ id, recordType }) => !parts.get(recordType)?.includes(`| ${id} |`),
    );
    expect(missing).toEqual([]);
  });

  it('says who asks for an item under what name', () => {
    expect(page.split('\n').find((line) => line.startsWith('| Ethnic group |'))).toMatch(
      /ASC-WDS ETHNICITY, CSWW Ethnicity, SWC Ethnicity, LGES Ethnic group \|$/,
    );
  });
});
