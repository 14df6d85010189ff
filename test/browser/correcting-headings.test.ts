import { accessibilityFaults, button, chooseFile, usePages } from '../support/pages';

const pages = usePages();

const STAFF = [
  'Employee number,Surname,First name,Contract number,Contract start date,Wkly contr. hrs',
  'E1,Made-Up,Ann,C1,2020-01-01,37',
  'E2,Made-Up,Bob,C2,2020-01-02,18.5',
  'E3,Made-Up,Cy,C3,2020-01-03,30',
].join('\n');

test('A guessed column says what the guess rests on, and one press makes it the user’s own choice', async () => {
  const page = await pages.open({ viewport: { width: 340, height: 640 } });
  await chooseFile(page, 'staff.csv', STAFF);
  await page.locator('.sheet-row').first().click();
  const column = page.locator('.corrector-columns tbody tr').filter({ hasText: 'Wkly contr. hrs' });
  const taken = column.getByLabel(/^Column F/);
  expect([
    await taken.locator('option:checked').innerText(),
    await column.locator('.column-how').first().innerText(),
  ]).toEqual([
    'Hours per week',
    'Guessed because its heading is like "Contracted weekly hours" and 100 % of its values are numbers',
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);

  const yes = column.getByRole('button', { name: 'Yes, that is right of column F' });
  await yes.click();
  await yes.waitFor({ state: 'detached' });
  expect([
    await taken.locator('option:checked').innerText(),
    await column.locator('.column-how').first().innerText(),
  ]).toEqual(['Hours per week', 'Your choice']);
});

test('That a sheet is not to be checked is offered for the next file with its headings', async () => {
  const page = await pages.open();
  await chooseFile(page, 'first.csv', STAFF);
  await page.locator('.sheet-row').first().click();
  await page.getByLabel('This sheet is').selectOption('Not to be checked');
  await page.getByText('Left out by your choice.').waitFor();
  await chooseFile(page, 'second.csv', STAFF);
  await button(page, 'Leave unchecked').click();
  await page.getByText('Left out by your choice.').waitFor();
  expect(await page.getByText('Leave unchecked').count()).toBe(0);
});
