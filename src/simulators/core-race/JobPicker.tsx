import { memo, useId } from 'react';
import { RadioKey } from '../../ui/index.ts';
import styles from './CoreRaceView.module.css';
import { JOB_IDS, JOB_WORDS, type JobId, MOST_ITEMS, unsplit } from './jobs.ts';
import type { Setup } from './race.ts';
import { rounded } from './words.ts';

interface JobPickerProps {
  readonly setup: Setup;
  readonly onSetup: (setup: Setup) => void;
}
const SHORT: Readonly<Record<JobId, string>> = {
  sum: 'Long sum',
  photos: 'Photos',
  call: 'Video call',
  game: 'Game',
  own: 'Your own',
};

/** Which job is raced over, in a sentence; and the size of a job of one's own. A challenge's job stays as it is. */
export const JobPicker = memo(function JobPicker({ setup, onSetup }: JobPickerProps) {
  const name = useId();
  const { job, fixed } = setup;
  return (
    <div className={styles.job}>
      {fixed ? (
        <p className={styles.jobName}>The job: {JOB_WORDS[job].title.toLowerCase()}</p>
      ) : (
        <fieldset className={styles.keys}>
          <legend className={`${styles.legend} ${styles.jobLegend}`}>The job</legend>
          {JOB_IDS.map((id) => (
            <RadioKey
              key={id}
              name={name}
              value={id}
              checked={id === job}
              onChange={() => onSetup({ ...setup, job: id })}
            >
              {SHORT[id]}
            </RadioKey>
          ))}
        </fieldset>
      )}
      <p className={styles.says}>{JOB_WORDS[job].says}</p>
      {job === 'own' && <OwnJob setup={setup} onSetup={onSetup} />}
    </div>
  );
});

/** How many pieces, and how many in a hundred of them can be shared out. */
function OwnJob({ setup, onSetup }: JobPickerProps) {
  const id = useId();
  const { items, share, fixed } = setup;
  const one = unsplit(items, share);
  const sizes = [...new Set([12, 96, 800, 2000, MOST_ITEMS, items])].sort((a, b) => a - b);
  return (
    <div className={styles.own}>
      <label htmlFor={`${id}-share`}>
        Can be shared out: <b>{share} in 100</b>
      </label>
      <input
        id={`${id}-share`}
        type="range"
        min={0}
        max={100}
        value={share}
        disabled={fixed !== undefined && fixed.share !== true}
        aria-valuetext={`${share} in 100`}
        onChange={(event) => onSetup({ ...setup, share: Number(event.target.value) })}
      />
      {!fixed && (
        <>
          <label htmlFor={`${id}-items`}>Pieces</label>
          <select
            id={`${id}-items`}
            value={items}
            onChange={(event) => onSetup({ ...setup, items: Number(event.target.value) })}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {rounded(size, 6)}
              </option>
            ))}
          </select>
        </>
      )}
      <p className={styles.says}>
        {rounded(one, 6)} one after another, then {rounded(items - one, 6)} that any core can take.
      </p>
    </div>
  );
}
