import { driveBays } from '../places.ts';
import type { Fitted } from '../hardware.ts';
import styles from './Ink.module.css';
import { PowerPlug } from './Leads.tsx';
import { BAY_X, BAY_Y, FLOPPY_Y } from './plan.ts';
import { PowerWires } from './Psu.tsx';
import { Ribbon } from './Ribbon.tsx';
import type { RibbonEnd } from './ribbon.ts';

const header = (y: number, w: number, turned: boolean): RibbonEnd =>
  turned
    ? { x: 440 + w, y, across: { x: -w, y: 0 }, out: { x: 150, y: 10 } }
    : { x: 440, y, across: { x: w, y: 0 }, out: { x: 150, y: 10 } };
/** The end of a ribbon at the tail of a drive. */
const tail = (y: number): RibbonEnd => ({
  x: BAY_X - 4,
  y: y + 8,
  across: { x: 0, y: 36 },
  out: { x: -40, y: 30 },
});

function Plug({ y }: { readonly y: number }) {
  return (
    <rect className={styles.chip} x={BAY_X - 12} y={y + 5} width="14" height="42" rx="2" strokeWidth="2.2" />
  );
}

/** The grey ribbons, from the board to the drives. */
export function Ribbons({ fitted }: { readonly fitted: Fitted }) {
  return (
    <g>
      {(['ribbon-2', 'ribbon-1'] as const).map((id) => {
        const ribbon = fitted[id];
        if (!ribbon) return null;
        const [first, second] = driveBays.filter((bay) => bay.ribbon === id);
        if (!first || !second) return null;
        const start = header(id === 'ribbon-1' ? 424 : 462, 112, ribbon.turned === true);
        return (
          <g key={id}>
            <Ribbon from={tail(BAY_Y[second.at])} to={{ ...tail(BAY_Y[first.at]), out: { x: -34, y: 20 } }} />
            <Ribbon from={start} to={tail(BAY_Y[second.at])} />
            <rect
              className={styles.chip}
              x="436"
              y={start.y - 6}
              width="120"
              height="18"
              rx="2"
              strokeWidth="2.4"
            />
            <Plug y={BAY_Y[first.at]} />
            <Plug y={BAY_Y[second.at]} />
          </g>
        );
      })}
      {fitted['ribbon-floppy'] && (
        <g>
          <Ribbon
            from={header(500, 94, fitted['ribbon-floppy'].turned === true)}
            to={{ ...tail(FLOPPY_Y), y: FLOPPY_Y + 4, across: { x: 0, y: 22 } }}
            strands={6}
          />
          <rect className={styles.chip} x="436" y="494" width="102" height="18" rx="2" strokeWidth="2.4" />
          <rect
            className={styles.chip}
            x={BAY_X - 12}
            y={FLOPPY_Y + 2}
            width="14"
            height="26"
            rx="2"
            strokeWidth="2.2"
          />
        </g>
      )}
    </g>
  );
}

/** The wires of the power supply, to the board and to each drive that has one; and the fan's and the loudspeaker's. */
export function PowerLeads({ fitted }: { readonly fitted: Fitted }) {
  return (
    <g>
      {driveBays.map(({ at, power }) => {
        if (!fitted[power]) return null;
        const y = BAY_Y[at] + 52;
        return (
          <g key={power}>
            <PowerWires
              width={3}
              d={`M330 70C480 60 600 ${y - 60} 614 ${y - 20}S620 ${y + 8} 636 ${y + 8}`}
            />
            <g transform={`translate(${BAY_X - 2} ${y - 8}) rotate(90)`}>
              <PowerPlug shape="lead-drive" />
            </g>
          </g>
        );
      })}
      {fitted['power-floppy'] && (
        <g>
          <PowerWires
            width={2.6}
            d={`M330 80C500 40 626 100 624 260S606 ${FLOPPY_Y + 34} 636 ${FLOPPY_Y + 34}`}
          />
          <g transform={`translate(${BAY_X} ${FLOPPY_Y + 24}) rotate(90)`}>
            <PowerPlug shape="lead-floppy" />
          </g>
        </g>
      )}
      {fitted['board-at'] && (
        <g>
          <PowerWires width={5} d="M330 110C440 96 500 130 484 186" />
          <PowerWires width={5} d="M330 118C460 110 552 128 546 186" />
          <g transform={fitted['board-at'].turned === true ? 'translate(460 178)' : 'translate(460 186)'}>
            <PowerPlug shape="lead-at" />
          </g>
          {fitted['board-at'].turned === true && (
            <text className={styles.text} x="518" y="176">
              swapped
            </text>
          )}
        </g>
      )}
      {fitted['board-atx'] && (
        <g>
          <PowerWires width={6} d="M330 130C370 126 404 150 396 190" />
          <g transform="translate(351 190)">
            <PowerPlug shape="lead-atx" />
          </g>
        </g>
      )}
      {fitted.fan && (
        <g>
          <PowerWires width={2.2} d="M252 270C276 264 292 274 302 292" />
          <g transform="translate(286 288)">
            <PowerPlug shape="lead-fan" />
          </g>
        </g>
      )}
      {fitted.buzzer && (
        <g>
          <path className={styles.casing} strokeWidth="7" d="M606 640C640 668 650 600 690 590" />
          <path className={styles.red} strokeWidth="3" d="M606 640C640 668 650 600 690 590" />
        </g>
      )}
    </g>
  );
}
