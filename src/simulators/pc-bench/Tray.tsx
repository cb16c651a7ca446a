import { Tabs } from '../../ui/index.ts';
import { PartPicture } from './draw/PartPicture.tsx';
import { drawers, leftInTray, parts } from './parts.ts';
import type { Thing } from './Stage.tsx';
import type { Fitted, Part, PartKind } from './hardware.ts';
import styles from './Tray.module.css';

interface TrayProps {
  readonly fitted: Fitted;
  readonly drawer: PartKind;
  readonly held: Part | undefined;
  readonly grip: (thing: Thing) => object;
  readonly onDrawer: (kind: PartKind) => void;
  readonly onPick: (part: Part, byKey: boolean) => void;
  readonly onShow: (part: Part) => void;
}

/** The parts that are not in the PC, drawer by drawer. Something taken out can be dropped here. */
export function Tray({ fitted, drawer, held, grip, onDrawer, onPick, onShow }: TrayProps) {
  return (
    <div className={styles.tray} data-drop="tray">
      <Tabs
        label="Drawers of parts"
        tabs={drawers.map(({ kind, title }) => ({ id: kind, label: title }))}
        chosen={drawer}
        onChoose={(id) => onDrawer(drawers.find(({ kind }) => kind === id)?.kind ?? drawer)}
      >
        <ul className={styles.parts}>
          {parts
            .filter(({ kind }) => kind === drawer)
            .map((part) => {
              const left = leftInTray(fitted, part);
              return (
                <li key={part.id}>
                  <button
                    type="button"
                    className={styles.part}
                    data-part={part.id}
                    aria-pressed={held === part}
                    aria-disabled={left < 1 ? true : undefined}
                    onClick={(event) => onPick(part, event.detail === 0)}
                    onFocus={() => onShow(part)}
                    onPointerEnter={(event) => {
                      if (event.pointerType === 'mouse') onShow(part);
                    }}
                    {...(left < 1 ? {} : grip({ part }))}
                  >
                    <PartPicture part={part} className={styles.picture} />
                    <span>
                      {part.name}
                      <span className="visually-hidden">
                        {part.pieces === 1 && left > 0 ? ', in the tray' : ', '}
                      </span>
                    </span>
                    {part.pieces > 1 && <span className={styles.count}>{left} left</span>}
                    {part.pieces === 1 && left < 1 && <span className={styles.count}>in the PC</span>}
                  </button>
                </li>
              );
            })}
        </ul>
      </Tabs>
    </div>
  );
}
