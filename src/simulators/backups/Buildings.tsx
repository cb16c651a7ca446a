import type { Box, Layout } from './layout.ts';
import styles from './Scene.module.css';

interface BuildingsProps {
  readonly layout: Layout;
  readonly isDown: boolean;
}
/** The halls with a wall taken away, and the house. */
export function Buildings({ layout, isDown }: BuildingsProps) {
  const { account, hall, hallTwo, cloudTwo, house, server, live } = layout;
  return (
    <g>
      <rect
        className={styles.account}
        x={account.x}
        y={account.y}
        width={account.width}
        height={account.height}
        rx="10"
      />
      <text className={styles.plate} x={account.x + 12} y={account.y + 23}>
        The club’s account at Cloud One
      </text>
      <Hall box={hall} title="Hall 1" />
      <Hall box={hallTwo} title="Hall 2" />
      <Hall box={cloudTwo} title="Cloud Two" isOther />
      <House box={house} />
      <rect
        className={isDown ? styles.serverDown : styles.server}
        x={server.x}
        y={server.y}
        width={server.width}
        height={server.height}
        rx="5"
      />
      <text className={styles.name} x={server.x + 8} y={server.y + 18}>
        Otter Map
      </text>
      <text className={isDown ? styles.down : styles.unit} x={live.x} y={live.y + 35}>
        {isDown ? 'being built again' : 'days of work'}
      </text>
      <path
        className={styles.vents}
        d={`M${server.x + server.width - 46} ${server.y + 12}h34M${server.x + server.width - 46} ${server.y + 18}h34`}
      />
    </g>
  );
}

interface HallProps {
  readonly box: Box;
  readonly title: string;
  /** Of another firm: another roof. */
  readonly isOther?: boolean;
}
const ROOF = 26;
function Hall({ box: { x, y, width, height }, title, isOther = false }: HallProps) {
  const roof = isOther
    ? `M${x - 4} ${y + ROOF}L${x + 14} ${y}H${x + width - 14}L${x + width + 4} ${y + ROOF}Z`
    : `M${x - 4} ${y + ROOF}V${y + 6}H${x + width + 4}V${y + ROOF}Z`;
  return (
    <g>
      <rect className={styles.room} x={x} y={y + ROOF} width={width} height={height - ROOF} />
      <path className={isOther ? styles.roofOther : styles.roof} d={roof} />
      <text className={styles.title} x={x + width / 2} y={y + ROOF - 6}>
        {title}
      </text>
    </g>
  );
}

function House({ box: { x, y, width, height } }: { readonly box: Box }) {
  const eaves = y + 44;
  return (
    <g>
      <path className={styles.chimney} d={`M${x + width - 44} ${y + 22}v-26h20v40`} />
      <rect className={styles.room} x={x + 4} y={eaves} width={width - 8} height={height - 44} />
      <path
        className={styles.roofHome}
        d={`M${x - 2} ${eaves}L${x + width / 2} ${y - 6}L${x + width + 2} ${eaves}Z`}
      />
      <text className={styles.title} x={x + width / 2} y={eaves - 8}>
        Amira’s house
      </text>
    </g>
  );
}
