import type { Spot } from '../../curriculum/index.ts';
import { Drawing } from '../../prose/index.ts';
import styles from './SpotPicture.module.css';

interface SpotPictureProps {
  readonly svg: string;
  readonly alt: string;
  readonly spots: readonly Spot[];
  readonly placed: Readonly<Record<string, string>>;
  readonly held: string | undefined;
  readonly onTap: (spot: string) => void;
}
/** A picture with numbered spots. They can be tapped; keyboard and screen reader have the same places in the list below. */
export function SpotPicture({ svg, alt, spots, placed, held, onTap }: SpotPictureProps) {
  return (
    <div className={styles.picture}>
      <Drawing svg={svg} alt={alt} />
      {spots.map(({ key, x, y }, at) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={styles.spot}
          data-held={held === key ? '' : undefined}
          data-filled={placed[key] === undefined ? undefined : ''}
          style={{ left: `${x}%`, top: `${y}%` }}
          onClick={() => onTap(key)}
        >
          <span className={styles.number}>{at + 1}</span>
        </button>
      ))}
    </div>
  );
}
