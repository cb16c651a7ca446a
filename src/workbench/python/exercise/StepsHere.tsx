import { useEffect, useRef } from 'react';
import type { PanelProps } from '../panels.ts';
import { Panel } from '../steps/StepsPanel.tsx';
import styles from './Desk.module.css';

interface StepsHereProps extends Omit<PanelProps, 'visible' | 'asked'> {
  /** What the program is called. */
  readonly name: string;
}
/** The steps of a program of a lesson, under it; brought into sight when they are there. */
export function StepsHere({ name, ...given }: StepsHereProps) {
  const box = useRef<HTMLElement>(null);
  const { recorded } = given.session;
  useEffect(() => {
    if (recorded) box.current?.scrollIntoView({ block: 'nearest' });
  }, [recorded]);
  return (
    <section ref={box} className={styles.steps} aria-label={`Steps of ${name}`}>
      <Panel {...given} visible asked={0} />
    </section>
  );
}
