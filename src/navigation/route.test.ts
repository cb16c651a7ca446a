import { expect, test } from 'vitest';
import { loadPage, type Route } from './route.ts';

const page = (path: string): Route => ({ path, load: async () => ({ Component: () => path }) });
const routes = [page(''), page('play/'), page('play/cpu/'), page('404.html'), page('*')];

test.each([
  ['/', ''],
  ['/play/', 'play/'],
  ['/play', 'play/'],
  ['/play/cpu/', 'play/cpu/'],
  ['/404.html', '404.html'],
  ['/nothing/here/', '*'],
  ['/nothing', '*'],
])('at %s stands the page “%s”', async (pathname, path) => {
  const Page = (await loadPage(routes, pathname)) as () => string;
  expect(Page()).toBe(path);
});

test('a page is the same each time; one that could not be fetched is fetched again', async () => {
  expect(await loadPage(routes, '/play/')).toBe(await loadPage(routes, '/play/'));
  let tries = 0;
  const late: Route = {
    path: 'late/',
    load: () => (++tries === 1 ? Promise.reject(new Error('away')) : page('late/').load()),
  };
  await expect(loadPage([late], '/late/')).rejects.toThrow('away');
  await expect(loadPage([late], '/late/')).resolves.toBeTypeOf('function');
  await expect(loadPage([late], '/other/')).rejects.toThrow('/other/');
});
