import { describe, expect, test } from 'vitest';
import { boot } from './boot.ts';
import { fit, possible } from './fit.ts';
import { parts } from './parts.ts';
import type { Build, Defect, Fitted, PlaceId } from './hardware.ts';
import type { End } from './starting.ts';
import { STAGES } from './starting.ts';
import { familyPc, familyPcAt, lacking } from './whole.ts';

const built = (fitted: Fitted, ...defects: readonly Defect[]): Build => ({ fitted, defects });
const endOf = (fitted: Fitted, ...defects: readonly Defect[]): End => boot(built(fitted, ...defects)).end;
const put = (fitted: Fitted, more: Fitted): Fitted => ({ ...fitted, ...more });

test('the whole machines can be put together by hand, and start', () => {
  for (const fitted of [familyPc, familyPcAt]) {
    expect(possible(fitted)).toEqual(fitted);
    expect(boot(built(fitted))).toMatchObject({ end: 'desktop', causes: [] });
  }
});

/** What can be amiss, each with the end it leads to when nothing earlier is amiss. In the order of the start-up. */
const amiss: readonly {
  readonly is: string;
  readonly make: (pc: Fitted) => Fitted;
  readonly end: End | undefined;
}[] = [
  { is: 'no mains lead', make: (pc) => lacking(pc, 'mains'), end: 'no-power' },
  { is: 'no board plug', make: (pc) => lacking(pc, 'board-atx', 'board-at'), end: 'no-power' },
  {
    is: 'AT plug swapped',
    make: (pc) => (pc['board-at'] ? put(pc, { 'board-at': { part: 'lead-at', turned: true } }) : pc),
    end: 'at-swapped',
  },
  { is: 'no CPU', make: (pc) => lacking(pc, 'cpu', 'cooler', 'fan'), end: 'silent' },
  { is: 'one SIMM', make: (pc) => lacking(pc, 'simm-2'), end: 'no-ram' },
  { is: 'no graphics', make: (pc) => lacking(pc, 'pci-1', 'screen'), end: 'no-video' },
  { is: 'no cooler', make: (pc) => lacking(pc, 'cooler', 'fan'), end: 'overheat' },
  { is: 'no screen power', make: (pc) => lacking(pc, 'screen-mains'), end: undefined },
  { is: 'no keyboard', make: (pc) => lacking(pc, 'keyboard'), end: 'stuck' },
  { is: 'no battery', make: (pc) => lacking(pc, 'battery'), end: undefined },
  {
    is: 'letters in the drive',
    make: (pc) => put(pc, { 'disk-slot': { part: 'disk-letters' } }),
    end: 'non-system-disk',
  },
  {
    is: 'IDE ribbon turned',
    make: (pc) => put(pc, { 'ribbon-1': { part: 'ribbon-40', turned: true } }),
    end: 'no-boot-disk',
  },
  { is: 'no disk power', make: (pc) => lacking(pc, 'power-1-a'), end: 'no-boot-disk' },
  { is: 'fan unplugged', make: (pc) => lacking(pc, 'fan'), end: 'overheat' },
  { is: 'no case speaker', make: (pc) => lacking(pc, 'buzzer'), end: undefined },
];

