// A Vite plugin for the prerendering bundle: notes which modules a page asks for late (`import('…')`), so that its HTML
// can preload exactly those. Each noted module is a key of Vite's manifest.
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

declare global {
  /** The source files, as paths from the project's root, that were imported late since the set was last emptied. */
  var lateImports: Set<string> | undefined;
}

export function pageImports(root: string): Plugin {
  return {
    name: 'page-imports',
    enforce: 'post',
    apply: (_config, { isSsrBuild }) => isSsrBuild === true,
    async transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('import(')) return undefined;
      let noted = code;
      for (const [whole, quoted = '', target = ''] of code.matchAll(
        /\bimport\((\s*["']([^"']+)["'])\s*\)/g,
      )) {
        const found = await this.resolve(target, id);
        if (!found || found.external) continue;
        const key = relative(root, found.id).split(sep).join('/');
        noted = noted.replace(
          whole,
          `(globalThis.lateImports?.add(${JSON.stringify(key)}), import(${quoted}))`,
        );
      }
      return { code: noted, map: null };
    },
  };
}
