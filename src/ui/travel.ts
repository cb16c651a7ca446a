import { cornerOffsets, type Polyline } from '../lib/polyline.ts';

export interface Journey {
  /** Milliseconds on the way; 0 puts the tile at the end at once. */
  readonly duration: number;
  /** Milliseconds it waits at the start first. */
  readonly delay?: number;
  /** From the last corner to the first. */
  readonly backwards?: boolean;
}

/**
 * Lets a drawn tile travel along a wire at one speed. It may be cancelled at any time; where the tile stands without
 * the animation is for the drawing to say.
 */
export function travel(
  tile: SVGElement,
  wire: Polyline,
  { duration, delay = 0, backwards = false }: Journey,
): Animation {
  const offsets = cornerOffsets(wire);
  const frames = wire.map(({ x, y }, at) => ({
    transform: `translate(${x}px, ${y}px)`,
    offset: offsets[at] ?? 1,
  }));
  return tile.animate(frames, {
    duration,
    delay,
    fill: 'backwards',
    direction: backwards ? 'reverse' : 'normal',
    easing: 'ease-in-out',
  });
}
