// The picture of a recorded program at any of its moments: turned on, and back. Pure.
import { readTold } from './messages.ts';
import { emptySheets, type Sheet, type Sheets, take } from './sheets.ts';

export interface Film {
  /** The picture it stands at; it changes in place. */
  readonly sheets: Sheets;
  /** Turns to where so many pieces have been drawn; true when what stands round the drawings may be another. */
  readonly turnTo: (count: number) => boolean;
}

/** Every so many pieces all that lies on the canvases is kept. */
const KEPT = 200;

type Still = readonly (readonly [sheet: Sheet, items: Sheet['items']])[];

/** `pieces` are the turtles' messages, in the order in which they were sent. */
export function createFilm(pieces: readonly (readonly unknown[])[]): Film {
  const sheets = emptySheets();
  const stills: Still[] = [[]];
  let at = 0;

  function goBackTo(still: Still): void {
    for (const canvas of sheets.sheets.keys())
      if (!still.some(([sheet]) => sheet.canvas === canvas)) sheets.sheets.delete(canvas);
    for (const [was, items] of still) {
      const sheet = sheets.sheets.get(was.canvas) ?? { ...was, items: new Map() };
      const { width, height, background, region } = was;
      sheet.items.clear();
      for (const [id, item] of items) sheet.items.set(id, item);
      // Whether all of it is in sight is the pupil's choice, and stays.
      Object.assign(sheet, { width, height, background, region, lowest: -Infinity });
      sheet.changes++;
      sheets.sheets.set(was.canvas, sheet);
    }
  }
  return {
    sheets,
    turnTo(count) {
      const wanted = Math.max(0, Math.min(pieces.length, count));
      let framed = false;
      if (wanted < at) {
        const from = Math.floor(wanted / KEPT);
        goBackTo(stills[from] ?? []);
        at = from * KEPT;
        framed = true;
      }
      for (; at < wanted; at++) {
        for (const message of readTold(pieces[at] ?? []))
          framed = take(sheets, message) === 'frame' || framed;
        if ((at + 1) % KEPT === 0)
          stills[(at + 1) / KEPT] ??= [...sheets.sheets.values()].map((sheet) => [
            { ...sheet },
            new Map(sheet.items),
          ]);
      }
      return framed;
    },
  };
}
