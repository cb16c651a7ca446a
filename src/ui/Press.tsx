import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Press.module.css';

interface PressProps {
  readonly label: string;
  /** Pressed in, for a key that stays down. */
  readonly pressed?: boolean;
  /** There is nothing it could do now; it says so when it is pressed all the same. */
  readonly resting?: boolean;
  readonly className?: string | undefined;
  readonly transform?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}
/** A button that is drawn, an SVG group: by mouse, finger, Enter and Space. Its style sheet finds it as `[role="button"]`, and `[data-resting]`. */
export function Press({ label, pressed, resting = false, className = '', onPress, ...group }: PressProps) {
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <button>
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={pressed}
      data-resting={resting ? '' : undefined}
      className={`${styles.press} ${className}`}
      onClick={onPress}
      onKeyDown={key}
      {...group}
    />
  );
}
