// Ink icons on a 24 × 24 field: strokes of one width, drawn for this site.
const paths = {
  settings: 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5v5M8 14.5v5',
  close: 'M6 6l12 12M18 6 6 18',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7',
  warning: 'M12 4 2.8 20h18.4zM12 10v5M12 17.4v.4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.4',
  save: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  open: 'M12 16V4M7 8.5l5-5 5 5M4 20h16',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5',
  undo: 'M9 5 4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3',
  pause: 'M8 5v14M16 5v14',
  step: 'M6 5v14l9-7zM18 5v14',
  'step-back': 'M18 5v14l-9-7zM6 5v14',
  'to-start': 'M6 5v14M18 5v14l-9-7z',
  'to-end': 'M18 5v14M6 5v14l9-7z',
  restart: 'M5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 3.5v4.6h4.6',
  play: 'M7 4.5v15L19.5 12z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c.6-5 4-7 8-7s7.4 2 8 7',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  plus: 'M12 5v14M5 12h14',
  share:
    'M15 8.5 9 11.5M9 13.5l6 3M18 4.5a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM6 10a2.6 2.6 0 1 0 0 5.2A2.6 2.6 0 0 0 6 10zM18 15a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z',
  more: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
  speed: 'M4.5 18a9 9 0 1 1 15 0M12 14.5l4.5-5M12 14.5v.1',
} as const;

export type IconName = keyof typeof paths;

/** Never says anything alone: the words beside it, or the button's label, do. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
