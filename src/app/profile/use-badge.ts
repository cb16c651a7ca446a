import { useEffect, useState } from 'react';
import { type BadgeDrawing, firstBadge } from './badge-drawing.ts';

type Drawings = Readonly<Record<string, BadgeDrawing | undefined>>;
let known: Drawings | undefined;

/** The drawing of a badge; an unknown name has the first. Undefined until the drawings are there: only few have chosen one. */
export function useBadge(name: string): BadgeDrawing | undefined {
  const [drawings, setDrawings] = useState(known);
  const isFirst = name === '';
  useEffect(() => {
    if (isFirst || drawings) return;
    let isWanted = true;
    import('./badges.ts').then(
      ({ badges }) => {
        known = badges;
        if (isWanted) setDrawings(badges);
      },
      () => {}, // the Internet is away: the name beside it still says who it is
    );
    return () => {
      isWanted = false;
    };
  }, [isFirst, drawings]);
  if (isFirst) return firstBadge;
  return drawings && (drawings[name] ?? firstBadge);
}
