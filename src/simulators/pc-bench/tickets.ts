// The repair shop’s book: what customers complain of, and the faults that can be behind each complaint.
import { seeded } from '../../lib/seeded.ts';
import { cardIn } from './fit.ts';
import { partAt } from './parts.ts';
import type { Build, Fitted, PlaceId } from './hardware.ts';
import type { Action, TicketId } from './state.ts';
import { familyPc, gamesPc, lacking, officePc } from './whole.ts';

export interface Ticket {
  readonly id: TicketId;
  readonly title: string;
  /** What a customer may say; the seed chooses. */
  readonly words: readonly string[];
  readonly faults: readonly FaultKind[];
}
/** One thing that can be wrong with a machine, and how to put it right. */
export interface Fault {
  /** What it is, for whoever knows: 'ram-dead simm-1'. */
  readonly id: string;
  readonly build: Build;
  /** The last step, when it is known. */
  readonly cure: Action;
  /** In a sentence, for the verdict. */
  readonly says: string;
}
/** Makes every form a fault can take in a machine: each RAM stick may be the loose one. */
type FaultKind = (whole: Fitted) => readonly Fault[];

const loose =
  (id: string, find: (whole: Fitted) => readonly PlaceId[], says: string): FaultKind =>
  (whole) =>
    find(whole).map((at) => ({
      id: `${id} ${at}`,
      build: { fitted: whole, defects: [{ kind: 'loose', at }] },
      cure: { kind: 'test', test: 'reseat', at },
      says,
    }));
const dead =
  (
    id: string,
    find: (whole: Fitted) => readonly PlaceId[],
    says: string,
    kind: 'dead' | 'weak' = 'dead',
  ): FaultKind =>
  (whole) =>
    find(whole).map((at) => {
      const part = whole[at]?.part;
      return {
        id: `${id} ${at}`,
        build: { fitted: whole, defects: [{ kind, at, ...(part === undefined ? {} : { part }) }] },
        cure: { kind: 'replace', at },
        says,
      };
    });
/** Something is out of its place altogether. */
const out =
  (id: string, at: PlaceId, says: string): FaultKind =>
  (whole) => {
    const part = whole[at]?.part;
    if (part === undefined) return [];
    return [
      {
        id: `${id} ${at}`,
        build: { fitted: lacking(whole, at), defects: [] },
        cure: { kind: 'fit', part, at },
        says,
      },
    ];
  };
const changed =
  (id: string, at: PlaceId, change: (whole: Fitted) => Fitted, cure: Action, says: string): FaultKind =>
  (whole) => [{ id: `${id} ${at}`, build: { fitted: change(whole), defects: [] }, cure, says }];

const just =
  (...places: readonly PlaceId[]) =>
  (whole: Fitted) =>
    places.filter((at) => whole[at] !== undefined);
const card = (kind: 'graphics' | 'sound') => (whole: Fitted) => {
  const found = cardIn(whole, (part) => part.kind === kind);
  return found ? [found.at] : [];
};
const ramSticks = just('simm-1', 'simm-2', 'dimm-1', 'dimm-2');
const boardPlug = (whole: Fitted): readonly PlaceId[] =>
  partAt(whole, 'supply')?.supply?.form === 'at' ? ['board-at'] : ['board-atx'];

