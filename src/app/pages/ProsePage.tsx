import type { ComponentType } from 'react';
import { Link, PageHead } from '../../navigation/index.ts';
import { Callout } from '../../ui/index.ts';
import styles from './Pages.module.css';

interface ProsePageProps {
  readonly title: string;
  readonly description: string;
  readonly Body: ComponentType<{ readonly components?: Readonly<Record<string, unknown>> }>;
}
const components = { a: Link, Callout };

export function ProsePage({ title, description, Body }: ProsePageProps) {
  return (
    <article className={styles.prose}>
      <PageHead title={title} description={description} />
      <h1>{title}</h1>
      <Body components={components} />
    </article>
  );
}
