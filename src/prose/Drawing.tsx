import styles from './Drawing.module.css';

/** A drawing that the build put into the page as SVG, said to screen readers by its alternative text. */
export function Drawing({ svg, alt }: { readonly svg: string; readonly alt: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> could not take the theme's colours
    <div role="img" aria-label={alt} className={styles.drawing} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
