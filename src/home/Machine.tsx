import {
  Blocks,
  Board,
  Case,
  Keyboard,
  Memory,
  Outside,
  paint,
  Screen,
  Windows,
  Workbench,
} from '../cutaway/index.ts';
import { Link } from '../navigation/index.ts';
import styles from './Machine.module.css';
import type { HomeUnit } from './model.ts';
import { Door } from './parts/Door.tsx';
import { Part } from './parts/Part.tsx';

interface MachineProps {
  readonly parts: readonly HomeUnit[];
  readonly doors: readonly HomeUnit[];
  /** The part under the pointer or the focus. */
  readonly onShow: (id: string) => void;
}
/** The machine that is the map of the year, cut open. Three drawings side by side; on a narrow page they stack. */
export function Machine({ parts, doors, onShow }: MachineProps) {
  const part = (id: HomeUnit['id']) => {
    const unit = parts.find((each) => each.id === id);
    return unit ? { unit, onShow } : undefined;
  };
  const [machine, memory, os, code, make, internet] = (
    ['machine', 'memory', 'os', 'code', 'make', 'internet'] as const
  ).map(part);
  return (
    <nav className={`${styles.picture} ${paint.pen}`} aria-label="The parts of the machine">
      <svg className={styles.computer} viewBox="0 0 640 800" role="presentation" focusable="false">
        <Case />
        {os && (
          <Part {...os} area={[90, 8, 524, 312]} plate={[112, 264, 262]}>
            <Screen>
              <Windows />
            </Screen>
          </Part>
        )}
        {machine && (
          <Part {...machine} area={[66, 380, 258, 214]} plate={[72, 552, 244]}>
            <Board />
          </Part>
        )}
        {memory && (
          <Part
            {...memory}
            area={[330, 380, 222, 214]}
            plate={[334, 522, 212]}
            lines={['Memory and', 'storage']}
          >
            <Memory />
          </Part>
        )}
        {code && (
          <Part {...code} area={[6, 614, 630, 182]} plate={[110, 741, 268]}>
            <Keyboard />
            <Blocks />
          </Part>
        )}
      </svg>
      <svg className={styles.bench} viewBox="0 0 300 800" role="presentation" focusable="false">
        {make && (
          <Part {...make} area={[6, 8, 288, 786]} plate={[26, 640, 248]}>
            <Workbench />
          </Part>
        )}
      </svg>
      <svg className={styles.outside} viewBox="0 0 300 800" role="presentation" focusable="false">
        {internet && (
          <Part {...internet} area={[6, 8, 288, 786]} plate={[62, 494, 180]}>
            <Outside />
          </Part>
        )}
      </svg>
      <ul className={styles.doors}>
        {doors.map((door) => (
          <li key={door.id}>
            <Link
              href={door.href}
              className={styles.door}
              data-unit={door.id}
              data-state={door.isLive ? 'live' : 'later'}
              onPointerEnter={() => onShow(door.id)}
              onFocus={() => onShow(door.id)}
            >
              <Door id={door.id} />
              <span>
                {door.title}
                {!door.isLive && <small>comes later</small>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
