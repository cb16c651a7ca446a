// Lesson text as a tree. The same parser reads it for the checks, the questions and the page.
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { SourceProblem } from './problem.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export const syntax = [remarkGfm, remarkFrontmatter];

const processor = createProcessor({ remarkPlugins: syntax });

/** The tree of a text, or the one problem that keeps it from being a tree. */
export function parseMdx(file: string, text: string): { tree?: Root; problems: readonly SourceProblem[] } {
  try {
    return { tree: processor.parse(text), problems: [] };
  } catch (failure) {
    const { line = 1, column = 1, reason } = failure as { line?: number; column?: number; reason?: string };
    const braces = /acorn|expression|import|export/i.test(reason ?? '');
    const says = `This cannot be read: ${reason ?? String(failure)}.`.replace('..', '.');
    const fix = braces
      ? 'Lessons have no { }, import or export: write prose and the components of the vocabulary.'
      : 'Does every <Component> have its </Component>, or end with />?';
    return { problems: [{ file, line, column, says, fix }] };
  }
}

export const isElement = (node: { readonly type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute's text; undefined when it is not there; '' for a bare one such as `right`. */
export function attribute(element: Element, name: string): string | undefined {
  for (const one of element.attributes) {
    if (one.type !== 'mdxJsxAttribute' || one.name !== name) continue;
    return typeof one.value === 'string'
      ? one.value
      : one.value === null || one.value === undefined
        ? ''
        : undefined;
  }
  return undefined;
}

/** All elements called `name` at or below a node, in the order of the text. */
export function elementsOf(node: Root | Element, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  visit(node, (one) => {
    if (one !== node && isElement(one) && one.name !== null && names.includes(one.name)) found.push(one);
  });
  return found;
}

/** A program or a set of ids in an attribute: 'a, b' → ['a', 'b']. */
export const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
