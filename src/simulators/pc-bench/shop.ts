// The shop: a customer, a basket, and how well the PC in it would serve. The figures come from the same parts, boot and benchmark.
import type { Problem } from '../../simulation/contract.ts';
import { benchmark } from './benchmark.ts';
import { type Customer, customerById, customers } from './customers.ts';
import { possible } from './fit.ts';
import { partById } from './parts.ts';
import { settingOf } from './setting.ts';
import { familyPc, lacking } from './whole.ts';
import type { Fitted, Fitting, Part, PartId, PlaceId } from './hardware.ts';
import type { Action, Basket, CustomerId, ShopKind, State } from './state.ts';

/** What the shop sells, kind by kind. RAM in SIMMs is sold as a pair. */
export const shelf: readonly {
  readonly kind: ShopKind;
  readonly title: string;
  readonly parts: readonly PartId[];
  /** Without it there is no PC. */
  readonly needed: boolean;
}[] = [
  { kind: 'cpu', title: 'CPU', parts: ['cpu-p100', 'cpu-p133', 'cpu-p200mmx', 'cpu-k6-2-300'], needed: true },
  {
    kind: 'ram',
    title: 'RAM',
    parts: ['ram-simm-4', 'ram-simm-8', 'ram-simm-16', 'ram-dimm-64', 'ram-dimm-128'],
    needed: true,
  },
  { kind: 'disk', title: 'Hard disk', parts: ['hdd-1200', 'hdd-2100', 'hdd-4300'], needed: true },
  { kind: 'graphics', title: 'Graphics', parts: ['gfx-isa', 'gfx-pci', 'gfx-agp'], needed: true },
  { kind: 'graphics3d', title: '3-D card beside it', parts: ['gfx-voodoo2'], needed: false },
  { kind: 'sound', title: 'Sound', parts: ['snd-isa', 'snd-pci'], needed: false },
  { kind: 'modem', title: 'Modem', parts: ['modem-33', 'modem-56'], needed: false },
  { kind: 'cdrom', title: 'CD drive', parts: ['cd-8', 'cd-32'], needed: false },
];

/** Case, board, power supply, cooler, floppy drive, keyboard, mouse and monitor, ready to take the rest; in pounds. */
export const BASE_PRICE = 250;

/** What a choice costs: SIMMs come in pairs, a sound card with its speakers. */
export function priceOf(part: Part): number {
  if (part.shape === 'simm-72') return 2 * part.price;
  return part.kind === 'sound' ? part.price + (partById('speakers')?.price ?? 0) : part.price;
}
export function totalOf(basket: Basket): number {
  return shelf.reduce((sum, { kind }) => {
    const part = partById(basket[kind] ?? '');
    return part ? sum + priceOf(part) : sum;
  }, BASE_PRICE);
}

/** Only what is on the shelf, each under its own kind. */
export function possibleBasket(basket: { readonly [kind: string]: unknown }): Basket {
  return Object.fromEntries(
    shelf.flatMap(({ kind, parts }) => {
      const id = parts.find((one) => one === basket[kind]);
      return id === undefined ? [] : [[kind, id]];
    }),
  );
}

/** The PC that the shop makes of a basket. */
export function machineOf(basket: Basket): Fitted {
  const bare = lacking(
    familyPc,
    'cpu',
    'simm-1',
    'simm-2',
    'pci-1',
    'isa-1',
    'ide-1-a',
    'ide-2-a',
    'power-1-a',
    'power-2-a',
    'screen',
    'speakers',
  );
  const chosen: { [At in PlaceId]?: Fitting } = {};
  const put = (id: PartId | undefined, ...places: readonly PlaceId[]) => {
    for (const at of places) if (id !== undefined) chosen[at] = { part: id };
  };
  const ram = partById(basket.ram ?? '');
  put(basket.cpu, 'cpu');
  if (ram?.shape === 'simm-72') put(ram.id, 'simm-1', 'simm-2');
  else put(ram?.id, 'dimm-1');
  put(basket.graphics, slotFor(basket.graphics, 'agp', 'pci-1', 'isa-1'));
  put(basket.graphics3d, 'pci-2');
  put(basket.sound, slotFor(basket.sound, 'agp', 'pci-3', 'isa-2'));
  // an ISA graphics card and an ISA sound card leave no ISA slot: then the modem must be PCI
  const isaLeft = chosen['isa-1'] ? (chosen['isa-2'] ? undefined : 'isa-2') : 'isa-1';
  const pciLeft = (['pci-1', 'pci-3'] as const).find((at) => !chosen[at]);
  const modemSlot = basket.modem === 'modem-33' ? isaLeft : pciLeft;
  if (modemSlot) put(basket.modem, modemSlot);
  if (basket.disk) {
    put(basket.disk, 'ide-1-a');
    put('lead-drive', 'power-1-a');
  }
  if (basket.cdrom) {
    put(basket.cdrom, 'ide-2-a');
    put('lead-drive', 'power-2-a');
  }
  if (basket.graphics) put('monitor', 'screen');
  if (basket.sound) put('speakers', 'speakers');
  if (basket.modem) put('phone-lead', 'phone');
  return possible({ ...bare, ...chosen });
}
function slotFor(id: PartId | undefined, agp: PlaceId, pci: PlaceId, isa: PlaceId): PlaceId {
  const shape = partById(id ?? '')?.shape;
  return shape === 'agp' ? agp : shape === 'pci' ? pci : isa;
}

