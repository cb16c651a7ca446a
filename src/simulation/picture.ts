// The view's drawing as a file of its own: every colour and font that style sheets give it is written into it.

export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** What style sheets may say about a shape or a text, and what it is when nobody says anything. All are inherited. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  visibility: 'visible',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'marker-start': 'none',
  'marker-end': 'none',
};
/** Places and sizes, which style sheets may give too. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
};
const SCALE = 2;

/** Writes into `made` what style sheets say of `original`, as far as it does not come from around it anyway. */
function inline(original: SVGElement, made: SVGElement, isRoot: boolean): void {
  const style = getComputedStyle(original);
  const around = isRoot || !original.parentElement ? undefined : getComputedStyle(original.parentElement);
  const said: string[] = [];
  for (const [name, initial] of Object.entries(INITIAL)) {
    const value = style.getPropertyValue(name);
    made.removeAttribute(name);
    if (value !== (around?.getPropertyValue(name) ?? initial)) said.push(`${name}:${value}`);
  }
  if (style.opacity !== '1') said.push(`opacity:${style.opacity}`);
  made.removeAttribute('style');
  made.removeAttribute('class');
  for (const name of made.getAttributeNames())
    if (/^(data-|aria-|role$|tabindex$)/.test(name)) made.removeAttribute(name);
  if (said.length > 0) made.setAttribute('style', said.join(';'));
  for (const name of GEOMETRY[original.localName] ?? []) {
    const value = style.getPropertyValue(name);
    if (value.endsWith('px')) made.setAttribute(name, value.slice(0, -2));
  }
  const { parentElement } = original;
  if (!isRoot && style.transform !== 'none' && isGraphics(original) && isGraphics(parentElement)) {
    const matrix = parentElement
      .getCTM()
      ?.inverse()
      .multiply(original.getCTM() ?? undefined);
    if (!matrix) return;
    const { a, b, c, d, e, f } = matrix;
    made.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map((part) => +part.toFixed(4)).join(' ')})`);
  }
}
const isGraphics = (element: Element | null): element is SVGGraphicsElement =>
  element instanceof SVGGraphicsElement;

/**
 * The drawing as SVG text that needs no style sheet, on the colour of the page, named `title`. What is marked
 * `data-picture-only` is hidden on the page and drawn here: a view's parts that are HTML there.
 */
export function pictureOf(svg: SVGSVGElement, title: string): Picture {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  const hidden: Element[] = [];
  for (const [index, original] of originals.entries()) {
    const made = copies[index];
    if (!made) continue;
    const isHidden = getComputedStyle(original).display === 'none';
    if (isHidden && !original.hasAttribute('data-picture-only')) hidden.push(made);
    inline(original, made, original === svg);
  }
  for (const one of hidden) one.remove();
  const { x, y, width: w, height: h } = frameOf(svg);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x} ${y} ${w} ${h}`);
  copy.setAttribute('width', `${Math.round(w)}`);
  copy.setAttribute('height', `${Math.round(h)}`);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  const page = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ x, y, width: w, height: h, fill: pageColour(svg) }))
    page.setAttribute(key, `${value}`);
  copy.prepend(name, page);
  return { text: new XMLSerializer().serializeToString(copy), width: w, height: h };
}

/** What the picture shows: `data-picture-box` where the drawing is not its view box, else that, else what is on the page. */
function frameOf(svg: SVGSVGElement): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const [x, y, width, height] = (svg.dataset.pictureBox ?? '').split(' ').map(Number);
  if (x !== undefined && y !== undefined && width !== undefined && height !== undefined)
    return { x, y, width, height };
  const box = svg.viewBox.baseVal;
  if (box && box.width > 0) return box;
  const shown = svg.getBoundingClientRect();
  return { x: 0, y: 0, width: shown.width, height: shown.height };
}

/** The first background that is not see-through, from the drawing outwards. */
function pageColour(from: Element): string {
  for (let element: Element | null = from; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
  }
  return getComputedStyle(document.documentElement).getPropertyValue('--paper');
}

/** The picture in dots, twice as fine as it is drawn; undefined where the browser cannot. */
export async function toPng({ text, width, height }: Picture): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
