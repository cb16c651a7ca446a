import { Icon } from '../../../ui/index.ts';
import styles from './Puzzle.module.css';

export type Tool = 'up' | 'down' | 'out' | 'in' | 'back';
const TOOLS = [
  ['up', 'Up', 'back'],
  ['down', 'Down', 'next'],
  ['out', 'Out', 'back'],
  ['in', 'In', 'next'],
  ['back', 'Take it out', 'close'],
] as const;

interface PuzzleToolsProps {
  /** The line that is chosen. */
  readonly line: string | undefined;
  /** Lines can stand further in. */
  readonly levels: boolean;
  readonly onTool: (tool: Tool) => void;
}
/** What can be done with the chosen line, for a finger or a mouse; the arrow keys do the same. */
export function PuzzleTools({ line, levels, onTool }: PuzzleToolsProps) {
  return (
    <div className={styles.tools}>
      {TOOLS.filter(([tool]) => levels || (tool !== 'out' && tool !== 'in')).map(([tool, name, icon]) => (
        <button
          key={tool}
          type="button"
          className={styles.tool}
          data-tool={tool}
          aria-disabled={line === undefined}
          aria-label={line === undefined ? name : `${name}: ${line}`}
          onClick={() => onTool(tool)}
        >
          <Icon name={icon} size={20} />
          {name}
        </button>
      ))}
    </div>
  );
}
