import { type ReactNode, use, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { BackContext } from './back-context.ts';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly open: boolean;
  /** Asked to close: Escape, Back, the close button, a press outside. The owner sets `open` to false. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the safe one first. */
  readonly actions?: ReactNode;
  /** As wide as the window: for a simulator. */
  readonly wide?: boolean;
}
/** A modal box on the native <dialog>: the browser keeps focus inside and gives it back afterwards. */
export function Dialog({ open, onClose, title, children, actions, wide = false }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const holdBack = use(BackContext);
  const back = useEffectEvent(onClose);
  // A layout effect: it also closes when the owner drops the dialog, while the browser can still give the focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog || !open) return;
    dialog.showModal();
    const release = holdBack(() => back());
    return () => {
      dialog.close();
      release();
    };
  }, [open, holdBack]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      ref={box}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (box.current?.open === false && open) onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      {open && (
        <div className={styles.box}>
          <header className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <IconButton label="Close" onClick={onClose}>
              <Icon name="close" />
            </IconButton>
          </header>
          {children}
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
