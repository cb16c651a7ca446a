import { type MouseEvent, useMemo, useState } from 'react';
import { type LessonModule, lessonById, units } from '../curriculum/index.ts';
import { PageHead } from '../navigation/index.ts';
import { LessonContext, type LessonPlace } from './lesson-context.ts';
import styles from './LessonPage.module.css';
import { loadAnswers } from './questions/load-answers.ts';
import { SimulatorDialog } from './SimulatorDialog.tsx';
import { StepNav } from './StepNav.tsx';
import { StepStrip } from './StepStrip.tsx';
import { useCurrentStep } from './use-current-step.ts';
import { vocabulary } from './vocabulary.tsx';

interface LessonPageProps {
  readonly id: string;
  readonly module: LessonModule;
}
export function LessonPage({ id, module }: LessonPageProps) {
  const lesson = lessonById(id);
  const { current, go } = useCurrentStep(id, module.steps);
  const [shown, setShown] = useState<{ simulator: string; hash: string }>();
  const place: LessonPlace = {
    id,
    module,
    current,
    answers: () => loadAnswers(id),
    go,
    show: (simulator, hash) => setShown({ simulator, hash }),
  };
  // The text never changes: only what asks for the lesson's context is drawn again.
  const Body = module.default;
  const body = useMemo(() => <Body components={vocabulary} />, [Body]);
  const unit = units.find((one) => one.id === lesson?.unit);

  /** A link to a step goes there as the buttons do. */
  function follow(event: MouseEvent<HTMLElement>) {
    const link = (event.target as Element).closest('a');
    const hash = link?.getAttribute('href') ?? '';
    const known = module.steps.some(
      (step) => `#${step.id}` === hash || [...step.questions, ...step.exercises].includes(hash.slice(1)),
    );
    if (!hash.startsWith('#') || !known || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(hash.slice(1));
  }
  return (
    <LessonContext value={place}>
      <PageHead title={lesson?.title ?? id} description={module.front.summary} />
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the links inside are what is pressed, by any means */}
      <article
        className={styles.lesson}
        data-unit={lesson?.unit}
        data-live={current === undefined ? undefined : ''}
        onClick={follow}
      >
        <header className={styles.head}>
          <p className={styles.unit}>
            {unit?.title} · {lesson?.minutes} minutes
          </p>
          <h1>{lesson?.title}</h1>
          <p className={styles.question}>{lesson?.question}</p>
        </header>
        <StepStrip />
        {body}
        <StepNav />
      </article>
      <SimulatorDialog shown={shown} onClose={() => setShown(undefined)} />
    </LessonContext>
  );
}
