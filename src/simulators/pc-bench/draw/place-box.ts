// Places that move: a card's sockets stand where the card is, the CD tray where the drive is.
import { driveBays } from '../places.ts';
import { partAt } from '../parts.ts';
import type { Fitted, PartKind, PlaceId } from '../hardware.ts';
import { BAY_Y, type Box, FACE_X, PLACE_BOX, SLOT_Y, type SlotId, slotIds } from './plan.ts';

const SOCKET_OF: { readonly [Id in PlaceId]?: PartKind } = {
  screen: 'graphics',
  speakers: 'sound',
  phone: 'modem',
  network: 'network',
};
/** Where a socket waits for its card, in this order, as long as no other card's socket is there. */
const WAITS: readonly SlotId[] = ['agp', 'isa-1', 'isa-2', 'pci-3', 'pci-2', 'pci-1'];

export interface PlaceBox extends Box {
  /** The slot of the card that this socket is on. */
  readonly card?: SlotId;
}

/** Where a place is drawn and pressed, in the drawing's units. */
export function boxOf(id: PlaceId, fitted: Fitted): PlaceBox {
  const box = PLACE_BOX[id];
  if (id === 'cd-tray') {
    const bay = driveBays.find(({ at }) => partAt(fitted, at)?.cdrom);
    return bay ? { ...box, x: FACE_X, y: BAY_Y[bay.at] } : box;
  }
  const kind = SOCKET_OF[id];
  if (!kind) return box;
  const taken = new Map<SlotId, PlaceId>();
  for (const [socket, of] of Object.entries(SOCKET_OF) as [PlaceId, PartKind][]) {
    const slot = slotIds.find((one) => {
      const card = partAt(fitted, one);
      return card?.kind === of && !(of === 'graphics' && card.graphics?.screen === false) && !taken.has(one);
    });
    if (slot) taken.set(slot, socket);
  }
  const own = [...taken].find(([, socket]) => socket === id)?.[0];
  if (own) return { ...box, y: SLOT_Y[own] - 30, card: own };
  // No card yet: an empty bracket, another one for each socket that waits.
  const waiting = (Object.keys(SOCKET_OF) as PlaceId[]).filter(
    (socket) => ![...taken.values()].includes(socket),
  );
  const free = WAITS.filter((slot) => !taken.has(slot));
  const slot = free[waiting.indexOf(id)];
  return slot ? { ...box, y: SLOT_Y[slot] - 30 } : box;
}
