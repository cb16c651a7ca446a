import { type ReactNode, useState } from 'react';
import { Button, Icon } from '../../ui/index.ts';
import { useLesson } from '../lesson-context.ts';
import styles from './Make.module.css';
import { useLive } from './use-live.ts';

interface MakeProps {
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}
/** The open task: what it is, ideas to begin with, and a program of the pupil's own that is kept with the lesson. */
export function Make({ id, title, children }: MakeProps) {
  const { id: lesson } = useLesson();
  const [isOpen, setOpen] = useState(false);
  const { Live } = useLive('Make');
  const heading = `${id}-title`;
  return (
    <section id={id} className={styles.make} aria-labelledby={heading} data-make={id}>
      <h3 id={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <div className={styles.task}>{children}</div>
      {isOpen && Live ? (
        <Live document={`${lesson.replace('/', '-')}-${id}`} starter="" />
      ) : (
        <p className={styles.bar}>
          <Button kind="primary" onClick={() => setOpen(true)}>
            <Icon name="open" />
            Open my program
          </Button>
        </p>
      )}
    </section>
  );
}

interface IdeaProps {
  readonly title: string;
  readonly children?: ReactNode;
}
/** One idea of the gallery: the title catches, the rest helps to begin. */
export function Idea({ title, children }: IdeaProps) {
  return (
    <section className={styles.idea}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
