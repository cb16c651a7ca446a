import { lessonById } from '../../curriculum/index.ts';
import styles from './Paper.module.css';
import { usePaper, usePaperLesson } from './paper-context.ts';

/** The end of the sheet: the big question in the pupil's own words, and what the pupil can do now. */
export function PaperAims() {
  const { front } = usePaper();
  const lesson = lessonById(usePaperLesson());
  return (
    <>
      <div data-task="own-words" className={styles.own}>
        <p>
          <b>{lesson?.question}</b> Answer in your own words.
        </p>
        <p className={styles.rule} />
        <p className={styles.rule} />
        <p className={styles.rule} />
      </div>
      <table className={styles.aims} data-task="aims">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Aim</span>
            </th>
            <th scope="col">not yet</th>
            <th scope="col">nearly</th>
            <th scope="col">yes</th>
          </tr>
        </thead>
        <tbody>
          {front.aims.map((aim) => (
            <tr key={aim}>
              <th scope="row">{aim}</th>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
