import type { ReactNode } from 'react';
import type { Part } from '../hardware.ts';
import { CARD_WIDTH, CardPicture } from './Card.tsx';
import { CoolerPicture, CPU_SIZE, CpuPicture, PlainCoolerPicture } from './Cpu.tsx';
import { DRIVE, FloppyPicture, HardDiskPicture, WideDrivePicture } from './Drives.tsx';
import { LeadPicture, MainsPicture, RibbonPicture } from './Leads.tsx';
import { StickPicture } from './Memory.tsx';
import { PSU, PsuPicture } from './Psu.tsx';
import {
  BatteryPicture,
  BuzzerPicture,
  CartridgePicture,
  CdPicture,
  ClipLeadPicture,
  FlatDrivePicture,
  FloppyDiskPicture,
  KeyboardPicture,
  MousePicture,
  SpeakersPicture,
} from './SmallParts.tsx';
import { ScreenPicture } from './Screen.tsx';
import { STICK } from './Slots.tsx';

interface Drawn {
  readonly w: number;
  readonly h: number;
  readonly picture: ReactNode;
}
const drawn = (w: number, h: number, picture: ReactNode): Drawn => ({ w, h, picture });

function card(part: Part): Drawn {
  const bus = part.shape === 'isa' || part.shape === 'agp' ? part.shape : 'pci';
  const look =
    part.kind === 'sound' || part.kind === 'modem' || part.kind === 'network' ? part.kind : 'graphics';
  return drawn(CARD_WIDTH, 96, <CardPicture bus={bus} look={look} height={90} />);
}

/** The part as it lies in the tray, seen from its best side. */
function draw(part: Part): Drawn {
  switch (part.shape) {
    case 'socket-7':
    case 'socket-3':
      return drawn(CPU_SIZE, CPU_SIZE, <CpuPicture mark={part.mark} />);
    case 'slot-1':
      return drawn(200, 90, <CartridgePicture mark={part.mark} />);
    case 'cooler':
      return drawn(120, 120, part.cooler?.fan ? <CoolerPicture turning={false} /> : <PlainCoolerPicture />);
    case 'simm-72':
    case 'simm-30':
      return drawn(STICK.simm, 60, <StickPicture shape="simm" height={58} mark={part.mark} />);
    case 'dimm-168':
    case 'dimm-288':
      return drawn(STICK.dimm, 60, <StickPicture shape="dimm" height={58} mark={part.mark} />);
    case 'agp':
    case 'pci':
    case 'isa':
    case 'pci-express':
      return card(part);
    case 'ide-drive':
      return drawn(
        DRIVE.hard.w,
        DRIVE.hard.h,
        part.cdrom ? <WideDrivePicture label={part.mark} /> : <HardDiskPicture label={part.mark} />,
      );
    case 'sata-drive':
      return drawn(130, 90, <FlatDrivePicture label={part.mark} />);
    case 'floppy-drive':
      return drawn(DRIVE.floppy.w, DRIVE.floppy.h, <FloppyPicture />);
    case 'supply':
      return drawn(PSU.w, PSU.h, <PsuPicture mark={part.mark} />);
    case 'ribbon-40':
    case 'ribbon-34':
      return drawn(150, 100, <RibbonPicture narrow={part.shape === 'ribbon-34'} />);
    case 'lead-at':
    case 'lead-atx':
    case 'lead-drive':
    case 'lead-floppy':
    case 'lead-fan':
      return drawn(150, 100, <LeadPicture shape={part.shape} />);
    case 'lead-mains':
      return drawn(144, 84, <MainsPicture />);
    case 'battery':
      return drawn(50, 50, <BatteryPicture />);
    case 'buzzer':
      return drawn(100, 100, <BuzzerPicture />);
    case 'keyboard-din':
    case 'keyboard-usb':
      return drawn(200, 90, <KeyboardPicture />);
    case 'mouse-serial':
      return drawn(100, 104, <MousePicture />);
    case 'screen-vga':
    case 'screen-hdmi':
      return drawn(160, 140, <ScreenPicture flat={part.shape === 'screen-hdmi'} />);
    case 'speakers':
      return drawn(120, 98, <SpeakersPicture />);
    case 'phone':
    case 'network':
      return drawn(120, 96, <ClipLeadPicture wires={part.shape === 'phone' ? 4 : 8} />);
    case 'floppy-disk':
      return drawn(100, 100, <FloppyDiskPicture />);
    case 'cd':
      return drawn(100, 100, <CdPicture />);
  }
}

interface PartDrawingProps {
  readonly part: Part;
  readonly className?: string | undefined;
}
/** Any part by itself. */
export function PartDrawing({ part, className }: PartDrawingProps) {
  const { w, h, picture } = draw(part);
  return (
    <svg className={className} viewBox={`-12 -6 ${w + 20} ${h + 12}`} strokeWidth="3" aria-hidden="true">
      {picture}
    </svg>
  );
}
