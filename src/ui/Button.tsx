import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

/** primary: the one thing to do here · plain: an ordinary button · quiet: no outline until it is pointed at. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

/** The look of a button for something that is not one: a link that starts an activity. */
export const buttonClass = (kind: ButtonKind = 'plain'): string => `${styles.button} ${styles[kind]}`;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}
export function Button({ kind = 'plain', className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${buttonClass(kind)} ${className}`} {...rest}>
      {children}
    </button>
  );
}
