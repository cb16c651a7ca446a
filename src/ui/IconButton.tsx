import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { type ButtonKind, buttonClass } from './Button.tsx';
import styles from './Button.module.css';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does, in words: its accessible name and its tooltip. */
  readonly label: string;
  readonly kind?: ButtonKind;
  /** The icon: an SVG; it is hidden from screen readers. */
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}
/** A square button that shows only an icon. */
export function IconButton({ label, kind = 'quiet', className = '', children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${buttonClass(kind)} ${styles.icon} ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      {children}
    </button>
  );
}
