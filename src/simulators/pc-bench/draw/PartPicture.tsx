import { lazy, Suspense } from 'react';
import type { Part } from '../hardware.ts';
import { PSU, PsuPicture } from './Psu.tsx';

// What lies in the first drawer is drawn at once; how all the others look comes when one of them is to be seen.
const PartDrawing = lazy(async () => ({ default: (await import('./PartDrawing.tsx')).PartDrawing }));

interface PartPictureProps {
  readonly part: Part;
  readonly className?: string | undefined;
}
/** A part by itself: in the tray, under the finger, in a panel. Its name is for the words beside it to say. */
export function PartPicture({ part, className }: PartPictureProps) {
  if (part.shape !== 'supply')
    return (
      <Suspense fallback={<svg className={className} aria-hidden="true" />}>
        <PartDrawing part={part} className={className} />
      </Suspense>
    );
  return (
    <svg
      className={className}
      viewBox={`-12 -6 ${PSU.w + 20} ${PSU.h + 12}`}
      strokeWidth="3"
      aria-hidden="true"
    >
      <PsuPicture mark={part.mark} />
    </svg>
  );
}
