// The view's drawing as a file of its own: every colour and font that style sheets give it is written into it.

export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** What style sheets may say about a shape or a text. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'visibility',
  'paint-order',
  'transform',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'marker-end',
  'marker-start',
] as const;
const SCALE = 2;

/** The drawing as SVG text that needs no style sheet, on the colour of the page, named `title`. */
export function pictureOf(svg: SVGSVGElement, title: string): Picture {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  const hidden: Element[] = [];
  for (const [index, original] of originals.entries()) {
    const made = copies[index];
    if (!made) continue;
    const style = getComputedStyle(original);
    if (style.display === 'none') hidden.push(made);
    const parts = PROPERTIES.map((name) => [name, style.getPropertyValue(name)] as const).filter(
      ([name, value]) => value !== '' && !(name === 'transform' && value === 'none'),
    );
    made.setAttribute('style', parts.map(([name, value]) => `${name}:${value}`).join(';'));
    made.removeAttribute('class');
    for (const name of made.getAttributeNames())
      if (/^(data-|aria-|role$|tabindex$)/.test(name)) made.removeAttribute(name);
  }
  for (const one of hidden) one.remove();
  const { width, height } = svg.getBoundingClientRect();
  const box = svg.viewBox.baseVal;
  const [x, y, w, h] = box && box.width > 0 ? [box.x, box.y, box.width, box.height] : [0, 0, width, height];
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
