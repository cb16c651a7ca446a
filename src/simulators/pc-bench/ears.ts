// Listening to a start, reading its screen, and measuring volts.
import { partAt } from './parts.ts';
import { type Outcome, seen } from './outcome.ts';
import { reportFor } from './running.ts';
import type { Build, PlaceId } from './hardware.ts';
import type { BeepCode } from './starting.ts';
import { hasDefect, hearsSound, working } from './works.ts';

const BEEPS: { readonly [Code in BeepCode]: string } = {
  ok: 'One short beep.',
  'no-picture': 'One long beep, then two short ones.',
  'no-ram': 'Long beeps, again and again.',
  hot: 'After a while, high and low beeps in turn. Then all is quiet.',
};

export function listen(build: Build): Outcome {
  const { beats, end } = reportFor(build);
  const fans = beats.some((beat) => beat.fans);
  const beep = beats.flatMap((beat) => (beat.beep ? [beat.beep] : [])).at(-1);
  const heard = [
    fans ? 'The fans hum.' : 'No sound at all.',
    ...(beats.some((beat) => beat.disksSpin) ? ['A hard disk spins up.'] : []),
    ...(beep ? [BEEPS[beep]] : fans ? ['No beep.'] : []),
    ...(end === 'desktop'
      ? [hearsSound(build) ? 'At the end it plays a little tune.' : 'At the end there is no tune.']
      : []),
  ].join(' ');
  return { ok: true, says: heard, result: heard, build, ...(beep ? { beep } : {}) };
}

/** Lines that a technician reads twice. */
const TELLING = /fail|error|Replace|Press F1|Primary Master|A:\\>/iu;

export function readScreen(build: Build): Outcome {
  const { beats, end } = reportFor(build);
  const stop = beats.find(({ waits }) => waits !== undefined) ?? beats.at(-1);
  const last = beats.findLast(({ screen }) => screen !== null);
  const screen = (stop?.screen === null ? last?.screen : stop?.screen) ?? null;
  const says = screen === null ? darkScreen(build) : litScreen(screen, end, stop?.waits !== undefined);
  return { ok: true, says, result: `${says} ${(screen ?? []).join('/')}`, build, screen };
}
function darkScreen(build: Build): string {
  const powered = working(build, 'screen-mains') && !hasDefect(build, 'mains', 'dead-outlet');
  const works = build.fitted.screen !== undefined && !hasDefect(build, 'screen', 'dead');
  return powered && works
    ? 'The screen is dark. The light of the monitor is orange: no picture reaches it.'
    : 'The screen is dark. The light of the monitor is off.';
}
function litScreen(screen: readonly string[], end: string, waits: boolean): string {
  if (end === 'overheat') return 'Words appear, and then the picture freezes. A moment later it is gone.';
  if (!waits) return 'All the words look right, and then the desktop comes.';
  return `It stops. You read: ${screen
    .filter((line) => TELLING.test(line))
    .map((line) => line.trim())
    .join(' / ')}`;
}

export function measure(build: Build, at: PlaceId): Outcome {
  if (at === 'battery') {
    if (!build.fitted.battery) return { ok: false, says: 'There is no battery to measure.' };
    return seen(
      build,
      hasDefect(build, 'battery')
        ? 'The battery has 1.1 volts. It should have 3.'
        : 'The battery has 3.0 volts. It is good.',
    );
  }
  const supply = partAt(build.fitted, 'supply')?.supply;
  if (at !== 'supply' || !supply) return { ok: false, says: 'Measure the power supply or the battery.' };
  const fed = working(build, 'mains') !== undefined && !hasDefect(build, 'mains', 'dead-outlet');
  if (!fed || hasDefect(build, 'supply', 'dead'))
    return seen(build, 'The power supply gives 0.0 volts at every plug.');
  if (hasDefect(build, 'supply', 'weak')) return seen(build, 'The red wire has 4.1 volts. It should have 5.');
  if (supply.form === 'atx' && !working(build, 'board-atx'))
    return seen(
      build,
      'The standby wire has 5 volts, the others 0: the supply waits, and the board does not ask.',
    );
  return seen(build, 'The red wire has 5.0 volts and the yellow one 12.1. Just right.');
}
