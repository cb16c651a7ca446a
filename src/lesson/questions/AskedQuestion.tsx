import type { Question } from '../../curriculum/index.ts';
import { Choose } from './Choose.tsx';
import { Label } from './Label.tsx';
import { Match } from './Match.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import { Order } from './Order.tsx';
import { Sort } from './Sort.tsx';

/** A question given as data: one drawn from an earlier lesson. */
export function AskedQuestion({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'choose':
      return <Choose question={question} />;
    case 'order':
      return <Order question={question} />;
    case 'match':
      return <Match question={question} />;
    case 'sort':
      return <Sort question={question} />;
    case 'number':
      return <NumberAnswer question={question} />;
    case 'label':
      return <Label question={question} />;
    case 'predict':
      return null;
  }
}
