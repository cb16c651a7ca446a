import { type ReactNode, useRef, useState } from 'react';
import type { Piece, SortQuestion } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { announce, Icon } from '../../ui/index.ts';
import { isPlacingOf } from './kept-answer.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import styles from './Sort.module.css';
import { useDrag } from './use-drag.ts';
import { useQuestion } from './use-question.ts';

interface SortProps {
  readonly question: SortQuestion;
  readonly children?: ReactNode;
}
const textOf = (list: readonly Piece[], key: string) => list.find((one) => one.key === key)?.text ?? '';
const keysOf = (pieces: readonly Piece[]) => pieces.map(({ key }) => key);

/** Things that go into bins: tap a thing, then its bin; or pull it there. */
export function Sort({ question, children }: SortProps) {
  const { id, bins, things } = question;
  const root = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<string>();
  const asking = useQuestion<Readonly<Record<string, string>>>(
    id,
    isPlacingOf(keysOf(things), keysOf(bins)),
    (value = {}) => (Object.keys(value).length < things.length ? 'Sort every thing first.' : undefined),
  );
  const placed = asking.value ?? {};
  const marks = asking.changed ? {} : (asking.verdict?.marks ?? {});
  const loose = things.filter(({ key }) => placed[key] === undefined);

  function put(thing: string, bin: string): void {
    setHeld(undefined);
    if (placed[thing] !== bin) asking.change({ ...placed, [thing]: bin });
    const left = loose.filter(({ key }) => key !== thing).length;
    const next = left === 0 ? 'All are sorted. Now check.' : `${left} left.`;
    announce(`${textOf(things, thing)}: ${textOf(bins, bin)}. ${next}`);
  }
  function take(thing: string): void {
    const isHeld = held === thing;
    setHeld(isHeld ? undefined : thing);
    announce(isHeld ? 'Put down.' : `${textOf(things, thing)}. Now choose where it goes.`);
  }
  function choose(bin: string, byKey: boolean): void {
    if (held === undefined) return announce('Choose a thing first.');
    put(held, bin);
    // With keys the next thing is at hand, as it is for a finger.
    const next = loose.find(({ key }) => key !== held)?.key;
    if (byKey && next !== undefined)
      root.current?.querySelector<HTMLElement>(`[data-thing="${next}"]`)?.focus();
  }
  const { drag, handlers, wasPulled } = useDrag(root, put);

  const draw = (list: readonly Piece[]) =>
    list.map(({ key, text }) => {
      const right = marks[key];
      const pull = drag?.key === key ? drag : undefined;
      return (
        <li key={key}>
          <button
            type="button"
            className={styles.thing}
            data-thing={key}
            data-right={right}
            data-pulled={pull ? '' : undefined}
            style={pull && { transform: `translate(${pull.x}px, ${pull.y}px)` }}
            aria-pressed={held === key}
            onClick={(event) => {
              if (!wasPulled(event.detail)) take(key);
            }}
            {...handlers(key)}
          >
            {right !== undefined && <Icon name={right ? 'check' : 'undo'} size={18} />}
            <span>
              <RichText text={text} />
              {right !== undefined && (
                <span className="visually-hidden">{right ? ', fits' : ', not yet'}</span>
              )}
            </span>
          </button>
        </li>
      );
    });
  return (
    <QuestionFrame
      question={question}
      asking={asking}
      how="Tap a thing, then tap where it goes. You can pull it there too."
      stem={children}
    >
      <div ref={root} className={styles.sort} data-holding={held === undefined ? undefined : ''}>
        <ul className={styles.pile} aria-label="Things to sort">
          {draw(loose)}
        </ul>
        <div className={styles.bins}>
          {bins.map(({ key, text }) => (
            <div
              key={key}
              className={styles.bin}
              data-bin={key}
              data-over={drag?.over === key ? '' : undefined}
            >
              <button
                type="button"
                className={styles.name}
                aria-label={held === undefined ? text : `${text}: put ${textOf(things, held)} here`}
                onClick={(event) => choose(key, event.detail === 0)}
              >
                <RichText text={text} />
              </button>
              <ul className={styles.inside} aria-label={`In ${text}`}>
                {draw(things.filter((thing) => placed[thing.key] === key))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </QuestionFrame>
  );
}
