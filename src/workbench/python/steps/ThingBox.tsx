import { type Changes, type Moment, plainInCode, type Thing } from '../../../python/index.ts';
import { thingLabel, ValueTile } from './ValueTile.tsx';
import styles from './ThingBox.module.css';

interface ThingBoxProps {
  readonly id: number;
  readonly thing: Thing;
  readonly now: Moment;
  readonly changes: Changes;
}
/** A list, a dict, an object: one box, however many names it has. */
export function ThingBox({ id, thing, now, changes }: ThingBoxProps) {
  const { shape, type, values, keys, total } = thing;
  const places = changes.things.get(id);
  const isNew = changes.born.has(id);
  const more = total - values.length;
  const isTable = shape === 'dict' || shape === 'inst';
  return (
    <section
      className={styles.thing}
      data-thing={id}
      data-shape={shape}
      data-changed={isNew || places ? '' : undefined}
      aria-label={`${thingLabel(id, now)}${isNew ? ', new' : places ? ', just changed' : ''}`}
    >
      <h3 className={styles.title}>
        {type}
        {values.length === 0 && <small> (empty)</small>}
      </h3>
      <ol className={isTable ? styles.table : styles.cells}>
        {values.map((value, at) => {
          const key = keys[at];
          const name =
            key === undefined ? at : typeof key === 'string' && shape === 'inst' ? key : plainInCode(key);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a cell is its place
            <li key={at} data-changed={places?.has(at) ? '' : undefined}>
              {shape !== 'set' && <span className={styles.index}>{name}</span>}
              <ValueTile value={value} now={now} from={`${id}:${at}`} />
            </li>
          );
        })}
      </ol>
      {more > 0 && <p className={styles.more}>… and {more} more</p>}
    </section>
  );
}
