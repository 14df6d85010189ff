import { formatSettings } from '../../addin/remembering/settings';
import { FileHost } from '../../addin/hosts/files/file-host';
import { wordedStaff } from '../hosts/support/worded-staff';
import { openWorkbook } from '../support/open-workbook';
import { check, chooseFile, usePages } from '../support/pages';

const pages = usePages();

test('The codes that a workbook remembers are put with the keyboard, after they have been shown', async () => {
  const host = new FileHost('browser', openWorkbook(wordedStaff(), 'staff.xlsx'));
  const answers = [{ list: 'swc-ethnicity', word: 'borders folk', code: 'WOTH', on: '2026-11-02' }];
  await host.saveSettings(formatSettings({ choices: [], collections: [], answers }));
  const page = await pages.open({ viewport: { width: 330, height: 900 } });
  await chooseFile(page, 'staff.xlsx', Buffer.from(host.save().bytes));
  await page.locator('#check-button').waitFor();
  await check(page);

  const use = page.getByText('Use the codes chosen before (2)…');
  await use.focus();
  await page.keyboard.press('Enter');
  await page.locator('.fix-lines').getByText('WOTH').first().waitFor();
  expect(await page.locator('#fix-preview-title').innerText()).toBe('Change 2 cells?');
  await page.locator('#apply-fix').focus();
  await page.keyboard.press('Enter');
  await use.waitFor({ state: 'detached' });
  await page.locator('.fix-log').waitFor();
});
