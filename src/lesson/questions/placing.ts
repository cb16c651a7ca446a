// Pieces from a tray into slots: tap a piece, tap a slot; or the other way round. The same by mouse, finger and keyboard.

export interface Placing {
  /** slot → piece */
  readonly placed: Readonly<Record<string, string>>;
  /** What was tapped and waits for its partner. */
  readonly held?: { readonly piece: string; readonly from?: string } | { readonly slot: string };
}
export type Tap = { readonly piece: string } | { readonly slot: string };

/** After a tap. A piece may be used in several slots; a slot that had a piece gives it back. */
export function afterTap({ placed, held }: Placing, tap: Tap): Placing {
  if ('piece' in tap) {
    if (held && 'slot' in held) return { placed: { ...placed, [held.slot]: tap.piece } };
    if (held && 'piece' in held && held.piece === tap.piece && held.from === undefined) return { placed };
    return { placed, held: { piece: tap.piece } };
  }
  const { slot } = tap;
  if (held && 'piece' in held) {
    const next = { ...placed };
    const there = next[slot];
    if (held.from !== undefined && held.from !== slot) {
      delete next[held.from];
      if (there !== undefined) next[held.from] = there;
    } else if (held.from === slot) {
      delete next[slot];
      return { placed: next };
    }
    return { placed: { ...next, [slot]: held.piece } };
  }
  if (held && held.slot === slot) return { placed };
  const piece = placed[slot];
  return piece === undefined ? { placed, held: { slot } } : { placed, held: { piece, from: slot } };
}
