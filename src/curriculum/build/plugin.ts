// Node only. The Vite side of the lessons: MDX, and the index of all lessons as one small module. Front matter read
// eagerly from lazy .mdx files would pull every lesson's text into the first bundle.
import mdx from '@mdx-js/rollup';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { readLessons } from './read.ts';

const VIRTUAL = 'virtual:curriculum';

export function lessons(): Plugin[] {
  return [
    {
      name: 'curriculum',
      resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
      load(id) {
        if (id !== `\0${VIRTUAL}`) return undefined;
        return `export const lessons = ${JSON.stringify(readLessons((file) => this.addWatchFile(file)))};`;
      },
    },
    {
      enforce: 'pre',
      ...mdx({ include: /\.mdx$/, remarkPlugins: [remarkGfm, remarkFrontmatter] }),
    } as Plugin,
  ];
}
