// Challenges in the shop: a PC that does what a customer wants, for what the customer can pay.
import type { Challenge } from '../../simulation/contract.ts';
import { fitnessOf, shelf } from './shop.ts';
import type { PartId } from './hardware.ts';
import type { Action, Basket, CustomerId, Setup, State } from './state.ts';

type ShopChallenge = Challenge<Setup, State, Action>;

/** Puts parts into the basket, each under its kind. */
const choose = (...ids: readonly PartId[]): readonly Action[] =>
  ids.flatMap((part) => {
    const rack = shelf.find(({ parts }) => parts.includes(part));
    return rack ? [{ kind: 'choose', shopKind: rack.kind, part } as const] : [];
  });

const inShop = (customer: CustomerId, basket: Basket = {}): Setup => ({ mode: 'shop', customer, basket });

/** What the shop says of the basket; the dearest wish is not always the dearest part. */
function solved({ shop }: State) {
  if (!shop) return { solved: false, says: 'This is a task for the shop.' };
  const { fits, says, total, customer } = fitnessOf(shop.customer, shop.basket);
  return fits
    ? { solved: true, says, score: { pounds: { yours: total, best: customer.cheapest } } }
    : { solved: false, says };
}

export const shopChallenges: readonly ShopChallenge[] = [
  {
    id: 'shop-gran',
    title: 'A PC for Gran',
    task: 'Mair’s gran writes letters. There is £400. Choose a PC that does not make her wait.',
    start: inShop('gran'),
    solved,
    hints: [
      'Every PC needs a CPU, RAM, a hard disk and graphics.',
      'With too little RAM even a letter is slow.',
      'She needs no 3-D, no sound and no modem.',
    ],
    solution: choose('cpu-p133', 'ram-simm-8', 'hdd-1200', 'gfx-isa'),
    wrong: [
      {
        actions: choose('cpu-p133', 'ram-simm-4', 'hdd-1200', 'gfx-isa'),
        because: 'with 8 MiB the letter is moved to the disk and back',
      },
      {
        actions: choose('cpu-k6-2-300', 'ram-dimm-64', 'hdd-4300', 'gfx-agp'),
        because: 'it is fast, but Gran would pay for what she never uses',
      },
    ],
  },
  {
    id: 'shop-game',
    title: 'A PC for a game',
    task: 'Callum has £640 and wants to play the new 3-D game: smooth, with sound, from a CD.',
    start: inShop('game'),
    solved,
    hints: [
      'Who draws the dots: a card or the CPU?',
      'When the card waits for the CPU, a dearer card does not help.',
      'A small hard disk is enough for him.',
    ],
    solution: choose('cpu-p200mmx', 'ram-simm-16', 'hdd-1200', 'gfx-agp', 'snd-isa', 'cd-8'),
    wrong: [
      {
        actions: choose('cpu-p133', 'ram-simm-16', 'hdd-1200', 'gfx-agp', 'snd-isa', 'cd-8'),
        because: 'the fast card waits for the slow CPU',
      },
      {
        actions: choose('cpu-k6-2-300', 'ram-dimm-64', 'hdd-4300', 'gfx-pci', 'snd-isa', 'cd-8'),
        because: 'without a 3-D card even the fastest CPU here is too slow',
      },
    ],
  },
  {
    id: 'shop-band',
    title: 'A PC for a band',
    task: 'A band has £560. They record their songs, and sing to what they played before.',
    start: inShop('band'),
    solved,
    hints: [
      'To sing to a song, the sound card must play and record at once.',
      'Songs are long: they want RAM and room on the disk. Do they want a fast CPU?',
    ],
    solution: choose('cpu-p100', 'ram-dimm-64', 'hdd-4300', 'gfx-isa', 'snd-pci'),
    wrong: [
      {
        actions: choose('cpu-k6-2-300', 'ram-simm-16', 'hdd-1200', 'gfx-agp', 'snd-isa'),
        because: 'a fast CPU does not make room for songs',
      },
    ],
  },
];
