import type { ReactNode } from 'react';
import type { LabelQuestion } from '../../curriculum/index.ts';
import { isPlacingOf } from './kept-answer.ts';
import styles from './SpotPicture.module.css';
import { QuestionFrame } from './QuestionFrame.tsx';
import { Slots } from './Slots.tsx';
import { useQuestion } from './use-question.ts';

interface LabelProps {
  readonly question: LabelQuestion;
  readonly children?: ReactNode;
}
/** A picture with numbered spots. The same places stand in a list below it, for keyboard, screen reader and small fingers. */
export function Label({ question, children }: LabelProps) {
  const { id, alt, svg, spots, pieces } = question;
  const fits = isPlacingOf(
    spots.map(({ key }) => key),
    pieces.map(({ key }) => key),
  );
  const asking = useQuestion<Readonly<Record<string, string>>>(id, fits, (value = {}) =>
    Object.keys(value).length < spots.length ? 'Name every part first.' : undefined,
  );
  const placed = asking.value ?? {};
  return (
    <QuestionFrame question={question} asking={asking} how="Tap a name, then tap its number." stem={children}>
      <Slots
        slots={spots.map(({ key }, at) => ({
          key,
          name: `Part ${at + 1}`,
          label: <b className={styles.number}>{at + 1}</b>,
        }))}
        pieces={pieces}
        placed={placed}
        onChange={asking.change}
        marks={asking.changed ? {} : (asking.verdict?.marks ?? {})}
        picture={{ svg, alt, spots }}
      />
    </QuestionFrame>
  );
}
