// Twelve badges, drawn in ink on a field of 48 × 48. Each is a list of shapes, painted in order.
import { type BadgeDrawing, disc, firstBadge } from './badge-drawing.ts';

export const badges: Readonly<Record<string, BadgeDrawing | undefined>> = {
  chip: firstBadge,
  gear: {
    says: 'Gear',
    unit: 'robot',
    shapes: [
      [
        'main',
        'M21 5h6l1 5 4 2 5-3 4 4-3 5 2 4 5 1v6l-5 1-2 4 3 5-4 4-5-3-4 2-1 5h-6l-1-5-4-2-5 3-4-4 3-5-2-4-5-1v-6l5-1 2-4-3-5 4-4 5 3 4-2z',
      ],
      ['sheet', disc(24, 24, 7)],
    ],
  },
  rocket: {
    says: 'Rocket',
    unit: 'make',
    shapes: [
      ['tint', 'M19 36c-1 4 1 6 5 9 4-3 6-5 5-9z'],
      ['main', 'M16 26l-8 8v6l9-4zM32 26l8 8v6l-9-4z'],
      ['sheet', 'M24 3c8 7 10 15 8 33H16C14 18 16 10 24 3z'],
      ['main', disc(24, 19, 4)],
    ],
  },
  owl: {
    says: 'Owl',
    unit: 'engine',
    shapes: [
      ['main', 'M9 7l7 4h16l7-4v20c0 10-6 16-15 16S9 37 9 27z'],
      ['tint', 'M16 31c0 7 3 10 8 10s8-3 8-10z'],
      ['sheet', disc(17, 20, 7)],
      ['sheet', disc(31, 20, 7)],
      ['ink', disc(18, 20, 2.5)],
      ['ink', disc(30, 20, 2.5)],
      ['ink', 'M22 25h4l-2 5z'],
    ],
  },
  robot: {
    says: 'Robot',
    unit: 'os',
    shapes: [
      ['line', 'M24 5v8M6 24v8M42 24v8'],
      ['main', disc(24, 5, 3)],
      ['main', 'M9 13h30v28H9z'],
      ['sheet', disc(18, 24, 4)],
      ['sheet', disc(30, 24, 4)],
      ['sheet', 'M16 33h16v4H16z'],
    ],
  },
  key: {
    says: 'Key',
    unit: 'code',
    shapes: [
      ['main', 'M20 27L6 41v2h8v-5h5v-5h4v-4z'],
      ['main', disc(30, 17, 12)],
      ['sheet', disc(33, 14, 4)],
    ],
  },
  lamp: {
    says: 'Lamp',
    unit: 'code',
    shapes: [
      ['main', 'M18 33c0-6-7-8-7-17a13 13 0 0 1 26 0c0 9-7 11-7 17z'],
      ['sheet', 'M18 33h12v6H18zM20 39h8v4h-8z'],
      ['line', 'M20 20l4 4 4-4M24 24v9'],
    ],
  },
  cat: {
    says: 'Cat',
    unit: 'internet',
    shapes: [
      ['main', 'M8 6l9 6h14l9-6v22c0 9-7 14-16 14S8 37 8 28z'],
      ['ink', disc(17, 24, 2.5)],
      ['ink', disc(31, 24, 2.5)],
      ['sheet', 'M21 30h6l-3 4z'],
      ['line', 'M24 34v3M3 28l8 2M3 35l8-1M45 28l-8 2M45 35l-8-1'],
    ],
  },
  kite: {
    says: 'Kite',
    unit: 'memory',
    shapes: [
      ['main', 'M26 3l14 16-18 16L10 15z'],
      ['tint', 'M26 3l-4 32L10 15z'],
      ['line', 'M22 35c-4 3 4 4 0 7s-6 1-8 3'],
    ],
  },
  leaf: {
    says: 'Leaf',
    unit: 'python',
    shapes: [
      ['main', 'M8 40C4 18 18 6 42 6c2 24-10 38-34 34z'],
      ['line', 'M5 44L30 18M18 31V20M24 25l10 1'],
    ],
  },
  ship: {
    says: 'Ship',
    unit: 'internet',
    shapes: [
      ['sheet', 'M22 4v24H7zM26 9v19h13z'],
      ['main', 'M5 32h38l-6 11H11z'],
      ['line', 'M24 3v29'],
    ],
  },
  mushroom: {
    says: 'Mushroom',
    unit: 'machine',
    shapes: [
      ['sheet', 'M18 26h12l2 17H16z'],
      ['main', 'M4 27C4 13 13 5 24 5s20 8 20 22z'],
      ['sheet', disc(16, 18, 3.5)],
      ['sheet', disc(30, 14, 4)],
    ],
  },
};
export const badgeNames = Object.keys(badges);