const atOnly = amiss.filter(({ is }) => is === 'AT plug swapped');
describe.each([
  ['ATX', familyPc, amiss.filter((one) => !atOnly.includes(one))],
  // after the plug all is as with ATX, so the first few are enough
  ['AT', familyPcAt, amiss.slice(0, 9)],
] as const)('every combination of what can be amiss, %s supply', (_form, whole, list) => {
  const combinations = 2 ** list.length;
  test(`${combinations} machines end as the first thing amiss says`, () => {
    for (let set = 0; set < combinations; set++) {
      const chosen = list.filter((_, bit) => (set >> bit) & 1);
      const fitted = chosen.reduce((pc, { make }) => make(pc), whole);
      const ends = chosen
        .filter((one) => !atOnly.includes(one) || fitted['board-at'])
        .flatMap(({ end }) => (end ? [end] : []));
      const { end, beats, causes, setting } = boot(built(fitted));
      const says = chosen.map(({ is }) => is).join(', ') || 'nothing amiss';
      if (end !== (ends[0] ?? 'desktop'))
        expect.fail(`${says}: ended with ${end}, not ${ends[0] ?? 'desktop'}`);
      if (causes.length === 0 && ends.length > 0) expect.fail(`${says}: nothing is blamed`);
      if (beats.length === 0 || beats.some((beat) => beat.says.trim() === ''))
        expect.fail(`${says}: a silent beat`);
      const dark = !fitted['screen-mains'] || !fitted.screen;
      if (beats.some(({ screen, desktop }) => dark && (screen !== null || desktop === true)))
        expect.fail(`${says}: a picture on a dark screen`);
      if (beats.some(({ beep }) => beep !== undefined && !fitted.buzzer))
        expect.fail(`${says}: a beep from nowhere`);
      if (setting.picture === dark && fitted['pci-1'])
        expect.fail(`${says}: the setting lies about the picture`);
      const order = beats.map(({ stage }) => STAGES.indexOf(stage));
      if (order.some((stage, i) => stage < (order[i - 1] ?? 0) && beats[i]?.stage !== 'keyboard'))
        expect.fail(`${says}: out of order`);
      if (beats.some(({ screen }) => screen?.some((line) => line.length > 60)))
        expect.fail(`${says}: a line too long`);
    }
  });
});

describe('every part broken, loose or missing, one at a time', () => {
  const expected: { readonly [At in PlaceId]?: End } = {
    supply: 'no-power',
    'board-atx': 'no-power',
    mains: 'no-power',
    cpu: 'silent',
    'simm-1': 'no-ram',
    'simm-2': 'no-ram',
    'pci-1': 'no-video',
    'ide-1-a': 'no-boot-disk',
    'ribbon-1': 'no-boot-disk',
    'power-1-a': 'no-boot-disk',
    keyboard: 'stuck',
    fan: 'overheat',
  };
  test.each(Object.keys(familyPc) as PlaceId[])('%s', (at) => {
    for (const kind of ['dead', 'loose'] as const) {
      if (at === 'supply' && kind === 'loose') continue;
      if (at === 'cooler') continue;
      expect(endOf(familyPc, { kind, at }), kind).toBe(expected[at] ?? 'desktop');
    }
    if (at === 'cpu' || at === 'supply' || at === 'cooler') return;
    expect(endOf(lacking(familyPc, at)), 'missing').toBe(expected[at] ?? 'desktop');
  });
});

describe('every part of the tray in the machine', () => {
  test.each(parts.map(({ id }) => [id] as const))('%s', (id) => {
    // each place that takes it is emptied first; then the whole PC is started with it
    for (const at of Object.keys(familyPc) as PlaceId[]) {
      const made = fit(lacking(familyPc, at), id, at);
      if (!made.ok) continue;
      const { beats, end } = boot(built(made.fitted));
      expect(beats.length).toBeGreaterThan(0);
      expect(['desktop', 'no-power', 'no-video', 'no-ram', 'no-boot-disk', 'overheat']).toContain(end);
    }
  });
});

