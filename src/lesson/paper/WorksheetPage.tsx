import { useState } from 'react';
import { type LessonModule, lessonById } from '../../curriculum/index.ts';
import { Link, PageHead } from '../../navigation/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import styles from './Paper.module.css';
import { PaperContext } from './paper-context.ts';
import { paperVocabulary } from './paper-vocabulary.tsx';

interface WorksheetPageProps {
  readonly id: string;
  readonly module: LessonModule;
}
/** A lesson's tasks for a pen, on A4, in black and white. */
export function WorksheetPage({ id, module }: WorksheetPageProps) {
  const lesson = lessonById(id);
  const Body = module.default;
  const [drawnAt] = useState(() => new Map<string, string>());
  return (
    <PaperContext value={{ id, module, drawnAt }}>
      <PageHead
        title={`Worksheet: ${lesson?.title ?? id}`}
        description={`The questions of the lesson “${lesson?.title ?? id}” to print and fill in.`}
      />
      <div className={styles.tools}>
        <Button kind="primary" onClick={() => window.print()}>
          <Icon name="print" /> Print
        </Button>{' '}
        <Link href={`/lessons/${id}/`}>Back to the lesson</Link>
      </div>
      <article className={styles.paper}>
        <header className={styles.head}>
          <h1>{lesson?.title}</h1>
          <p className={styles.name}>
            <span>Name</span> <span className={styles.blank} /> <span>Class</span>{' '}
            <span className={styles.blank} data-short="" /> <span>Date</span>{' '}
            <span className={styles.blank} data-short="" />
          </p>
          <p className={styles.question}>{lesson?.question}</p>
          <dl className={styles.words}>
            {module.front.words.map(({ id: word, word: name, means }) => (
              <div key={word}>
                <dt>{name}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </header>
        <div className={styles.body}>
          <Body components={paperVocabulary} />
        </div>
      </article>
    </PaperContext>
  );
}
