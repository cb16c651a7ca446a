import { type ReactNode, useId } from 'react';
import styles from './BackupsView.module.css';
import {
  canBe,
  type Cost,
  costOf,
  EVERY,
  jobCost,
  KEEPS,
  PLACES,
  type PlaceId,
  type Plan,
  scriptMinutes,
  TESTS,
  testMinutes,
  placesOf,
  withJob,
} from './plan.ts';
import { EVERY_WORDS, KEEP_WORDS, PLACE_WORDS, REBUILD_WORDS, TEST_WORDS } from './words.ts';

interface PlanBoardProps {
  readonly plan: Plan;
  readonly budget: Cost;
  readonly onPlan: (plan: Plan) => void;
}
/** The plan as it stands: for each place how often and how many; tests; how servers are built; what it all costs. */
export function PlanBoard({ plan, budget, onPlan }: PlanBoardProps) {
  const cost = costOf(plan);
  const tests = testMinutes(plan.test, placesOf(plan).length);
  return (
    <section className={styles.board} aria-label="The plan">
      <h3 className={styles.heading}>The plan</h3>
      {PLACES.map((place) => (
        <PlaceRow key={place} place={place} plan={plan} onPlan={onPlan} />
      ))}
      <Row name="Test the copies" cost={tests > 0 ? `${tests} min` : ''}>
        <Choose
          label="Test the copies"
          value={`${plan.test}`}
          options={TESTS.map((test) => [`${test}`, TEST_WORDS[test]])}
          onChoose={(value) => {
            const test = TESTS.find((one) => `${one}` === value);
            if (test !== undefined) onPlan({ ...plan, test });
          }}
        />
      </Row>
      <Row
        name="Rebuild a server"
        cost={plan.rebuild === 'scripts' ? `${scriptMinutes(plan.rebuild)} min` : ''}
      >
        <Choose
          label="Rebuild a server"
          value={plan.rebuild}
          options={(['hand', 'scripts'] as const).map((how) => [how, REBUILD_WORDS[how]])}
          onChoose={(value) => onPlan({ ...plan, rebuild: value === 'scripts' ? 'scripts' : 'hand' })}
        />
      </Row>
      <p className={styles.cost}>
        Each week: <b>£{cost.pounds}</b> of £{budget.pounds}, <b>{cost.minutes} min</b> of {budget.minutes}
      </p>
    </section>
  );
}

function PlaceRow({
  place,
  plan,
  onPlan,
}: {
  readonly place: PlaceId;
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}) {
  const job = plan.jobs[place];
  const { name } = PLACE_WORDS[place];
  const cost = job ? jobCost(place, job) : undefined;
  const words = cost
    ? [
        cost.pounds > 0 ? `£${cost.pounds}` : 'free',
        ...(cost.minutes > 0 ? [`${cost.minutes} min`] : []),
      ].join(', ')
    : '';
  return (
    <Row name={name} cost={words}>
      <Choose
        label={`${name}: how often`}
        value={job?.every ?? 'off'}
        options={[
          ['off', 'no copies'],
          ...EVERY.filter((every) => canBe(place, every)).map(
            (every) => [every, EVERY_WORDS[every]] as const,
          ),
        ]}
        onChoose={(value) => {
          const every = EVERY.find((one) => one === value);
          onPlan(withJob(plan, place, every ? { every, keep: job?.keep ?? 1 } : undefined));
        }}
      />
      {job && (
        <Choose
          label={`${name}: how many are kept`}
          value={`${job.keep}`}
          options={KEEPS.map((keep) => [`${keep}`, KEEP_WORDS[keep]])}
          onChoose={(value) => {
            const keep = KEEPS.find((one) => `${one}` === value);
            if (keep) onPlan(withJob(plan, place, { ...job, keep }));
          }}
        />
      )}
    </Row>
  );
}

interface RowProps {
  readonly name: string;
  readonly cost: string;
  readonly children: ReactNode;
}
function Row({ name, cost, children }: RowProps) {
  return (
    <div className={styles.row}>
      <p className={styles.rowName}>
        {name} <span>{cost}</span>
      </p>
      <div className={styles.choices}>{children}</div>
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  readonly onChoose: (value: string) => void;
}
function Choose({ label, value, options, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([each, says]) => (
          <option key={each} value={each}>
            {says}
          </option>
        ))}
      </select>
    </>
  );
}