export interface Fitness {
  readonly customer: Customer;
  readonly total: number;
  /** Pounds left of the budget; below 0 when it costs too much. */
  readonly left: number;
  /** Kinds that every PC needs and the basket lacks. */
  readonly lacks: readonly string[];
  readonly wishes: readonly { readonly wants: string; readonly met: boolean; readonly says: string }[];
  readonly fits: boolean;
  /** One sentence: it fits, or what is short first. */
  readonly says: string;
}

/** How well a basket serves a customer, wish by wish. */
export function fitnessOf(id: CustomerId, basket: Basket): Fitness {
  const customer = customerById(id) ?? FIRST;
  const setting = settingOf({ fitted: machineOf(basket), defects: [] }, true);
  const results = benchmark(setting);
  const total = totalOf(basket);
  const left = customer.budget - total;
  const lacks = shelf.filter(({ kind, needed }) => needed && !basket[kind]).map(({ title }) => title);
  const wishes = customer.wishes.map(({ wants, short }) => {
    const says = short(setting, results);
    return { wants, met: says === undefined, says: says ?? 'Yes.' };
  });
  const unmet = wishes.find(({ met }) => !met);
  const says =
    lacks.length > 0
      ? `The PC still lacks: ${lacks.join(', ')}.`
      : (unmet?.says ??
        (left < 0
          ? `It does all that is wanted, but costs £${-left} too much.`
          : `It does all that is wanted, for £${total}.`));
  return { customer, total, left, lacks, wishes, fits: lacks.length === 0 && !unmet && left >= 0, says };
}
const [FIRST] = customers as readonly [Customer, ...Customer[]];

export function startShop(id: CustomerId, wanted: Basket): State {
  const customer = customerById(id) ?? FIRST;
  const basket = possibleBasket(wanted);
  return {
    mode: 'shop',
    fitted: machineOf(basket),
    defects: [],
    ticks: 0,
    shop: { customer: customer.id, basket },
    says: `${customer.name}: “${customer.words}” £${customer.budget} is there.`,
  };
}

/** Puts a part in the basket in the place of another of its kind, or takes that kind out. */
export function chooseStep(
  { shop }: State,
  kind: ShopKind,
  id: PartId | null,
): Partial<State> | { readonly problem: Problem } {
  const rack = shelf.find((one) => one.kind === kind);
  if (!shop || !rack) return { problem: { says: 'That can be chosen only in the shop.' } };
  if (id !== null && !rack.parts.includes(id))
    return { problem: { says: `The shop does not sell that as ${rack.title}.` } };
  const { [kind]: _, ...others } = shop.basket;
  const basket: Basket = id === null ? others : { ...others, [kind]: id };
  const { total, customer } = fitnessOf(shop.customer, basket);
  const part = id === null ? undefined : partById(id);
  const did = part ? `${part.name}: £${priceOf(part)}.` : `${rack.title}: none.`;
  return {
    shop: { ...shop, basket },
    fitted: machineOf(basket),
    says: `${did} Together £${total} of £${customer.budget}.`,
  };
}

export function shopActions(): readonly Action[] {
  return shelf.flatMap(({ kind, parts }): Action[] => [
    ...parts.map((part): Action => ({ kind: 'choose', shopKind: kind, part })),
    { kind: 'choose', shopKind: kind, part: null },
  ]);
}
