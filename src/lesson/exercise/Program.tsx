import type { ShownProgram } from '../../curriculum/index.ts';
import { canStep } from '../../lib/can-step.ts';
import { PythonText } from '../../prose/index.ts';
import { useEntries } from '../../progress/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useLesson } from '../lesson-context.ts';
import styles from './Program.module.css';
import { useLive } from './use-live.ts';

interface ProgramProps {
  readonly program: ShownProgram;
  /** The pupil may change it in place. */
  readonly edit?: boolean;
}
/** A program in a lesson: to be read first, then run where it stands. */
export function Program({ program: { name, text, after }, edit = false }: ProgramProps) {
  const { id: lesson } = useLesson();
  const entries = useEntries();
  const { Live, pressed, setPressed } = useLive('Program');
  const mayRun =
    after === undefined ||
    entries.has(`lesson/${lesson}/answer/${after}`) ||
    entries.has(`lesson/${lesson}/prediction/${after}`);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no landmark: a lesson has a dozen of them
    <div role="group" className={styles.program} aria-label={`Program ${name}.py`} data-program={name}>
      <p className={styles.name}>{name}.py</p>
      {Live && mayRun ? (
        <Live
          place={`python/${lesson.replace('/', '-')}-${name}`}
          name={name}
          text={text}
          edit={edit}
          {...(pressed === undefined ? {} : { pressed })}
        />
      ) : (
        <>
          <PythonText text={text} />
          <p className={styles.bar}>
            {mayRun ? (
              <>
                <Button onClick={() => setPressed('Run')}>
                  <Icon name="play" />
                  Run
                </Button>
                {canStep(name) && (
                  <Button kind="quiet" onClick={() => setPressed('Step')}>
                    <Icon name="step" />
                    Step
                  </Button>
                )}
              </>
            ) : (
              'Answer the question above. Then you can run it.'
            )}
          </p>
        </>
      )}
    </div>
  );
}
