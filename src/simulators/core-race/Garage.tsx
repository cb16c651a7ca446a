import { memo, useId, useState } from 'react';
import { Button, Icon } from '../../ui/index.ts';
import styles from './CoreRaceView.module.css';
import {
  CHOICES,
  letterOf,
  type Machine,
  MOST_MACHINES,
  type Part,
  PLAIN,
  priceOf,
  REAL,
  realMachine,
  withoutYear,
  withPart,
} from './machines.ts';
import type { Setup } from './race.ts';
import { clockInWords, nameOf, perTickInWords, ramInWords, rounded } from './words.ts';

interface GarageProps {
  readonly setup: Setup;
  readonly onSetup: (setup: Setup) => void;
}
/** The machines in the race: press one to change its parts. A challenge's rivals stay as they are. */
export const Garage = memo(function Garage({ setup, onSetup }: GarageProps) {
  const [open, setOpen] = useState<number>();
  const panel = useId();
  const { machines, fixed } = setup;
  const held = fixed?.machines ?? 0;
  const shown = open !== undefined && open >= held && open < machines.length ? open : undefined;
  const machine = shown === undefined ? undefined : machines[shown];
  const replace = (at: number, by: readonly Machine[]) =>
    onSetup({ ...setup, machines: [...machines.slice(0, at), ...by, ...machines.slice(at + 1)] });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a row of buttons, not a form's fieldset
    <div role="group" aria-label="Machines" className={styles.garage}>
      {machines.map((one, at) => (
        <button
          // oxlint-disable-next-line react/no-array-index-key -- a machine is its place in the race
          key={at}
          type="button"
          className={styles.machine}
          aria-expanded={at < held ? undefined : shown === at}
          aria-controls={shown === at ? panel : undefined}
          aria-disabled={at < held ? true : undefined}
          onClick={() => {
            if (at >= held) setOpen(shown === at ? undefined : at);
          }}
        >
          <b>{letterOf(at)}</b> {labelOf(one)}
          {at >= held && <Icon name="settings" size={18} />}
        </button>
      ))}
      {!fixed && machines.length < MOST_MACHINES && (
        <Button
          kind="quiet"
          onClick={() => {
            onSetup({ ...setup, machines: [...machines, machines.at(-1) ?? PLAIN] });
            setOpen(machines.length);
          }}
        >
          <Icon name="plus" size={20} />
          Add one
        </Button>
      )}
      {machine && shown !== undefined && (
        <section id={panel} className={styles.parts} aria-label={`Machine ${letterOf(shown)}`}>
          {!fixed && (
            <Choose
              label={`${letterOf(shown)} is`}
              value={machine.real ?? ''}
              options={[
                ['', 'made by you'],
                ...REAL.map(({ real, name, year }) => [real, `${name} (${year})`] as const),
              ]}
              onChoose={(id) => {
                const real = realMachine(id);
                replace(shown, [real ? withoutYear(real) : withPart(machine, {})]);
              }}
            />
          )}
          <Parts
            machine={machine}
            may={(part) => fixed?.parts?.includes(part) ?? true}
            onMachine={(changed) => replace(shown, [changed])}
          />
          <p className={styles.price}>
            {machine.real ? 'A real machine, in round numbers.' : `The chip costs ${coins(machine)}.`}
          </p>
          {!fixed && machines.length > 1 && (
            <Button
              kind="quiet"
              onClick={() => {
                replace(shown, []);
                setOpen(undefined);
              }}
            >
              <Icon name="delete" size={20} />
              Take {letterOf(shown)} out
            </Button>
          )}
        </section>
      )}
    </div>
  );
});

/** 'BBC Micro', or '2 × 100 MHz': short enough for four in a row. */
function labelOf(machine: Machine): string {
  return machine.real ? nameOf(machine) : `${machine.cores} × ${clockInWords(machine.mhz)}`;
}
function coins(machine: Machine): string {
  const price = priceOf(machine);
  return `${rounded(price)} ${price === 1 ? 'coin' : 'coins'}`;
}

interface PartsProps {
  readonly machine: Machine;
  readonly may: (part: Part) => boolean;
  readonly onMachine: (machine: Machine) => void;
}
function Parts({ machine, may, onMachine }: PartsProps) {
  const numbers = (
    part: 'cores' | 'mhz' | 'perFour' | 'ram',
    label: string,
    say: (value: number) => string,
  ) => (
    <Choose
      label={label}
      value={`${machine[part]}`}
      isOff={!may(part)}
      options={[...new Set<number>([...CHOICES[part], machine[part]])]
        .sort((a, b) => a - b)
        .map((value) => [`${value}`, say(value)] as const)}
      onChoose={(value) => onMachine(withPart(machine, { [part]: Number(value) }))}
    />
  );
  return (
    <>
      {numbers('cores', 'Cores', (value) => `${value}`)}
      {numbers('mhz', 'Clock', clockInWords)}
      {numbers('perFour', 'Instructions a tick', perTickInWords)}
      <Choose
        label="Storage"
        value={machine.storage}
        isOff={!may('storage')}
        options={CHOICES.storage.map((kind) => [kind, kind === 'floppy' ? 'floppy disk' : kind] as const)}
        onChoose={(value) => {
          const storage = CHOICES.storage.find((kind) => kind === value);
          if (storage) onMachine(withPart(machine, { storage }));
        }}
      />
      {numbers('ram', 'RAM', ramInWords)}
    </>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  readonly isOff?: boolean;
  readonly onChoose: (value: string) => void;
}
function Choose({ label, value, options, isOff = false, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <span className={styles.choose}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={isOff} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([each, says]) => (
          <option key={each} value={each}>
            {says}
          </option>
        ))}
      </select>
    </span>
  );
}
