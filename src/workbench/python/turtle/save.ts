// The picture as a file: PNG for everywhere, SVG to be enlarged without end.
import { downloadBlob, downloadText } from '../../../platform/index.ts';
import type { TurtleDesk } from './desk.ts';
import { paintWhole } from './painter.ts';
import { toSvg } from './svg.ts';

/** Pixels of the file for one of the program's: fine enough to print. */
const FINE = 2;

export function savePng(desk: TurtleDesk): void {
  for (const [name, sheet] of named(desk)) {
    const canvas = document.createElement('canvas');
    paintWhole(canvas, sheet, desk.images, FINE);
    canvas.toBlob((data) => {
      if (data) downloadBlob(`${name}.png`, data);
    }, 'image/png');
  }
}

export function saveSvg(desk: TurtleDesk): void {
  const { sheets } = desk;
  for (const [name, sheet] of named(desk))
    downloadText(`${name}.svg`, toSvg(sheet, sheets.images, sheets.title || 'Picture'), 'image/svg+xml');
}

/** Each canvas with the name of its file. */
const named = ({ sheets }: TurtleDesk) =>
  [...sheets.sheets.values()].map((sheet, at) => [at === 0 ? 'turtle' : `turtle-${at + 1}`, sheet] as const);
