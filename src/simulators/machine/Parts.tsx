import { paint } from '../../cutaway/index.ts';
import { boxOf } from './layout.ts';
import styles from './Machine.module.css';
import type { State } from './model.ts';
import type { Part } from './parts.ts';
import { partsAt } from './shells.ts';
import { UNIT } from './scenes/Tint.tsx';

interface PartsProps {
  readonly state: State;
  readonly onPress: (part: Part) => void;
  readonly onFocus: (part: Part) => void;
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What can be pressed in a place: each part with its name on a plate. */
export function Parts({ state, onPress, onFocus }: PartsProps) {
  return partsAt(state.shell, state.at).map((part) => {
    const box = boxOf(state.shell, state.at, part.id);
    if (!box) return null;
    const [x, y, width, height] = box;
    const wide = part.name.length * 12.6 + (part.into ? 66 : 34);
    const left = Math.min(1236 - wide, Math.max(4, x + width / 2 - wide / 2));
    const top = Math.min(762, y + height - 14);
    const isAsked = state.asked === part.id;
    return (
      <g
        key={part.id}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an SVG has no button element
        role="button"
        tabIndex={0}
        aria-label={part.into ? `${capital(part.name)}: go in` : `What is this? ${capital(part.name)}`}
        data-part={part.id}
        data-asked={isAsked ? '' : undefined}
        data-chosen={part.shell === state.shell ? '' : undefined}
        className={`${styles.part} ${part.into ? styles.portal : ''}`}
        onClick={() => onPress(part)}
        onFocus={() => onFocus(part)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onPress(part);
        }}
      >
        <rect className={styles.area} x={x} y={y} width={width} height={height} rx="12" />
        <g aria-hidden="true" data-unit={UNIT[part.kind]} className={paint.tinted}>
          <rect className={styles.plate} x={left} y={top} width={wide} height="36" rx="5" />
          {part.into && (
            <g className={styles.lens} transform={`translate(${left + 24} ${top + 16})`}>
              <circle r="9" />
              <path d="M7 7l8 8M-4 0h8M0 -4v8" />
            </g>
          )}
          <text className={styles.name} x={left + (part.into ? 44 : 13)} y={top + 26}>
            {capital(part.name)}
          </text>
        </g>
      </g>
    );
  });
}
