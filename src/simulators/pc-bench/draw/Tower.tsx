import { memo } from 'react';
import { driveBays } from '../places.ts';
import { partAt } from '../parts.ts';
import type { Beat, Fitted } from '../state.ts';
import { BareBoard, Case } from './Case.tsx';
import { Back } from './Back.tsx';
import { CardPicture } from './Card.tsx';
import { PowerLeads, Ribbons } from './Cables.tsx';
import { CoolerPicture, CpuPicture, PlainCoolerPicture } from './Cpu.tsx';
import { FloppyPicture, HardDiskPicture, WideDrivePicture } from './Drives.tsx';
import { Front } from './Front.tsx';
import { StickPicture } from './Memory.tsx';
import {
  BAY_X,
  BAY_Y,
  type Box,
  CARD_HEIGHT,
  FLOPPY_Y,
  SLOT_X,
  SLOT_Y,
  slotIds,
  STICK_AT,
  STICK_HEIGHT,
} from './plan.ts';
import { PsuPicture } from './Psu.tsx';
import { BatteryPicture, BuzzerPicture } from './SmallParts.tsx';
import { Sockets } from './Sockets.tsx';

interface TowerProps {
  readonly fitted: Fitted;
  /** What turns and shines now; undefined while it is off. */
  readonly beat: Pick<Beat, 'fans' | 'disksSpin' | 'lights'> | undefined;
  /** The clock of the fitted CPU, for the digits on the front. */
  readonly mhz: number | undefined;
  /** What of the drawing is shown. */
  readonly view: Box;
  readonly className?: string | undefined;
}

/** The open tower with all that is in it. It draws what is fitted and what turns; it decides nothing. */
export const Tower = memo(function Tower({ fitted, beat, mhz, view, className }: TowerProps) {
  const fans = beat?.fans === true;
  return (
    <svg
      data-picture=""
      data-picture-box="0 0 1120 680"
      className={className}
      viewBox={`${view.x} ${view.y} ${view.w} ${view.h}`}
      strokeWidth="3"
      aria-hidden="true"
    >
      <Case />
      <BareBoard />
      <Sockets fitted={fitted} />
      <Back fitted={fitted} />
      <Front fitted={fitted} beat={beat} mhz={mhz} />
      <Inside fitted={fitted} fans={fans} spins={beat?.disksSpin === true} />
      <Ribbons fitted={fitted} />
      <PowerLeads fitted={fitted} />
    </svg>
  );
});

const put = (x: number, y: number) => `translate(${x} ${y})`;

interface InsideProps {
  readonly fitted: Fitted;
  readonly fans: boolean;
  readonly spins: boolean;
}
/** What is fitted inside, from the back of the drawing to the front. */
const Inside = memo(function Inside({ fitted, fans, spins }: InsideProps) {
  const supply = partAt(fitted, 'supply');
  const cpu = partAt(fitted, 'cpu');
  const cooler = partAt(fitted, 'cooler');
  return (
    <g>
      {supply && (
        <g transform={put(113, 45)}>
          <PsuPicture mark={supply.mark} turning={fans} />
        </g>
      )}
      {cpu && (
        <g transform={put(148, 209)}>
          <CpuPicture mark={cpu.mark} />
        </g>
      )}
      {cooler && (
        <g transform={put(140, 201)}>
          {cooler.cooler?.fan ? (
            <CoolerPicture turning={fans && fitted.fan !== undefined} />
          ) : (
            <PlainCoolerPicture />
          )}
        </g>
      )}
      {(Object.keys(STICK_AT) as (keyof typeof STICK_AT)[]).map((id) =>
        fitted[id] ? (
          <g key={id} transform={put(STICK_AT[id].x, STICK_AT[id].y + 9 - STICK_HEIGHT)}>
            <StickPicture shape={id.startsWith('simm') ? 'simm' : 'dimm'} height={STICK_HEIGHT} />
          </g>
        ) : null,
      )}
      {slotIds.map((id) => {
        const card = partAt(fitted, id);
        if (!card) return null;
        const { kind } = card;
        return (
          <g key={id} transform={put(SLOT_X, SLOT_Y[id] + 11 - CARD_HEIGHT)}>
            <CardPicture
              bus={id === 'agp' ? 'agp' : id.startsWith('pci') ? 'pci' : 'isa'}
              look={kind === 'sound' || kind === 'modem' || kind === 'network' ? kind : 'graphics'}
              height={CARD_HEIGHT}
            />
          </g>
        );
      })}
      {fitted.battery && (
        <g transform={put(440, 558)}>
          <BatteryPicture />
        </g>
      )}
      {driveBays.map(({ at, power }) => {
        const drive = partAt(fitted, at);
        if (!drive) return null;
        return (
          <g key={at} transform={put(BAY_X + 4, BAY_Y[at])}>
            {drive.cdrom ? (
              <WideDrivePicture label={drive.mark} />
            ) : (
              <HardDiskPicture label={drive.mark} running={spins && fitted[power] !== undefined} />
            )}
          </g>
        );
      })}
      {fitted.floppy && (
        <g transform={put(BAY_X + 12, FLOPPY_Y)}>
          <FloppyPicture />
        </g>
      )}
      {fitted.buzzer && (
        <g transform={put(684, 510)}>
          <BuzzerPicture />
        </g>
      )}
    </g>
  );
});
