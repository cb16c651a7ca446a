// Challenges in the repair shop: real jobs, each with its seed. Solved when it works and nothing was guessed.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { readDone } from './done-text.ts';
import { expertWay } from './expert.ts';
import { suspects } from './repair.ts';
import type { Action, Setup, State } from './state.ts';

type RepairChallenge = Challenge<Setup, State, Action>;

function solved(state: State): Verdict {
  const { repair } = state;
  if (!repair) return { solved: false, says: 'This is a task for the repair shop.' };
  if (!repair.handedBack) {
    const left = suspects(state).length;
    return {
      solved: false,
      says: `The PC is still in the shop. ${left === 1 ? 'One fault is left that fits all you found out.' : `${left} faults could still be behind it.`}`,
    };
  }
  if (!repair.handedBack.works) return { solved: false, says: repair.handedBack.says };
  if (repair.guessed)
    return {
      solved: false,
      says: 'It works. But you fitted a new part while something else could still have been to blame. A customer pays for that.',
    };
  const best = expertWay(repair.ticket, repair.seed);
  const minutes = { yours: repair.minutes, best: best.minutes };
  const score =
    repair.pounds > 0 ? { minutes, pounds: { yours: repair.pounds, best: best.pounds } } : { minutes };
  return { solved: true, says: `${repair.handedBack.says} You found it without guessing.`, score };
}

interface Words {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly ticket: string;
  readonly seed: number;
  readonly hints: readonly string[];
  /** As in a link: 'listen,reseat.simm-1,hand-back'. */
  readonly way: string;
  readonly wrong: readonly { readonly way: string; readonly because: string }[];
}
const challenge = ({ id, title, task, ticket, seed, hints, way, wrong }: Words): RepairChallenge => ({
  id,
  title,
  task,
  start: { mode: 'repair', ticket, seed, done: [] },
  solved,
  hints,
  solution: readDone(way).done,
  wrong: wrong.map((one) => ({ actions: readDone(one.way).done, because: one.because })),
});

