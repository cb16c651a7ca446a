// Words as they stand in adverts for telephones, tablets and computers, and what each of them is: RAM, flash, or a disk
// that turns. No makers are named.

export type Bin = 'ram' | 'flash' | 'disk';
export const bins: readonly { readonly id: Bin; readonly name: string; readonly does: string }[] = [
  { id: 'ram', name: 'RAM', does: 'holds what is in use; empty when the power is off' },
  { id: 'flash', name: 'Flash', does: 'keeps your things; no moving parts' },
  { id: 'disk', name: 'Turning disk', does: 'keeps your things on a disk that turns' },
];
export const BIN_IDS: readonly Bin[] = bins.map(({ id }) => id);
export const binName = (id: Bin): string => bins.find((one) => one.id === id)?.name ?? id;

export type AdId =
  | 'ram8'
  | 'storage128'
  | 'ddr5'
  | 'ssd'
  | 'ufs'
  | 'lpddr'
  | 'hdd'
  | 'emmc'
  | 'unified'
  | 'card'
  | 'rom'
  | 'memory4';
export interface Ad {
  readonly id: AdId;
  /** The words of the advert. */
  readonly words: string;
  /** What is being sold. */
  readonly of: string;
  readonly bin: Bin;
  /** How one can tell. */
  readonly why: string;
}
export const ads: readonly Ad[] = [
  { id: 'ram8', words: '8 GB RAM', of: 'a telephone', bin: 'ram', why: 'The word RAM stands there.' },
  {
    id: 'storage128',
    words: '128 GB storage',
    of: 'the same telephone',
    bin: 'flash',
    why: 'Storage keeps things. In a telephone nothing turns, so it is flash.',
  },
  {
    id: 'ddr5',
    words: '16 GB DDR5',
    of: 'a gaming PC',
    bin: 'ram',
    why: 'DDR is the family name of RAM sticks.',
  },
  {
    id: 'ssd',
    words: '512 GB SSD',
    of: 'a laptop',
    bin: 'flash',
    why: 'An SSD is a drive made of flash chips.',
  },
  {
    id: 'ufs',
    words: '64 GB UFS',
    of: 'a tablet',
    bin: 'flash',
    why: 'UFS is a way to join a flash chip to a telephone or tablet.',
  },
  {
    id: 'lpddr',
    words: '4 GB LPDDR4X',
    of: 'a tablet',
    bin: 'ram',
    why: 'DDR again: LP stands for low power.',
  },
  {
    id: 'hdd',
    words: '1 TB HDD, 7200 rpm',
    of: 'a desktop PC',
    bin: 'disk',
    why: 'It turns 7,200 times a minute: rpm says so.',
  },
  {
    id: 'emmc',
    words: '64 GB eMMC',
    of: 'a school laptop',
    bin: 'flash',
    why: 'eMMC is flash that is fixed to the board.',
  },
  {
    id: 'unified',
    words: '16 GB unified memory',
    of: 'a laptop',
    bin: 'ram',
    why: 'This RAM is shared by the CPU and the graphics chip. That is all “unified” means.',
  },
  {
    id: 'card',
    words: '256 GB microSD memory card',
    of: 'a camera',
    bin: 'flash',
    why: 'A card keeps your photos with no power. So it is flash.',
  },
  {
    id: 'rom',
    words: '6 GB + 128 GB ROM',
    of: 'a telephone: the 128 GB',
    bin: 'flash',
    why: 'Here the advert says ROM and means flash: you can store your own things there.',
  },
  {
    id: 'memory4',
    words: '4 GB memory, 64 GB eMMC',
    of: 'a laptop: the 4 GB',
    bin: 'ram',
    why: 'The second number is the flash. So the first, the small one, is the RAM.',
  },
];
export const AD_IDS: readonly AdId[] = ads.map(({ id }) => id);
export const adOf = (id: AdId): Ad | undefined => ads.find((one) => one.id === id);

type Placed = { readonly [Id in AdId]?: Bin };
export const isRight = (placed: Placed, ad: Ad): boolean => placed[ad.id] === ad.bin;
/** The advert that comes next: the first that lies in no bin. */
export const nextAd = (placed: Placed): Ad | undefined => ads.find(({ id }) => placed[id] === undefined);
export const rightCount = (placed: Placed): number => ads.filter((ad) => isRight(placed, ad)).length;

/** What to say when an advert has been put into a bin. */
export function adSays(ad: Ad, bin: Bin): string {
  return ad.bin === bin
    ? `“${ad.words}” is ${binName(ad.bin)}. ${ad.why}`
    : `“${ad.words}” went to ${binName(bin)}. ${ad.why} Take it out and try again.`;
}
