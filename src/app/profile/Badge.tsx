import styles from './Badge.module.css';
import { useBadge } from './use-badge.ts';

/** A pupil's badge; an unknown name gives the first. The words beside it say who it is. */
export function Badge({ name, size = 32 }: { readonly name: string; readonly size?: number }) {
  const drawing = useBadge(name);
  return (
    <svg
      width={size}
      height={size}
      viewBox="-4 -4 56 56"
      className={styles.badge}
      data-unit={drawing?.unit}
      aria-hidden="true"
      focusable="false"
    >
      {drawing?.shapes.map(([fill, path]) => (
        <path key={path} d={path} className={styles[fill]} />
      ))}
    </svg>
  );
}
