import { useState } from 'react';
import { lessons } from '../curriculum/index.ts';
import { PageHead } from '../navigation/index.ts';
import { useEntries } from '../progress/index.ts';
import { Caption } from './Caption.tsx';
import styles from './HomePage.module.css';
import { LessonList } from './LessonList.tsx';
import { Machine } from './Machine.tsx';
import { homeUnit } from './model.ts';
import { tracks, units } from './plan.ts';
import { Ways } from './Ways.tsx';

const here = new Map(lessons.map((lesson) => [lesson.id, lesson]));

export function Component() {
  const entries = useEntries();
  const [shown, setShown] = useState<string>();
  const isDone = (lesson: string) => Boolean(entries.get(`lesson/${lesson}/done`));
  const parts = units.map((unit) => homeUnit(unit, here, isDone));
  const doors = tracks.map((track) => homeUnit(track, here, isDone));
  return (
    <>
      <PageHead
        title="Find out what is inside a computer"
        description="A free school year for ages 8 to 14: open up a computer, see how every part works, and only then tell it what to do."
      />
      <div className={styles.top}>
        <div className={styles.words}>
          <h1>Find out what is inside a computer</h1>
          <p className={styles.lead}>Open it up. See how each part works. Then tell it what to do.</p>
          <Ways />
          <Caption unit={[...parts, ...doors].find(({ id }) => id === shown)} />
        </div>
        <Machine parts={parts} doors={doors} onShow={setShown} />
      </div>
      <LessonList units={parts} tracks={doors} />
    </>
  );
}
