import { slicesOf } from './slices.ts';

const KNOWN = 'yoc/letters';
/** Texts that change their letters in one frame: as many as a slow device can lay out without holding up a press. */
const TEXTS = 54;

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
  void Promise.allSettled(faces.map((face) => document.fonts.load(`1em "${face}"`))).then(() =>
    show(isChosen ? [] : slicesOf(document.body, TEXTS)),
  );
}

/** Frame by frame, slice by slice; then the whole page, for which no text is laid out again. */
async function show(slices: readonly (readonly Element[])[]): Promise<void> {
  for (const slice of slices) {
    for (const { element, face } of slice.map(withFace)) element.setAttribute('data-letters', face);
    await nextFrame();
  }
  document.documentElement.classList.add('letters');
  for (const element of slices.flat()) element.removeAttribute('data-letters');
  try {
    sessionStorage.setItem(KNOWN, '1'); // the next page of this visit has them in the browser's cache
  } catch {
    // blocked: each page waits again
  }
}

/** Which of the three faces an element's own text has now, by the name of its fallback. */
function withFace(element: Element) {
  const family = getComputedStyle(element).fontFamily;
  const face = /^"?Mono/.test(family) ? 'code' : /^"?Bricolage/.test(family) ? 'head' : 'text';
  return { element, face };
}

/** After what has changed was drawn. A page in the background draws nothing and need not wait long. */
const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
