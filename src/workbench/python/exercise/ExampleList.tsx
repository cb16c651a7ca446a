import { type LinePair, sideBySide, type Tried } from '../../../python/index.ts';
import { Icon } from '../../../ui/index.ts';
import { DrawnPicture } from './DrawnPicture.tsx';
import { isCompared } from './verdict.ts';
import styles from './Feedback.module.css';

/** Every example: what was typed, what should come out and what did. A right one is closed until it is asked for. */
export function ExampleList({ examples }: { readonly examples: readonly Tried[] }) {
  const shown = examples.filter(({ wants, includes, drawing }) => wants ?? includes ?? drawing);
  if (shown.length === 0) return null;
  // The first that is not right is open; so is a single one.
  const open = Math.max(
    0,
    shown.findIndex(({ verdict }) => verdict !== 'right'),
  );
  return (
    <ul className={styles.examples} aria-label="Examples">
      {shown.map((example, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- examples stand in the order of the check
        <li key={at}>
          <details open={at === open} className={styles.example} data-right={example.verdict === 'right'}>
            <summary>
              <Title example={example} number={at + 1} />
            </summary>
            <Example example={example} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Its number and name, and whether it is right where that can be said. */
function Title({ example, number }: { readonly example: Tried; readonly number: number }) {
  const { title, verdict } = example;
  const name = `Example ${number}${title === undefined ? '' : `, ${title}`}`;
  if (verdict === 'right' && !isCompared(example)) return name;
  const isRight = verdict === 'right';
  return (
    <>
      <Icon name={isRight ? 'check' : 'close'} size={20} />
      <span>
        {name}: <b>{isRight ? 'right' : 'not yet'}</b>
      </span>
    </>
  );
}

function Example({ example }: { readonly example: Tried }) {
  const { types, typed, wants, includes, missing, got, verdict, drawing } = example;
  return (
    <>
      {types.length > 0 && (
        <p className={styles.typed}>
          Typed in:{' '}
          {types.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines in order
            <kbd key={at} data-used={at < typed ? '' : undefined}>
              {line === '' ? '(nothing)' : line}
            </kbd>
          ))}
          {typed < types.length && (
            <> Your program asked for {typed === 0 ? 'none' : `only ${typed}`} of them.</>
          )}
        </p>
      )}
      {drawing && <Pictures {...drawing} />}
      {wants !== undefined && <Compared pairs={sideBySide(wants, got)} isRight={verdict === 'right'} />}
      {includes !== undefined && (
        <ul className={styles.includes} aria-label="Lines that should be there">
          {includes.map((line) => (
            <li key={line} data-same={!missing.includes(line)}>
              <Icon name={missing.includes(line) ? 'close' : 'check'} size={18} />
              <code>{line}</code>
              <span>{missing.includes(line) ? 'is not there' : 'is there'}</span>
            </li>
          ))}
        </ul>
      )}
      {wants === undefined && includes !== undefined && missing.length > 0 && (
        <Screen label="Your program printed" lines={got} />
      )}
    </>
  );
}

/** What should be drawn and what was, at one scale. */
function Pictures({ ok, wants, got }: NonNullable<Tried['drawing']>) {
  const all = wants ? [wants, got] : [got];
  return (
    <div className={styles.pictures}>
      {wants && !ok && (
        <div>
          <h5>It should draw</h5>
          <DrawnPicture picture={wants} all={all} label="It should draw" />
        </div>
      )}
      <div>
        <h5>Yours drew</h5>
        <DrawnPicture picture={got} all={all} label="Yours drew" />
      </div>
    </div>
  );
}

function Screen({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <div className={styles.screen}>
      <h5>{label}</h5>
      <pre>{lines.length === 0 ? <i>nothing</i> : lines.join('\n')}</pre>
    </div>
  );
}

/** What should be printed and what was, line beside line, with the first difference marked. */
function Compared({ pairs, isRight }: { readonly pairs: readonly LinePair[]; readonly isRight: boolean }) {
  if (isRight) return <Screen label="It printed" lines={pairs.map(({ got }) => got ?? '')} />;
  return (
    <table className={styles.compared}>
      <thead>
        <tr>
          <th scope="col">It should print</th>
          <th scope="col">Yours printed</th>
        </tr>
      </thead>
      <tbody>
        {pairs.length === 0 && (
          <tr>
            <td>
              <i>nothing</i>
            </td>
            <td>
              <i>nothing</i>
            </td>
          </tr>
        )}
        {pairs.map((pair, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines in order
          <tr key={at} data-same={pair.same}>
            <td>
              <Line text={pair.want} from={pair.from} />
            </td>
            <td>
              <Line text={pair.got} from={pair.from} />
              {!pair.same && <span className="visually-hidden"> (differs)</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ text, from }: { readonly text: string | undefined; readonly from: number | undefined }) {
  if (text === undefined) return <i>no line</i>;
  if (from === undefined) return <code>{text === '' ? '\u00a0' : text}</code>;
  return (
    <code>
      {text.slice(0, from)}
      <mark>{text.slice(from) || '\u00a0'}</mark>
    </code>
  );
}
