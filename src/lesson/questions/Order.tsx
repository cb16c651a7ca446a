import { type ReactNode, useRef } from 'react';
import type { OrderQuestion } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { announce } from '../../ui/index.ts';
import { isOrderOf } from './kept-answer.ts';
import styles from './Order.module.css';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useQuestion } from './use-question.ts';

interface OrderProps {
  readonly question: OrderQuestion;
  readonly children?: ReactNode;
}
/** Items that go up and down by buttons: the same by mouse, finger and keyboard. */
export function Order({ question, children }: OrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const keys = question.items.map(({ key }) => key);
  const asking = useQuestion<readonly string[]>(question.id, isOrderOf(keys), () => undefined, keys);
  const order = asking.value ?? keys;
  const textOf = (key: string) => question.items.find((item) => item.key === key)?.text ?? '';

  function move(at: number, by: number) {
    const key = order[at];
    const to = at + by;
    if (key === undefined || to < 0 || to >= order.length) return;
    const next = order.filter((_, index) => index !== at);
    asking.change(next.toSpliced(to, 0, key));
    announce(`${textOf(key)}: now ${to + 1} of ${order.length}`);
    // The item was moved, not its button: the focus goes along with it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-key="${key}"] [data-by="${by}"]`)?.focus(),
    );
  }
  return (
    <QuestionFrame
      question={question}
      asking={asking}
      how="Put them in order with the arrows."
      stem={children}
    >
      <ol ref={list} className={styles.list}>
        {order.map((key, at) => {
          const right = asking.changed ? undefined : asking.verdict?.marks[key];
          return (
            <li key={key} data-key={key} className={styles.item} data-right={right}>
              <span className={styles.place}>{at + 1}</span>
              <span className={styles.text}>
                <RichText text={textOf(key)} />
                {right !== undefined && (
                  <span className="visually-hidden">{right ? ', fits' : ', not yet'}</span>
                )}
              </span>
              {[-1, 1].map((by) => (
                <button
                  key={by}
                  type="button"
                  data-by={by}
                  className={styles.move}
                  aria-label={`Move “${textOf(key)}” ${by < 0 ? 'up' : 'down'}`}
                  aria-disabled={at + by < 0 || at + by >= order.length}
                  onClick={() => move(at, by)}
                >
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d={by < 0 ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} />
                  </svg>
                </button>
              ))}
            </li>
          );
        })}
      </ol>
    </QuestionFrame>
  );
}
