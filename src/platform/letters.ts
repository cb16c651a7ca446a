// When the site's own letters come to a page: see ui/letters.css.

const KNOWN = 'yoc/letters';
/** A task of the page's main thread that holds up a press begins to count here, in milliseconds. */
const LONG_TASK = 50;
/** A page held up longer than this while it came, in milliseconds, is on a device that takes long to lay it out again. */
const HELD_UP = 50;

/** How long long tasks have held this page up, in milliseconds. Not every browser tells: then it is 0. */
let heldUp = 0;
let here = false;

/** Fetches the site's own letters when the page has nothing better to do, and shows them where that is no trouble. */
export function loadLetters(): void {
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) heldUp += duration - LONG_TASK;
    }).observe({ type: 'longtask', buffered: true });
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

function whenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(fetchFaces, { timeout: 2000 });
  else fetchFaces();
}

/** The face of code, and those of reading text and headings where nobody has chosen others (tokens.css names them). */
const CODE = ['Atkinson Hyperlegible Mono'];
const USUAL = ['Atkinson Hyperlegible Next', 'Bricolage Grotesque'];

/** Fetched before any text asks for them: the page is laid out anew once, not at the asking and at each arrival. */
function fetchFaces(): void {
  const isChosen = /lexend|opendyslexic/.test(document.documentElement.dataset.font ?? '');
  const faces = isChosen ? CODE : [...CODE, ...USUAL];
  void Promise.allSettled(faces.map((face) => document.fonts.load(`1em "${face}"`))).then(() => {
    here = true;
    try {
      sessionStorage.setItem(KNOWN, '1'); // the next page of this visit has them in the browser's cache
    } catch {
      // blocked: each page waits again
    }
    // Every text is laid out again. A slow device would hold up a press for that: its first page keeps the letters it has.
    if (heldUp <= HELD_UP) wearLetters();
  });
}

/** Another page is about to be shown and laid out: it has the site's letters from its beginning, if they are here. */
export function wearLetters(): void {
  if (here) document.documentElement.classList.add('letters');
}