export const tickets: readonly Ticket[] = [
  {
    id: 'dead',
    title: 'Nothing happens',
    words: [
      'I press the switch and nothing happens. No light, no noise, nothing.',
      'It was fine on Sunday. Now it is as dead as a brick.',
      'My brother moved the desk. Since then the PC does nothing at all.',
    ],
    faults: [
      (whole) => [
        {
          id: 'outlet-dead mains',
          build: { fitted: whole, defects: [{ kind: 'dead-outlet', at: 'mains' }] },
          cure: { kind: 'test', test: 'outlet' },
          says: 'The socket in the wall gave no power.',
        },
      ],
      loose('mains-loose', just('mains'), 'The mains lead sat half out of the PC.'),
      loose('board-plug-loose', boardPlug, 'The big plug of the board sat loose.'),
      dead('supply-dead', just('supply'), 'The power supply was broken.'),
    ],
  },
  {
    id: 'no-picture',
    title: 'No picture',
    words: [
      'The screen stays black. I cannot see a thing.',
      'I cleaned behind the desk, and now the screen is dark.',
      'There was a picture yesterday. Today the screen is black.',
    ],
    faults: [
      loose('screen-lead-loose', just('screen'), 'The lead of the monitor sat half out.'),
      out('screen-mains-out', 'screen-mains', 'The monitor had no mains lead.'),
      dead('monitor-dead', just('screen'), 'The monitor was broken.'),
      loose('ram-loose', ramSticks, 'A stick of RAM was not pushed home.'),
      dead('ram-dead', ramSticks, 'A stick of RAM was broken.'),
      loose('graphics-loose', card('graphics'), 'The graphics card was not pushed home.'),
      dead('graphics-dead', card('graphics'), 'The graphics card was broken.'),
      dead('cpu-dead', just('cpu'), 'The CPU was broken.'),
      dead('supply-weak', just('supply'), 'The power supply gave too few volts.', 'weak'),
    ],
  },
  {
    id: 'stops',
    title: 'It stops with words on the screen',
    words: [
      'It writes some white words, and then it just stops.',
      'I wanted to do my homework, but it never gets to the desktop.',
      'It shows me words that I do not understand, and waits.',
    ],
    faults: [
      changed(
        'disk-forgotten',
        'disk-slot',
        (whole) => ({ ...whole, 'disk-slot': { part: 'disk-letters' } }),
        { kind: 'take', at: 'disk-slot' },
        'A floppy disk was left in the drive.',
      ),
      loose('ribbon-loose', just('ribbon-1'), 'The ribbon of the hard disk sat half out.'),
      changed(
        'ribbon-turned',
        'ribbon-1',
        (whole) => ({ ...whole, 'ribbon-1': { part: 'ribbon-40', turned: true } }),
        { kind: 'turn', at: 'ribbon-1' },
        'The ribbon of the hard disk was the wrong way round.',
      ),
      loose('disk-power-loose', just('power-1-a'), 'The power plug of the hard disk sat half out.'),
      dead('disk-dead', just('ide-1-a'), 'The hard disk was broken.'),
      loose('keyboard-loose', just('keyboard'), 'The keyboard sat half out of its socket.'),
      dead('keyboard-dead', just('keyboard'), 'The keyboard was broken.'),
      dead('battery-flat', just('battery'), 'The battery of the board was flat.', 'weak'),
    ],
  },
  {
    id: 'freezes',
    title: 'It freezes',
    words: [
      'It starts, and then it beeps and freezes. It smells warm.',
      'It works for one minute. Then everything stands still.',
    ],
    faults: [
      out('fan-lead-out', 'fan', 'The lead of the fan was not plugged in.'),
      dead('fan-dead', just('cooler'), 'The fan on the CPU was stuck.'),
    ],
  },
  {
    id: 'no-sound',
    title: 'No sound',
    words: [
      'It works, but I hear nothing any more.',
      'My game is silent. Even the tune at the start is gone.',
    ],
    faults: [
      loose('speaker-lead-loose', just('speakers'), 'The lead of the speakers sat half out.'),
      dead('speakers-dead', just('speakers'), 'The speakers were broken.'),
      loose('sound-loose', card('sound'), 'The sound card was not pushed home.'),
      dead('sound-dead', card('sound'), 'The sound card was broken.'),
    ],
  },
];

export const ticketById = (id: TicketId): Ticket | undefined => tickets.find((ticket) => ticket.id === id);

const CUSTOMERS = [
  'Mrs Begum from Leicester',
  'Mr MacLeod from Stornoway',
  'Miss Pritchard from Bangor',
  'Mr Okafor from Peckham',
  'Mrs Doyle from Derry',
  'Mr Singh from Southall',
  'Miss Trelawny from Truro',
  'Mrs Novak from Hull',
] as const;
const MACHINES: readonly Fitted[] = [familyPc, gamesPc, officePc];

export interface Job {
  readonly ticket: Ticket;
  readonly customer: string;
  readonly words: string;
  readonly whole: Fitted;
  /** All that could be behind the complaint in this machine. */
  readonly faults: readonly Fault[];
  /** What is behind it. */
  readonly fault: Fault;
}

/** The job behind a ticket and a seed: the same pair gives the same customer, machine and fault. */
export function jobFor(id: TicketId, seed: number): Job {
  const ticket = ticketById(id) ?? tickets[0];
  if (!ticket) throw new Error('The repair shop has no tickets.');
  const random = seeded(`${ticket.id} ${seed}`);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  const customer = pick(CUSTOMERS) ?? CUSTOMERS[0];
  const words = pick(ticket.words) ?? '';
  const whole = pick(MACHINES) ?? familyPc;
  const kinds = ticket.faults.map((kind) => kind(whole)).filter((forms) => forms.length > 0);
  // first the kind, then its form: four sticks of RAM make no fault of RAM likelier
  const fault = pick(pick(kinds) ?? []) ?? kinds[0]?.[0];
  if (!fault) throw new Error(`No fault of ${ticket.id} fits the machine.`);
  return { ticket, customer, words, whole, faults: kinds.flat(), fault };
}
