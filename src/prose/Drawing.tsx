import { useEffect, useRef, useState } from 'react';
import styles from './Drawing.module.css';

/** Where a drawing's SVG comes from when no prerendered page has brought it along. */
export interface LateDrawing {
  /** Unique in the site. */
  readonly name: string;
  readonly load: () => Promise<{ readonly drawings: Readonly<Record<string, string | undefined>> }>;
}
interface DrawingProps {
  /** Empty in the browser for a late drawing: the HTML that is there already has it. */
  readonly svg: string;
  readonly alt: string;
  readonly late?: LateDrawing | undefined;
}
/** Late drawings that have been in the page, for when the pupil comes back. */
const seen = new Map<string, string>();

/**
 * A drawing that the build put into the page as SVG, said to screen readers by its alternative text. A late one is not
 * in the page's scripts: React leaves the HTML it finds, and only after a step from another page is the text fetched.
 */
export function Drawing({ svg, alt, late }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [html, setHtml] = useState(svg || (seen.get(late?.name ?? '') ?? ''));
  const [isMissing, setMissing] = useState(false);
  const { name, load } = late ?? {};
  useEffect(() => {
    const place = box.current;
    if (!place || !load || name === undefined) return;
    let gone = false;
    if (!place.firstElementChild)
      load().then(
        ({ drawings }) => {
          if (!gone) setHtml(drawings[name] ?? '');
        },
        () => {
          if (!gone) setMissing(true);
        },
      );
    return () => {
      gone = true;
      if (place.firstElementChild) seen.set(name, place.innerHTML);
    };
  }, [name, load]);
  if (isMissing) return <p className={styles.drawing}>{alt}</p>;
  return (
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> could not take the theme's colours
      role="img"
      aria-label={alt}
      className={styles.drawing}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
