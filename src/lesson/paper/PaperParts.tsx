import type { Piece, Question } from '../../curriculum/index.ts';
import { Drawing, RichText } from '../../prose/index.ts';
import styles from './Paper.module.css';

/** Where the pen goes, for each kind of question. */
export function PaperParts({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'choose':
      return <Ticks options={question.options} />;
    case 'predict':
      return (
        <>
          <Ticks options={question.options} />
          <p className={styles.line}>What it did</p>
        </>
      );
    case 'number':
      return (
        <p className={styles.number_line}>
          <span className={styles.blank} /> {question.unit}
        </p>
      );
    case 'order':
      return (
        <>
          <p className={styles.how}>Number them 1 to {question.items.length}.</p>
          <ul className={styles.ticks}>
            {question.items.map(({ key, text }) => (
              <li key={key}>
                <span className={styles.box} data-wide="" />
                <RichText text={text} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'match':
      return (
        <>
          <p className={styles.how}>Draw a line from each one to its partner.</p>
          <div className={styles.match}>
            <Dots pieces={question.lefts} />
            <Dots pieces={question.pieces} />
          </div>
        </>
      );
    case 'sort':
      return (
        <>
          <p className={styles.how}>
            Write the letter:{' '}
            {question.bins.map(({ key, text }, at) => (
              <span key={key}>
                {at > 0 && ', '}
                <b>{letter(at)}</b> = <RichText text={text} />
              </span>
            ))}
            .
          </p>
          <ul className={styles.ticks}>
            {question.things.map(({ key, text }) => (
              <li key={key}>
                <span className={styles.box} data-wide="" />
                <span>
                  <RichText text={text} />
                </span>
              </li>
            ))}
          </ul>
        </>
      );
    case 'label':
      return (
        <>
          <p className={styles.how}>Write each name beside its number: {names(question.pieces)}.</p>
          <div className={styles.picture}>
            <Drawing svg={question.svg} alt={question.alt} />
            {question.spots.map(({ key, x, y }, at) => (
              <b key={key} className={styles.spot} style={{ left: `${x}%`, top: `${y}%` }}>
                {at + 1}
              </b>
            ))}
          </div>
          <ol className={styles.blanks}>
            {question.spots.map(({ key }) => (
              <li key={key}>
                <span className={styles.blank} />
              </li>
            ))}
          </ol>
        </>
      );
  }
}

const letter = (at: number): string => String.fromCharCode(65 + at);
const names = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(', ');

/** Short enough for two to stand beside each other. */
const isShort = ({ text }: Piece): boolean => text.length <= 14;

function Ticks({ options }: { readonly options: readonly Piece[] }) {
  return (
    <ul className={styles.ticks} data-short={options.every(isShort) ? '' : undefined}>
      {options.map(({ key, text }) => (
        <li key={key}>
          <span className={styles.box} />
          <span>
            <RichText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
function Dots({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <ul className={styles.dots}>
      {pieces.map(({ key, text }) => (
        <li key={key}>
          <RichText text={text} />
        </li>
      ))}
    </ul>
  );
}
