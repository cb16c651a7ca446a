import type { ReactNode } from 'react';
import type { ChooseQuestion } from '../../curriculum/index.ts';
import type { Given } from './judge.ts';
import { OptionList } from './OptionList.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useQuestion } from './use-question.ts';

interface ChooseProps {
  readonly question: ChooseQuestion;
  readonly children?: ReactNode;
}
export function Choose({ question, children }: ChooseProps) {
  const { id, ask, options } = question;
  const fits = (given: Given) => options.some(({ key }) => key === given);
  const asking = useQuestion<string>(id, fits, (value) =>
    value === undefined ? 'Choose one first.' : undefined,
  );
  const { verdict, changed, kept } = asking;
  const given = kept?.given;
  const mark =
    verdict && !changed && typeof given === 'string' ? { key: given, right: verdict.right } : undefined;
  return (
    <QuestionFrame question={question} asking={asking} how="Choose one." stem={children}>
      <OptionList
        name={id}
        legend={ask}
        options={options}
        value={asking.value}
        onChange={asking.change}
        mark={mark}
      />
    </QuestionFrame>
  );
}
