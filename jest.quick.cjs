/**
 * For the daily loop (`npm run test:quick`): all suites but those that open a browser, that build or boot what is
 * deployed in its own tests (`test/infra`), or that run properties on many made-up inputs. `npm test` runs every one.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const whole = require('./jest.config.cjs');

const SLOW_FOLDERS = ['browser', 'infra'].map((name) => join(__dirname, 'test', name) + sep);
/** What slow suites import: a browser, pages in it, and the maker of inputs. */
const SLOW_IMPORTS = /from '(?:playwright-core|fast-check|(?:\.\.?\/)+(?:support\/)?(?:browser|pages))'/;

const suites = readdirSync(join(__dirname, 'test'), { recursive: true })
  .map((name) => join(__dirname, 'test', name))
  .filter((path) => /\.test\.tsx?$/.test(path));
const slow = suites.filter(
  (path) =>
    SLOW_FOLDERS.some((folder) => path.startsWith(folder)) || SLOW_IMPORTS.test(readFileSync(path, 'utf8')),
);

module.exports = {
  ...whole,
  testPathIgnorePatterns: [
    '/node_modules/',
    ...slow.map((path) => `${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  ],
};
