// What a badge is, and the one that everybody has at first: it is on every page.

/** ink: filled with ink · main: the badge's colour · tint: its pale tint · sheet: white paper · line: only an outline. */
export type BadgeFill = 'ink' | 'main' | 'tint' | 'sheet' | 'line';
export interface BadgeDrawing {
  /** What a screen reader says. */
  readonly says: string;
  /** A unit's colour (tokens.css, data-unit). */
  readonly unit: string;
  readonly shapes: readonly (readonly [fill: BadgeFill, path: string])[];
}

export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

export const firstBadge: BadgeDrawing = {
  says: 'Chip',
  unit: 'machine',
  shapes: [
    ['line', 'M17 6v36M24 6v36M31 6v36M6 17h36M6 24h36M6 31h36'],
    ['main', 'M12 12h24v24H12z'],
    ['sheet', disc(18, 18, 2)],
  ],
};