test.each<[says: string, fitted: Fitted, defects: readonly Defect[], end: End, cause: RegExp | undefined]>([
  [
    'a start-up disk gives a prompt',
    put(familyPc, { 'disk-slot': { part: 'disk-start' } }),
    [],
    'prompt',
    undefined,
  ],
  [
    'an empty new disk starts nothing',
    put(familyPc, { 'ide-1-a': { part: 'hdd-8400', jumper: 'master' } }),
    [],
    'no-boot-disk',
    /Nothing is on/,
  ],
  [
    'a 3-D card alone has no screen socket',
    put(lacking(familyPc, 'screen'), { 'pci-1': { part: 'gfx-voodoo2' } }),
    [],
    'no-video',
    /only 3-D/,
  ],
  [
    'unequal SIMMs are no pair',
    put(familyPc, { 'simm-2': { part: 'ram-simm-8' } }),
    [],
    'no-ram',
    /different sizes/,
  ],
  [
    'a DIMM alone is enough',
    put(lacking(familyPc, 'simm-1', 'simm-2'), { 'dimm-2': { part: 'ram-dimm-64' } }),
    [],
    'desktop',
    undefined,
  ],
  [
    'a DIMM beside half a pair: it starts, and the SIMM is useless',
    put(lacking(familyPc, 'simm-1'), { 'dimm-1': { part: 'ram-dimm-32' } }),
    [],
    'desktop',
    /pair/,
  ],
  [
    'two masters on one ribbon hide each other',
    put(familyPc, { 'ide-1-b': { part: 'hdd-1200', jumper: 'master' }, 'power-1-b': { part: 'lead-drive' } }),
    [],
    'no-boot-disk',
    /same jumper/,
  ],
  [
    'a plain heat sink is enough for a Pentium 133',
    put(lacking(familyPc, 'fan'), { cooler: { part: 'cooler-plain' } }),
    [],
    'desktop',
    undefined,
  ],
  [
    'but not for a K6-2',
    put(lacking(familyPc, 'fan'), { cooler: { part: 'cooler-plain' }, cpu: { part: 'cpu-k6-2-300' } }),
    [],
    'overheat',
    /too small/,
  ],
  ['a stopped fan', familyPc, [{ kind: 'dead', at: 'cooler' }], 'overheat', /does not turn/],
  [
    'a dead wall socket darkens the monitor too',
    familyPc,
    [{ kind: 'dead-outlet', at: 'mains' }],
    'no-power',
    /wall/,
  ],
  ['a weak supply', familyPc, [{ kind: 'weak', at: 'supply' }], 'silent', /volts/],
  [
    'a full machine on 90 W',
    put(familyPc, {
      supply: { part: 'psu-atx-90' },
      cpu: { part: 'cpu-k6-2-300' },
      agp: { part: 'gfx-agp' },
      'pci-1': { part: 'gfx-voodoo2' },
    }),
    [],
    'overload',
    /watts/,
  ],
])('%s', (_says, fitted, defects, end, cause) => {
  const report = boot(built(fitted, ...defects));
  expect(report.end).toBe(end);
  if (cause) expect(report.causes.map(({ says }) => says).join(' ')).toMatch(cause);
  else expect(report.causes).toEqual([]);
});

test('the screen of a good start, in the words of the BIOS', () => {
  const { beats, setting } = boot(built(familyPc));
  const seen = beats.flatMap(({ screen }) => screen ?? []);
  for (const line of [
    'PENTIUM-S CPU at 133MHz',
    'Memory Test :  32768K OK',
    'Detecting HDD Primary Master   ... HARD DISK 2111MB',
    'Detecting HDD Secondary Master ... CD-ROM 8X',
  ])
    expect(seen).toContain(line);
  expect(setting).toMatchObject({
    starts: true,
    ramMiB: 32,
    bootsFrom: 'disk',
    sound: 'snd-isa',
    picture: true,
  });
});

test('what failed stands on the screen, and F1 goes on', () => {
  const { beats } = boot(
    built(lacking(familyPc, 'battery', 'ribbon-floppy'), { kind: 'dead', at: 'ide-1-a' }),
  );
  const waiting = beats.find(({ waits }) => waits === 'F1');
  expect(waiting?.screen).toEqual(
    expect.arrayContaining([
      'CMOS battery failed',
      'Floppy disk(s) fail (40)',
      'Primary master hard disk fail',
    ]),
  );
});

test('a floppy ribbon the wrong way round: its light stays on', () => {
  const { beats } = boot(built(put(familyPc, { 'ribbon-floppy': { part: 'ribbon-34', turned: true } })));
  expect(beats.every(({ lights }) => lights.floppy)).toBe(true);
});
