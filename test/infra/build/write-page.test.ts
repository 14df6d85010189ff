import { writePage } from '../../../infra/build/write-page';

const page = (script: string, head = '') => `<html><head>${head}</head><body>${script}</body></html>`;

test.each([
  ['./main.tsx', '<script type="module" src="./main.tsx"></script>'],
  ['main.js', '<script type="module" src="main.js"></script>'],
])('a page that starts %s gets the program as it is served', (_name, script) => {
  expect(writePage(page(script), 'taskpane', false)).toBe(
    page('<script type="module" src="./taskpane.js"></script>'),
  );
});

test('styles that the program imports are linked once', () => {
  const script = '<script src="./main.tsx"></script>';
  const linked = page(
    '<script src="./index.js"></script>',
    '  <link rel="stylesheet" href="./index.css" />\n  ',
  );
  expect(writePage(page(script), 'index', true)).toBe(linked);
  expect(writePage(linked, 'index', true)).toBe(linked);
});

test('scripts of others stay as they are', () => {
  const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
  const both = (name: string) => page(`${office}<script src="./${name}"></script>`);
  expect(writePage(both('main.tsx'), 'taskpane', false)).toBe(both('taskpane.js'));
});

test('a page that starts nothing of ours is refused', () => {
  expect(() => writePage(page(''), 'taskpane', false)).toThrow(
    'taskpane: the page does not start its program',
  );
});
