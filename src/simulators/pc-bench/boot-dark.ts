// The first moments, while the screen is dark: power, CPU, RAM, graphics. Here the PC can only beep.
import { beat, blame, type BootRun, print } from './boot-run.ts';
import { partAt } from './parts.ts';
import type { PlaceId } from './hardware.ts';
import type { End } from './starting.ts';
import { hasCard, hasDefect, hasPicture, heatOf, ramOf, screenCard, wattsOf, working } from './works.ts';

/** Too few volts and no CPU look and sound the same. */
const SILENT = 'The fans turn, but nobody is at home. No beep, and the screen stays dark.';

export function power(run: BootRun): End | undefined {
  const { build } = run;
  const supply = partAt(build.fitted, 'supply')?.supply;
  const nothing = whyNothing(run);
  if (nothing !== undefined) {
    blame(run, ...nothing);
    beat(run, 'power', 'You press the switch. Nothing happens: no fan, no light, no sound.', { off: true });
    return 'no-power';
  }
  const lead: PlaceId = supply?.form === 'at' ? 'board-at' : 'board-atx';
  if (!working(build, lead)) {
    blame(run, lead, 'The board has no power: the big plug from the power supply is not in.');
    // an AT supply starts with its own mains switch; an ATX supply waits for the board to ask
    if (supply?.form === 'at')
      beat(run, 'power', 'The fan of the power supply turns, but the board stays dead.');
    else
      beat(run, 'power', 'You press the switch. Nothing happens: no fan, no light, no sound.', { off: true });
    return 'no-power';
  }
  if (build.fitted[lead]?.turned) {
    blame(
      run,
      lead,
      'P8 and P9 are swapped. On a real board this can kill the board; the black wires must meet in the middle.',
    );
    beat(run, 'power', 'The fan twitches once. The power supply shuts itself off.', { off: true });
    return 'at-swapped';
  }
  const watts = wattsOf(build);
  if (supply && watts > supply.watts) {
    blame(
      run,
      'supply',
      `The parts want up to ${watts} watts at the start, and the supply has ${supply.watts}.`,
    );
    beat(run, 'power', 'The lights flash, the fan jerks, and everything goes out again.', { off: true });
    return 'overload';
  }
  if (hasDefect(build, 'supply', 'weak')) {
    blame(run, 'supply', 'The supply gives too few volts, so the board never hears that the power is good.');
    beat(run, 'power', SILENT);
    return 'silent';
  }
  beat(
    run,
    'power',
    `The fans turn and the power light comes on.${run.always.disksSpin ? ' A hard disk hums up.' : ''}`,
  );
  return undefined;
}

function whyNothing({ build }: BootRun): readonly [PlaceId, string] | undefined {
  if (!build.fitted.supply) return ['supply', 'There is no power supply.'];
  if (!working(build, 'mains')) return ['mains', 'No mains lead brings power to the power supply.'];
  if (hasDefect(build, 'mains', 'dead-outlet')) return ['mains', 'The socket in the wall gives no power.'];
  if (hasDefect(build, 'supply', 'dead')) return ['supply', 'The power supply is broken.'];
  return undefined;
}

export function cpu(run: BootRun): End | undefined {
  const { build } = run;
  if (working(build, 'cpu')) {
    if (heatOf(build) !== 'bare') return undefined;
    // it lives long enough for the first test: see `overheat` in boot-post.ts
    blame(run, 'cooler', 'The CPU has no cooler. It soon gets far too hot.');
    return undefined;
  }
  blame(
    run,
    'cpu',
    build.fitted.cpu ? 'The CPU does nothing: it is broken, or not pushed home.' : 'There is no CPU.',
  );
  beat(run, 'cpu', SILENT);
  return 'silent';
}

export function ram(run: BootRun): End | undefined {
  const found = ramOf(run.build);
  if (found.mib > 0) {
    for (const { at, says } of found.useless) blame(run, at, says);
    return undefined;
  }
  if (found.useless.length === 0) blame(run, 'dimm-1', 'There is no RAM at all.');
  for (const { at, says } of found.useless) blame(run, at, says);
  const heard = run.buzzer ? 'Long beeps, again and again.' : 'No beep: there is nothing to beep with.';
  beat(run, 'ram', `${heard} The screen stays dark.`, { beep: 'no-ram' });
  return 'no-ram';
}

export function video(run: BootRun): End | undefined {
  const { build } = run;
  const card = screenCard(build);
  if (!card) {
    const there = hasCard(build, 'graphics');
    if (!there) blame(run, 'agp', 'There is no graphics card.');
    else if (there.part.graphics?.screen === false)
      blame(run, there.at, 'This card draws only 3-D games. It needs another graphics card beside it.');
    else blame(run, there.at, 'The graphics card is broken, or not pushed home.');
    const heard = run.buzzer
      ? 'One long beep, then two short ones.'
      : 'No beep: there is nothing to beep with.';
    beat(run, 'video', `${heard} The screen stays dark.`, { beep: 'no-picture' });
    return 'no-video';
  }
  if (!run.picture) blameScreen(run);
  print(
    run,
    `${card.part.name.split(',')[0] ?? 'VGA'} BIOS`,
    `Video RAM: ${card.part.graphics?.mib ?? 0} MB`,
  );
  beat(
    run,
    'video',
    run.picture
      ? 'The screen lights up: the graphics card says its name.'
      : 'The PC goes on, but the screen stays dark.',
  );
  return undefined;
}

function blameScreen(run: BootRun): void {
  const { build } = run;
  if (hasPicture(build)) return;
  if (!build.fitted.screen) blame(run, 'screen', 'No monitor is plugged into the graphics card.');
  else if (hasDefect(build, 'screen', 'loose')) blame(run, 'screen', 'The plug of the monitor sits loose.');
  else if (!working(build, 'screen')) blame(run, 'screen', 'The monitor is broken.');
  else blame(run, 'screen-mains', 'The monitor has no mains power.');
}