export const repairChallenges: readonly RepairChallenge[] = [
  challenge({
    id: 'repair-desk',
    title: 'The desk that moved',
    task: 'Mr Okafor’s PC does nothing at all since his brother moved the desk. Find out why, put it right, and hand it back.',
    ticket: 'dead',
    seed: 12,
    hints: [
      'What may happen behind a desk when it is moved?',
      'Begin with the test that costs least: look all round the outside.',
      'A plug that sits half out wants to be reseated.',
    ],
    way: 'look,reseat.mains,hand-back',
    wrong: [
      {
        way: 'replace.supply,hand-back',
        because: 'a new power supply costs £35, and it was no more than a guess',
      },
      { way: 'hand-back', because: 'nothing was mended yet' },
    ],
  }),
  challenge({
    id: 'repair-homework',
    title: 'White words',
    task: 'Miss Trelawny wants to do her homework, but the PC never gets to the desktop. Read what it tells you.',
    ticket: 'stops',
    seed: 11,
    hints: [
      'The PC tells you itself. Read its screen.',
      '“Non-System disk”: from which disk does it try to start?',
      'Look at the floppy drive.',
    ],
    way: 'screen,take.disk-slot,hand-back',
    wrong: [
      {
        way: 'screen,replace.ide-1-a,hand-back',
        because: 'the hard disk was never to blame, and a new one costs money and files',
      },
    ],
  }),
  challenge({
    id: 'repair-dark',
    title: 'The dark screen',
    task: 'Miss Trelawny cleaned behind the desk, and now the screen is dark. Is it the PC or the monitor?',
    ticket: 'no-picture',
    seed: 1,
    hints: [
      'Listen first: does the PC itself start?',
      'It beeps once and plays its tune, so the PC is well. What is left?',
      'The monitor has two leads. Look at both.',
    ],
    way: 'listen,look,fit.screen-mains.lead-mains,hand-back',
    wrong: [
      {
        way: 'listen,replace.screen,hand-back',
        because: 'a new monitor costs £110, and the old one only lacked its mains lead',
      },
      { way: 'reseat.agp,hand-back', because: 'the graphics card was well all the time' },
    ],
  }),
  challenge({
    id: 'repair-beeps',
    title: 'It beeps and beeps',
    task: 'Mr Okafor’s screen stays black. Listen to what the PC says, and find out which part it means.',
    ticket: 'no-picture',
    seed: 7,
    hints: [
      'Each part has its own beeps. Look them up while you listen.',
      'Long beeps, again and again, mean RAM.',
      'Before you buy new RAM, push the old sticks home, one after the other.',
    ],
    way: 'listen,reseat.simm-1,reseat.simm-2,hand-back',
    wrong: [
      {
        way: 'listen,replace.simm-1,hand-back',
        because: 'a new stick in the one slot does not push home the stick in the other',
      },
      { way: 'reseat.pci-1,hand-back', because: 'the beeps spoke of RAM, not of the graphics card' },
    ],
  }),
  challenge({
    id: 'repair-warm',
    title: 'It smells warm',
    task: 'Mrs Begum’s PC starts, then it beeps and freezes. Find out what gets hot, and why.',
    ticket: 'freezes',
    seed: 10,
    hints: [
      'What must turn to keep the CPU cool?',
      'Look at the top of the CPU.',
      'When its lead is in and it still does not turn, the fan is worn out.',
    ],
    way: 'look.cooler,replace.cooler,hand-back',
    wrong: [
      { way: 'replace.cpu,hand-back', because: 'a new CPU gets just as hot under a fan that stands still' },
      {
        way: 'look.cooler,reseat.fan,hand-back',
        because: 'the lead was in all the time: the fan itself is stuck',
      },
    ],
  }),
  challenge({
    id: 'repair-disk',
    title: 'Disk boot failure',
    task: 'Mr MacLeod’s PC writes some white words, and then it just stops. Which of four things is it?',
    ticket: 'stops',
    seed: 12,
    hints: [
      'Read the screen: does it find the hard disk?',
      '“None” can be the ribbon or the power plug.',
      'Look at one of the two. If that is well, it is the other.',
    ],
    way: 'screen,look.ribbon-1,reseat.power-1-a,hand-back',
    wrong: [
      {
        way: 'screen,replace.ide-1-a,hand-back',
        because: 'a disk that gets no power looks dead, but it is not',
      },
      { way: 'screen,reseat.ribbon-1,hand-back', because: 'the ribbon was well: the power plug sat loose' },
    ],
  }),
  challenge({
    id: 'repair-silent',
    title: 'Fans and nothing else',
    task: 'Mrs Novak’s PC hums, but there is no beep and no picture. Now you need the multimeter.',
    ticket: 'no-picture',
    seed: 16,
    hints: [
      'No beep at all: the CPU never began. Is it broken, or does it get bad power?',
      'Measure the power supply.',
      'The red wire should have 5 volts.',
    ],
    way: 'listen,multimeter.supply,replace.supply,hand-back',
    wrong: [
      {
        way: 'listen,replace.cpu,hand-back',
        because: 'a new CPU does not start either with 4 volts instead of 5',
      },
    ],
  }),
  challenge({
    id: 'repair-tune',
    title: 'The silent game',
    task: 'Mr Okafor’s PC works, but no sound comes out. Lead, card or speakers?',
    ticket: 'no-sound',
    seed: 10,
    hints: [
      'Look all round the outside first.',
      'Cards show nothing to the eye. Push the sound card home.',
      'Only then swap parts: that takes longest.',
    ],
    way: 'look,reseat.isa-1,hand-back',
    wrong: [
      {
        way: 'look,replace.speakers,hand-back',
        because: 'new speakers are silent too when the card sits loose',
      },
    ],
  }),
];
