import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { pictureOf, toPng } from './picture.ts';

const css = `
  .seen { fill: rgb(1, 2, 3); width: 30px; height: 20px; transform: translate(5px, 6px); }
  .gone { display: none; }`;

async function draw(): Promise<SVGSVGElement> {
  const { container } = await render(
    <>
      <style>{css}</style>
      <svg data-picture="" viewBox="0 0 100 50" width="200" height="100">
        <g className="seen" transform="translate(50 0)" data-part="box" aria-label="a box">
          <rect className="seen" />
          <rect className="gone" width="9" height="9" />
        </g>
      </svg>
    </>,
  );
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('nothing was drawn');
  return svg;
}

test('what style sheets say is written into the picture, and nothing else is left of them', async () => {
  const { text, width, height } = pictureOf(await draw(), 'A box');
  expect([width, height]).toEqual([100, 50]);
  expect(text).toContain('<title>A box</title>');
  const rectangle = text.match(/<rect[^>]*>/g)?.at(-1);
  expect(rectangle).toMatch(/width="30"/);
  expect(rectangle).toMatch(/transform="matrix\(1 0 0 1 5 6\)"/);
  expect(text.match(/fill:rgb\(1, 2, 3\)/g)).toHaveLength(1); // the rest comes from around it
  for (const left of ['class=', 'role=', 'aria-', 'data-', 'width="9"']) expect(text).not.toContain(left);
});

test('the same picture in dots', async () => {
  const png = await toPng(pictureOf(await draw(), 'A box'));
  expect(png?.type).toBe('image/png');
  const bitmap = await createImageBitmap(png ?? new Blob());
  expect([bitmap.width, bitmap.height]).toEqual([200, 100]);
});
