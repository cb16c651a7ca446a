const KNOWN = 'yoc/letters';

/** Lets the page use the site's own letters, when it has nothing better to do. */
export function loadLetters(): void {
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

function whenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(fetchFirst, { timeout: 2000 });
  else fetchFirst();
}

/** The face of code, and those of reading text and headings where nobody has chosen others (tokens.css names them). */
const CODE = ['Atkinson Hyperlegible Mono'];
const USUAL = ['Atkinson Hyperlegible Next', 'Bricolage Grotesque'];

/** Fetched before any text asks for them: the page is laid out anew once, not at the asking and at each arrival. */
function fetchFirst(): void {
  const isChosen = /lexend|opendyslexic/.test(document.documentElement.dataset.font ?? '');
  const faces = isChosen ? CODE : [...CODE, ...USUAL];
  void Promise.allSettled(faces.map((face) => document.fonts.load(`1em "${face}"`))).then(show);
}

function show(): void {
  document.documentElement.classList.add('letters');
  try {
    sessionStorage.setItem(KNOWN, '1'); // the next page of this visit has them in the browser's cache
  } catch {
    // blocked: each page waits again
  }
}
