import type { ReactNode } from 'react';
import styles from './RichText.module.css';

const MARKS = /(\n?```\n[^]*?\n```\n?|`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/;

/** Draws the few marks that a question's words may have: `code`, **strong**, *em* and fenced listings. */
export function RichText({ text }: { readonly text: string }) {
  return <>{text.split(MARKS).map(mark)}</>;
}

function mark(part: string, at: number): ReactNode {
  if (at % 2 === 0) return part;
  if (part.includes('```'))
    return (
      <code key={at} className={styles.listing}>
        {part.replace(/^\n?```\n|\n```\n?$/g, '')}
      </code>
    );
  if (part.startsWith('`')) return <code key={at}>{part.slice(1, -1)}</code>;
  if (part.startsWith('**')) return <strong key={at}>{part.slice(2, -2)}</strong>;
  return <em key={at}>{part.slice(1, -1)}</em>;
}
