// Numbers as strokes of a pen. A hundred drawn texts would hold up the first picture of the RAM on a slow machine.

/** How tall a digit is, and how far the next one stands; both in units of the drawing. */
const HEIGHT = 7;
const PITCH = 5.8;
/** From 0 to 9: where the pen is set down, and how it goes from there. */
const STROKES: readonly (readonly [x: number, y: number, way: string])[] = [
  [2, 0, 'c1.3 0 2 1.4 2 3.5s-.7 3.5-2 3.5-2-1.4-2-3.5.7-3.5 2-3.5z'],
  [0.6, 1.4, 'l1.6-1.4v7'],
  [0.2, 1.5, 'c.3-1 1-1.5 1.9-1.5 1.1 0 1.8.8 1.8 1.9 0 1.5-2.3 3-3.8 5.1h3.9'],
  [0.3, 0, 'h3.5l-1.9 2.7c1.3 0 2.1.9 2.1 2.1 0 1.3-.9 2.2-2.1 2.2-.9 0-1.5-.4-1.9-1.1'],
  [3, HEIGHT, 'v-7l-3 4.9h4.2'],
  [3.7, 0, 'h-3l-.3 3c.5-.4 1-.5 1.6-.5 1.2 0 2 .9 2 2.2 0 1.4-.9 2.3-2.1 2.3-.8 0-1.5-.3-1.9-.9'],
  [3.4, 0.2, 'c-2 .4-3.4 2.2-3.4 4.4 0 1.5.8 2.4 2 2.4s2-.9 2-2.3-.8-2.2-2-2.2-1.9.9-2 2.1'],
  [0, 0, 'h4c-1.4 2-2.3 4.3-2.6 7'],
  [
    2,
    0,
    'c-1.1 0-1.7.7-1.7 1.7s.7 1.5 1.7 1.6 2 .7 2 1.9-.8 1.8-2 1.8-2-.7-2-1.8 1-1.8 2-1.9 1.7-.6 1.7-1.6-.6-1.7-1.7-1.7z',
  ],
  [0.6, 6.8, 'c2-.4 3.4-2.2 3.4-4.4 0-1.5-.8-2.4-2-2.4s-2 .9-2 2.3.8 2.2 2 2.2 1.9-.9 2-2.1'],
];

/** The path of a whole number, 0 or more, from the top left corner of its first digit: to be stroked, not filled. */
export const drawnNumber = (number: number): string =>
  Array.from(`${number}`)
    .map((digit, at) => {
      const [x, y, way] = STROKES[Number(digit)] ?? [0, 0, ''];
      return `M${Math.round((x + at * PITCH) * 10) / 10} ${y}${way}`;
    })
    .join('');

/** A nought with its stroke, as the code letters have it, about a middle; stroked too. */
export const DRAWN_ZERO =
  'M0-6.3c2.7 0 4.1 2.5 4.1 6.3s-1.4 6.3-4.1 6.3-4.1-2.5-4.1-6.3 1.4-6.3 4.1-6.3zM-2.4 4 2.4-4';
