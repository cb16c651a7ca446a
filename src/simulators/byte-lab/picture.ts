// Bytes as dots. Rows follow each other without a gap, as the dots of a screen do; the first bit of a byte is its left dot.
import type { Colour, Ink } from './state.ts';

export interface Dot {
  /** Its first byte, and how many it has; with one bit a dot eight dots share a byte. */
  readonly at: number;
  readonly length: number;
  readonly colour: Colour;
}
const grey = (value: number): Colour => [value, value, value];

/** All dots that the bytes are enough for. */
export function dotsOf(bytes: readonly number[], ink: Ink): readonly Dot[] {
  if (ink === 1)
    return bytes.flatMap((byte, at) =>
      [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ({ at, length: 1, colour: grey((byte >> bit) & 1 ? 255 : 0) })),
    );
  if (ink === 8) return bytes.map((byte, at) => ({ at, length: 1, colour: grey(byte) }));
  return Array.from({ length: Math.trunc(bytes.length / 3) }, (_, dot) => {
    const [red = 0, green = 0, blue = 0] = bytes.slice(dot * 3, dot * 3 + 3);
    return { at: dot * 3, length: 3, colour: [red, green, blue] };
  });
}

/** How light a colour looks, 0–255 (the weights of ITU-R BT.601). */
export const lightness = ([red, green, blue]: Colour): number =>
  Math.round(0.299 * red + 0.587 * green + 0.114 * blue);

/** The bytes with one dot in another colour, as near as this ink can; the same bytes when there is no such dot. */
export function painted(bytes: readonly number[], ink: Ink, dot: number, colour: Colour): readonly number[] {
  const after = [...bytes];
  if (ink === 24) {
    if ((dot + 1) * 3 > bytes.length) return bytes;
    after.splice(dot * 3, 3, ...colour);
    return after;
  }
  const at = ink === 1 ? dot >> 3 : dot;
  const old = bytes[at];
  if (old === undefined) return bytes;
  const light = lightness(colour);
  const mask = 128 >> (dot & 7);
  after[at] = ink === 8 ? light : light >= 128 ? old | mask : old & ~mask;
  return after;
}

/** How many bytes a picture of so many dots needs. */
export const bytesFor = (dots: number, ink: Ink): number => Math.ceil((dots * ink) / 8);

export const hexColour = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** The colours to paint with. The words are what a screen reader says. */
export const PAINTS: readonly { readonly name: string; readonly colour: Colour }[] = [
  { name: 'black', colour: [0, 0, 0] },
  { name: 'white', colour: [255, 255, 255] },
  { name: 'red', colour: [255, 0, 0] },
  { name: 'orange', colour: [255, 128, 0] },
  { name: 'yellow', colour: [255, 255, 0] },
  { name: 'green', colour: [0, 160, 0] },
  { name: 'blue', colour: [0, 0, 255] },
  { name: 'purple', colour: [128, 0, 160] },
  { name: 'pink', colour: [255, 128, 192] },
  { name: 'brown', colour: [128, 72, 24] },
];
/** More words for colours that are mixed by number. */
const MIXED: typeof PAINTS = [
  { name: 'grey', colour: [128, 128, 128] },
  { name: 'turquoise', colour: [0, 192, 192] },
  { name: 'light blue', colour: [112, 144, 240] },
  { name: 'dark blue', colour: [0, 0, 96] },
  { name: 'dark red', colour: [112, 0, 0] },
  { name: 'dark green', colour: [0, 72, 0] },
];
/** The nearest name. */
export function colourName(colour: Colour): string {
  const far = (other: Colour): number =>
    other.reduce((sum, part, index) => sum + (part - (colour[index] ?? 0)) ** 2, 0);
  const [nearest] = [...PAINTS, ...MIXED].toSorted((a, b) => far(a.colour) - far(b.colour));
  const isExact = nearest !== undefined && far(nearest.colour) === 0;
  return `${isExact ? '' : 'nearly '}${nearest?.name ?? ''}`;
}
