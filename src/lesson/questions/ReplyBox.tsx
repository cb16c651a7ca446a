import { useEffect, useRef } from 'react';
import type { Piece } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { Icon } from '../../ui/index.ts';
import { SeeLink } from '../SeeLink.tsx';
import type { Verdict } from './judge.ts';
import styles from './ReplyBox.module.css';

interface ReplyBoxProps {
  /** The words of the parts that may be answered singly, by their keys. */
  readonly parts?: readonly Piece[];
  readonly verdict: Verdict | undefined;
  readonly tries: number;
  /** How often the pupil checked since the page was opened. */
  readonly checks: number;
}
/** What is said to an answer. Always in the page, so that screen readers hear it come. */
export function ReplyBox({ verdict, tries, checks, parts: named = [] }: ReplyBoxProps) {
  const region = useRef<HTMLDivElement>(null);
  const said = verdict !== undefined;
  // On a phone the reply comes below the edge of the screen, and a press of Check would seem to do nothing.
  useEffect(() => {
    if (checks > 0 && said) region.current?.scrollIntoView({ block: 'nearest' });
  }, [checks, said]);
  const fitting = Object.values(verdict?.marks ?? {}).filter(Boolean).length;
  const parts = Object.keys(verdict?.marks ?? {}).length;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may hold no paragraphs
    <div ref={region} role="status" className={styles.region}>
      {verdict && (
        <div className={`${styles.reply} ${verdict.right ? styles.right : styles.notyet}`}>
          <p className={styles.verdict}>
            <Icon name={verdict.right ? 'check' : 'undo'} />
            {verdict.right ? 'That is it.' : parts > 0 ? `${fitting} of ${parts} fit.` : 'Not yet.'}{' '}
            {tries > 1 && <span className={styles.tries}>{tries} tries</span>}
          </p>
          {verdict.reply.says && (
            <p className={styles.says}>
              <RichText text={verdict.reply.says} />
            </p>
          )}
          {verdict.reply.see !== undefined && (
            <p className={styles.see}>
              <SeeLink see={verdict.reply.see} />
            </p>
          )}
          {verdict.replies && (
            <ul className={styles.parts}>
              {named.map(({ key, text }) => {
                const own = verdict.replies?.[key];
                return (
                  own && (
                    <li key={key}>
                      <b>
                        <RichText text={text} />
                      </b>{' '}
                      <span>
                        <RichText text={own.says} />
                      </span>
                      {own.see !== undefined && (
                        <p className={styles.see}>
                          <SeeLink see={own.see} />
                        </p>
                      )}
                    </li>
                  )
                );
              })}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
