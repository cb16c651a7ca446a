const KNOWN = 'yoc/letters';

/** Lets the page use the site's own letters, when it has nothing better to do. */
export function loadLetters(): void {
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

function whenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(show, { timeout: 2000 });
  else show();
}

function show(): void {
  document.documentElement.classList.add('letters');
  try {
    sessionStorage.setItem(KNOWN, '1'); // the next page of this visit has them in the browser's cache
  } catch {
    // blocked: each page waits again
  }
}
