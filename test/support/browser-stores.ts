import type { Page } from 'playwright-core';

/** Everything that a page has put where a browser keeps things, as text by the name of the place. */
export async function browserStores(page: Page): Promise<Readonly<Record<string, string>>> {
  const inPage = await page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name }) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open(name!);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
        const stores = [...database.objectStoreNames].map(
          (store) =>
            new Promise((resolve, reject) => {
              const all = database.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => resolve(all.result);
              all.onerror = () => reject(all.error);
            }),
        );
        return [name, await Promise.all(stores)];
      }),
    );
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => {
        const cache = await window.caches.open(name);
        const requests = await cache.keys();
        return [name, await Promise.all(requests.map(async (one) => (await cache.match(one))?.text()))];
      }),
    );
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      indexedDB: JSON.stringify(databases),
      caches: JSON.stringify(caches),
      serviceWorkers: JSON.stringify(workers.map(({ scope }) => scope)),
      cookie: document.cookie,
      address: location.search + location.hash,
      history: JSON.stringify(history.state),
      windowName: window.name,
    };
  });
  const cookies = await page.context().cookies();
  return { ...inPage, cookies: JSON.stringify(cookies) };
}

/** The same of a page that has kept nothing. */
export const NO_STORES: Readonly<Record<string, string>> = {
  localStorage: '[]',
  sessionStorage: '[]',
  indexedDB: '[]',
  caches: '[]',
  serviceWorkers: '[]',
  cookie: '',
  address: '',
  history: 'null',
  windowName: '',
  cookies: '[]',
};
