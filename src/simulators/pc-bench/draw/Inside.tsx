import { memo } from 'react';
import { partAt } from '../parts.ts';
import { driveBays } from '../places.ts';
import type { Fitted } from '../hardware.ts';
import type { Beat } from '../starting.ts';
import { Back } from './Back.tsx';
import { PowerLeads, Ribbons } from './Cables.tsx';
import { CardPicture } from './Card.tsx';
import { CoolerPicture, CpuPicture, PlainCoolerPicture } from './Cpu.tsx';
import {
  FloppyFacePicture,
  FloppyPicture,
  HardDiskPicture,
  WideDrivePicture,
  WideFacePicture,
} from './Drives.tsx';
import styles from './Ink.module.css';
import { StickPicture } from './Memory.tsx';
import { boxOf } from './place-box.ts';
import {
  BAY_X,
  BAY_Y,
  CARD_HEIGHT,
  FACE_X,
  FLOPPY_Y,
  SLOT_X,
  SLOT_Y,
  STICK_AT,
  STICK_HEIGHT,
  slotIds,
} from './plan.ts';
import { PsuPicture } from './Psu.tsx';
import { BatteryPicture, BuzzerPicture } from './SmallParts.tsx';

const put = (x: number, y: number) => `translate(${x} ${y})`;

interface InsideProps {
  readonly fitted: Fitted;
  readonly fans: boolean;
  readonly spins: boolean;
  readonly lights: Beat['lights'] | undefined;
}
/** What is fitted inside, from the back of the drawing to the front. */
export const Inside = memo(function Inside({ fitted, fans, spins, lights }: InsideProps) {
  const supply = partAt(fitted, 'supply');
  const cpu = partAt(fitted, 'cpu');
  const cooler = partAt(fitted, 'cooler');
  return (
    <g>
      <Back fitted={fitted} />
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
      <Faces fitted={fitted} lights={lights} />
      <Ribbons fitted={fitted} />
      <PowerLeads fitted={fitted} />
    </g>
  );
});

/** The faces of the drives on the folded-out front. */
function Faces({ fitted, lights }: Pick<InsideProps, 'fitted' | 'lights'>) {
  const tray = boxOf('cd-tray', fitted);
  return (
    <g>
      {driveBays.map(({ at }) =>
        partAt(fitted, at)?.cdrom ? (
          <g key={at} transform={`translate(${FACE_X} ${BAY_Y[at]})`}>
            <WideFacePicture lit={lights?.disk === true} />
          </g>
        ) : null,
      )}
      {fitted['cd-tray'] && (
        <path
          className={styles.steel}
          strokeWidth="2.2"
          d={`M${tray.x + 20} ${tray.y + 24}a76 14 0 0 1 152 0z`}
        />
      )}
      {fitted.floppy && (
        <g transform={`translate(${FACE_X} ${FLOPPY_Y})`}>
          <FloppyFacePicture lit={lights?.floppy === true} />
          {fitted['disk-slot'] && <path className={styles.chip} d="M22 8h110v11H22z" strokeWidth="2" />}
        </g>
      )}
    </g>
  );
}
