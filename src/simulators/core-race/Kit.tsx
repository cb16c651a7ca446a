import { letterOf, type Machine } from './machines.ts';
import type { Block, Plan } from './layout.ts';
import type { Job } from './jobs.ts';
import type { Standing } from './model.ts';
import { overflow } from './schedule.ts';
import styles from './Track.module.css';
import { clockInWords, coresInWords, nameOf, perTickInWords, ramInWords } from './words.ts';

interface KitProps {
  readonly machine: Machine;
  readonly index: number;
  readonly job: Job;
  readonly standing: Standing;
  readonly block: Block;
  readonly plan: Plan;
  readonly ticks: number;
}

/** What is in a machine: its chip with a square for each core, the clock drum that ticks it on, storage and RAM. */
export function Kit({ machine, index, job, standing, block, plan, ticks }: KitProps) {
  const title = machine.real ? nameOf(machine) : coresInWords(machine.cores);
  const busy = standing.cores.filter(({ doing }) => doing !== undefined && isHolding(doing)).length;
  const isCarrying = standing.cores.some(({ doing }) => doing === 'disk' || doing === 'ram');
  const isFull = busy > 0 && overflow(job, machine, busy) > 0;
  const filled = Math.min(1, (job.ram + job.ramEach * busy) / machine.ram);
  if (!plan.isBeside)
    return (
      <g transform={`translate(0 ${block.y})`}>
        <text className={styles.letter} x="0" y="29">
          {letterOf(index)}
        </text>
        <Chip machine={machine} standing={standing} x={32} y={4} size={34} />
        <text className={styles.title} x="78" y="18">
          {title}
        </text>
        <text className={styles.detail} x="78" y="35">
          {`${clockInWords(machine.mhz)} · ${machine.storage} · ${ramInWords(machine.ram)}`}
        </text>
      </g>
    );
  const chip = 58;
  const y = block.y + Math.max(0, (block.height - plan.kitHeight) / 2);
  return (
    <g transform={`translate(0 ${y})`}>
      <text className={styles.letter} x="0" y="43">
        {letterOf(index)}
      </text>
      <text className={styles.title} x="30" y="14">
        {title}
      </text>
      <g transform="translate(30 21)">
        <Drum ticks={ticks} />
        <text className={styles.detail} x="24" y="14">
          {clockInWords(machine.mhz)}
          {machine.perFour !== 4 && plan.width > 1000 && ` × ${perTickInWords(machine.perFour)}`}
        </text>
      </g>
      <g transform="translate(30 38.500)" className={isCarrying ? styles.inUse : styles.atRest}>
        <StorageIcon kind={machine.storage} />
        <text className={styles.detail} x="24" y="14">
          {machine.storage}
        </text>
      </g>
      <g transform="translate(30 56)" className={styles.inUse}>
        <rect className={styles.bar} x="1" y="3" width="18" height="12" />
        <rect
          className={isFull ? styles.barFull : styles.barFill}
          x="1"
          y={3 + 12 * (1 - filled)}
          width="18"
          height={12 * filled}
        />
        <text className={`${styles.detail} ${isFull ? styles.alarm : ''}`} x="24" y="14">
          {`${ramInWords(machine.ram)}${isFull ? ' full' : ''}`}
        </text>
      </g>
      <Chip machine={machine} standing={standing} x={plan.kitWidth - chip - 8} y={7} size={chip} />
    </g>
  );
}
const isHolding = (doing: string): boolean => doing === 'work' || doing === 'disk' || doing === 'ram';

/** Two marks that change places: one tick of the bench. */
function Drum({ ticks }: { readonly ticks: number }) {
  return (
    <g>
      <path className={styles.drum} d="M2 4v10c0 2 3 3.5 7 3.5s7-1.500 7-3.500V4" />
      <ellipse className={styles.drum} cx="9" cy="4" rx="7" ry="3" />
      <path
        className={styles.mark}
        d={ticks % 2 === 0 ? 'M6 8.500v8M12 8.500v8' : 'M4 8v7M9 8.500v8.500M14 8v7'}
      />
    </g>
  );
}

function StorageIcon({ kind }: { readonly kind: Machine['storage'] }) {
  if (kind === 'flash')
    return (
      <g>
        <rect className={styles.part} x="2" y="3" width="16" height="12" />
        <path className={styles.mark} d="M5 15v3M10 15v3M15 15v3M5 0v3M10 0v3M15 0v3" />
      </g>
    );
  if (kind === 'floppy')
    return (
      <g>
        <path className={styles.part} d="M2 1h13l3 3v13H2z" />
        <path className={styles.mark} d="M6 1v5h7V1M5 17v-6h10v6" />
      </g>
    );
  return (
    <g>
      <circle className={styles.part} cx="10" cy="9" r="8" />
      <circle className={styles.mark} cx="10" cy="9" r="2" />
      <path className={styles.mark} d="M17 16 12 8" />
    </g>
  );
}

interface ChipProps {
  readonly machine: Machine;
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
/** The chip: a square for each core, filled while it works. */
function Chip({ machine, standing, x, y, size }: ChipProps) {
  const across = machine.cores > 4 ? 4 : machine.cores > 1 ? 2 : 1;
  const down = Math.ceil(machine.cores / across);
  const pad = size * 0.11;
  const wide = (size - pad * (across + 1)) / across;
  const high = (size - pad * (down + 1)) / down;
  const pin = size / 9;
  const pins = [0, 1, 2, 3]
    .map((at) => {
      const p = pin * (2 * at + 1.5);
      return `M${-pin} ${p}h${size + 2 * pin}M${p} ${-pin}v${size + 2 * pin}`;
    })
    .join('');
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className={styles.pins} d={pins} />
      <rect className={styles.chip} width={size} height={size} rx="3" />
      {standing.cores.map(({ doing }, core) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key -- a core is its place on the chip
          key={core}
          className={doing === 'work' ? styles.coreOn : styles.coreOff}
          x={pad + (core % across) * (wide + pad)}
          y={pad + Math.floor(core / across) * (high + pad)}
          width={wide}
          height={high}
          rx="2"
        />
      ))}
    </g>
  );
}
