// Pages that are only words: lessons/about.mdx and its like.
import type { ComponentType } from 'react';
import type { Route } from '../../navigation/index.ts';

interface Prose {
  readonly default: ComponentType<{ readonly components?: Readonly<Record<string, unknown>> }>;
}
const bodies = import.meta.glob<Prose>(['../../../lessons/about.mdx', '../../../lessons/privacy.mdx']);

const pages = [
  {
    file: 'about',
    path: 'about/',
    title: 'About the Year of Code',
    description: 'What the Year of Code is, who may use it, and what it is made of.',
  },
  {
    file: 'privacy',
    path: 'privacy/',
    title: 'Privacy',
    description: 'What the Year of Code keeps (your work, on your device) and what it sends (nothing).',
  },
] as const;

export const proseRoutes: readonly Route[] = pages.flatMap(({ file, path, title, description }) => {
  const load = bodies[`../../../lessons/${file}.mdx`];
  if (!load) return [];
  return {
    path,
    load: async () => {
      const [{ ProsePage }, { default: Body }] = await Promise.all([import('./ProsePage.tsx'), load()]);
      return { Component: () => <ProsePage title={title} description={description} Body={Body} /> };
    },
  };
});
