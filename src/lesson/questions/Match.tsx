import type { ReactNode } from 'react';
import type { MatchQuestion } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { isPlacingOf } from './kept-answer.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { Slots } from './Slots.tsx';
import { useQuestion } from './use-question.ts';

interface MatchProps {
  readonly question: MatchQuestion;
  readonly children?: ReactNode;
}
export function Match({ question, children }: MatchProps) {
  const { id, lefts, pieces } = question;
  const fits = isPlacingOf(
    lefts.map(({ key }) => key),
    pieces.map(({ key }) => key),
  );
  const asking = useQuestion<Readonly<Record<string, string>>>(id, fits, (value = {}) =>
    Object.keys(value).length < lefts.length ? 'Fill every place first.' : undefined,
  );
  return (
    <QuestionFrame
      question={question}
      asking={asking}
      how="Tap a piece, then tap the place it belongs to."
      stem={children}
    >
      <Slots
        slots={lefts.map(({ key, text }) => ({
          key,
          name: text,
          label: (
            <span>
              <RichText text={text} />
            </span>
          ),
        }))}
        pieces={pieces}
        placed={asking.value ?? {}}
        onChange={asking.change}
        marks={asking.changed ? {} : (asking.verdict?.marks ?? {})}
      />
    </QuestionFrame>
  );
}
