import { Drawing, type LateDrawing } from './Drawing.tsx';
import styles from './Figure.module.css';

interface FigureProps {
  /** The drawing, put into the page by the build so that it takes the theme's colours. */
  readonly svg: string;
  readonly alt: string;
  readonly caption?: string;
  /** The drawing's name in the lesson's chunk of drawings, and what brings that chunk. */
  readonly name?: string;
  readonly load?: LateDrawing['load'];
}
export function Figure({ svg, alt, caption, name, load }: FigureProps) {
  return (
    <figure className={styles.figure}>
      <Drawing svg={svg} alt={alt} late={name === undefined || !load ? undefined : { name, load }} />
      {caption !== undefined && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}
