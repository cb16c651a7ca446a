import styles from './WrittenFiles.module.css';

interface WrittenFilesProps {
  /** The names of what the last run wrote and can be opened. */
  readonly kept: readonly string[];
  /** What could not be kept. */
  readonly says: readonly string[];
  readonly onOpen: (name: string) => void;
}
/** What the last run wrote into files, under its output. */
export function WrittenFiles({ kept, says, onOpen }: WrittenFilesProps) {
  if (kept.length === 0 && says.length === 0) return null;
  return (
    <section className={styles.written} aria-label="Files that were written">
      {kept.length > 0 && (
        <p>
          Your program wrote{' '}
          {kept.map((name) => (
            <button key={name} type="button" className={styles.file} onClick={() => onOpen(name)}>
              {name}
            </button>
          ))}
        </p>
      )}
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </section>
  );
}
