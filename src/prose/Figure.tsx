import { Drawing } from './Drawing.tsx';
import styles from './Figure.module.css';

interface FigureProps {
  /** The drawing, put into the page by the build so that it takes the theme's colours. */
  readonly svg: string;
  readonly alt: string;
  readonly caption?: string;
}
export function Figure({ svg, alt, caption }: FigureProps) {
  return (
    <figure className={styles.figure}>
      <Drawing svg={svg} alt={alt} />
      {caption !== undefined && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}
