// Lesson text → the module a page loads: prose and questions without their answers.
import { compile } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { exercisesOf, programsOf } from './exercises.ts';
import { inlineFigure } from './figures.ts';
import { attribute, type Element, isElement, syntax } from './mdx.ts';
import { questionsOf } from './questions.ts';
import type { Glossary, Misconceptions } from './schema.ts';
import { isQuestionName } from './vocabulary.ts';

interface Setting {
  readonly file: string;
  readonly lesson: string;
  readonly glossary: Glossary;
  readonly misconceptions: Misconceptions;
  /** Figures without their drawing, which is in the prerendered HTML: the module's `loadDrawings` brings it otherwise. */
  readonly late?: boolean;
}

/** The compiled module's code: a component that takes the vocabulary as its `components`. */
export async function compileText(text: string, setting: Setting): Promise<string> {
  const file = await compile(
    { value: text, path: setting.file },
    { remarkPlugins: [...syntax, () => (tree: Root) => split(tree, setting)] },
  );
  return String(file);
}

/** Parts that hold answers: they are gone from the pupil's text. */
const ANSWERING = ['Option', 'Item', 'Pair', 'Thing', 'Wrong', 'Spot', 'Hint'];

/**
 * Replaces every question's attributes and parts by one `question` without answers, gives words their meaning and
 * figures their drawing.
 */
export function split(tree: Root, setting: Setting): void {
  // Read before the questions lose their ids: a program may wait for the one above it.
  const programs = programsOf(tree, setting.file);
  for (const { element, question } of questionsOf(tree, setting)) {
    element.attributes = [json('question', question)];
    element.children = withoutParts(element);
  }
  for (const { element, shown } of exercisesOf(tree, setting.file, setting.lesson)) {
    element.attributes = [json('exercise', shown)];
    element.children = withoutParts(element);
  }
  for (const { element, program } of programs)
    element.attributes = [
      json('program', program),
      ...element.attributes.filter((one) => 'name' in one && one.name === 'edit'),
    ];
  visit(tree, (node) => {
    if (!isElement(node)) return;
    if (node.name === 'Word') {
      const entry = setting.glossary[attribute(node, 'id') ?? ''];
      node.attributes.push(plain('word', entry?.word ?? ''), plain('means', entry?.means ?? ''));
    }
    if (node.name === 'Figure') {
      const src = attribute(node, 'src') ?? '';
      const svg = setting.late === true ? '' : inlineFigure(setting.file, src);
      const late =
        setting.late === true
          ? [plain('name', drawingName(setting.lesson, src)), identifier('load', 'loadDrawings')]
          : [];
      node.attributes = [
        ...node.attributes.filter((one) => !('name' in one && one.name === 'src')),
        plain('svg', svg),
        ...late,
      ];
    }
    if ((isQuestionName(node.name) || isBlock(node.name)) && node.type === 'mdxJsxTextElement')
      node.type = 'mdxJsxFlowElement' as never;
  });
}

const withoutParts = (element: Element): Element['children'] =>
  (element.children as Element[]).filter(
    (child) => !(isElement(child) && ANSWERING.includes(child.name ?? '')) && !hasOnlyParts(child),
  ) as Element['children'];

/** A paragraph of parts only, as the parser makes of parts written on one line. */
function hasOnlyParts(node: { readonly type: string; readonly children?: readonly unknown[] }): boolean {
  if (node.type !== 'paragraph') return false;
  const children = (node.children ?? []) as { type: string; value?: string; name?: string }[];
  return children.every(
    (child) => ANSWERING.includes(child.name ?? '') || (child.type === 'text' && !child.value?.trim()),
  );
}

const isBlock = (name: string | null): boolean => name === 'Program' || name === 'Exercise';

/** What a lesson's figure is called in the whole site. */
export const drawingName = (lesson: string, src: string): string => `${lesson}/${src}`;

const plain = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

/** An attribute that holds JSON: the compiler wants the syntax tree of the expression. */
const json = (name: string, value: unknown): MdxJsxAttribute =>
  expressed(name, JSON.stringify(value), syntaxOf(value));

/** An attribute that holds something of the module. */
const identifier = (name: string, value: string): MdxJsxAttribute =>
  expressed(name, value, { type: 'Identifier', name: value });

function expressed(name: string, text: string, expression: object): MdxJsxAttribute {
  const program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [{ type: 'ExpressionStatement', expression }],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: text,
      data: { estree: program as never },
    },
  };
}
function syntaxOf(value: unknown): object {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(syntaxOf) };
  if (typeof value === 'number' && value < 0)
    return { type: 'UnaryExpression', operator: '-', prefix: true, argument: syntaxOf(-value) };
  if (typeof value !== 'object' || value === null) return { type: 'Literal', value };
  return {
    type: 'ObjectExpression',
    properties: Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => ({
        type: 'Property',
        kind: 'init',
        method: false,
        shorthand: false,
        computed: false,
        key: { type: 'Literal', value: key },
        value: syntaxOf(item),
      })),
  };
}
