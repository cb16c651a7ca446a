// The rules of a lesson's text, each broken one said with its place and what to do.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { exerciseProblems, programProblem, questionAbove } from './exercises.ts';
import { figureProblem } from './figures.ts';
import { traceColumns, traceRows } from '../../lib/trace-rows.ts';
import { attribute, type Element, elementsOf, isElement, listed } from './mdx.ts';
import { richText } from './rich.ts';
import { type SourceProblem, suggest } from './problem.ts';
import type { Glossary, Misconceptions } from './schema.ts';
import {
  binsIn,
  CALLOUT_KINDS,
  isQuestionName,
  QUESTION_KINDS,
  STEP_KINDS,
  VOCABULARY,
} from './vocabulary.ts';

/** What a text may refer to. */
export interface Known {
  readonly glossary: Glossary;
  readonly misconceptions: Misconceptions;
  /** Site paths that a link may lead to; undefined: not checked here. */
  readonly paths?: ReadonlySet<string>;
  /** Simulator id → its challenge ids; undefined: not checked here. */
  readonly simulators?: Readonly<Record<string, readonly string[]>>;
}
export type Kind = 'lesson' | 'teacher';

/** Every broken rule in a lesson's or teacher's text. */
export function checkText(file: string, tree: Root, kind: Kind, known: Known): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const say = (node: Nodes, says: string, fix?: string): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ file, line, column, says, ...(fix ? { fix } : {}) });
  };
  const context: Context = { file, kind, known, say, tree };
  visitParents(tree, (node, parents) => {
    if (node.type === 'mdxjsEsm')
      say(node, 'Lessons have no import and no export.', 'The vocabulary is there without being imported.');
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      say(node, 'Lessons have no { }.', 'Write the words themselves; in code, use `backticks`.');
    else if (node.type === 'link' || node.type === 'definition') checkLink(node, context);
    else if (node.type === 'image')
      say(node, 'A picture is a <Figure>.', '<Figure src="figures/x.svg" alt="what it shows" />');
    else if (node.type === 'html') say(node, 'Lessons have no HTML.');
    else if (isElement(node)) {
      const parent = parents.findLast(isElement);
      checkElement(node, parent, context);
    }
  });
  checkIds(context);
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

interface Context {
  readonly file: string;
  readonly kind: Kind;
  readonly known: Known;
  readonly tree: Root;
  readonly say: (node: Nodes, says: string, fix?: string) => void;
}

function checkElement(element: Element, parent: Element | undefined, context: Context): void {
  const { say, kind } = context;
  const name = element.name ?? '';
  const rule = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  if (!rule) {
    const names = Object.keys(VOCABULARY).filter((one) => (VOCABULARY[one]?.only ?? kind) === kind);
    return say(element, `There is no component <${name}>.`, suggest(name, names));
  }
  if (rule.only && rule.only !== kind)
    say(element, `<${name}> stands in the ${rule.only === 'lesson' ? 'lesson' : 'teacher’s text'} only.`);
  if (rule.inside && !rule.inside.includes(parent?.name ?? ''))
    say(element, `<${name}> stands directly in <${rule.inside.join('> or <')}> only.`);
  if (rule.empty && element.children.length > 0)
    say(element, `<${name}> has no content.`, `Close it at once: <${name} … />`);
  checkAttributes(element, context);
  (CHECKS[name] ?? (() => {}))(element, context, parent);
  if (isQuestionName(name)) checkQuestion(element, context);
}

function checkAttributes(element: Element, { say }: Context): void {
  const rule = VOCABULARY[element.name ?? ''] ?? {};
  const bare = rule.bare ?? [];
  const valued = [...(rule.needs ?? []), ...(rule.may ?? [])];
  const seen = new Set<string>();
  for (const one of element.attributes) {
    if (one.type !== 'mdxJsxAttribute') {
      say(element, `<${element.name}> has { } among its attributes.`, 'Attributes are plain: name="text".');
      continue;
    }
    if (seen.has(one.name)) say(element, `<${element.name}> has ${one.name} twice.`);
    seen.add(one.name);
    const given = one.value ?? null;
    if (!valued.includes(one.name) && !bare.includes(one.name))
      say(
        element,
        `<${element.name}> has no attribute “${one.name}”.`,
        suggest(one.name, [...valued, ...bare]),
      );
    else if (given !== null && typeof given !== 'string')
      say(element, `${one.name} is given in { }.`, `Write ${one.name}="text".`);
    else if (bare.includes(one.name) && given !== null)
      say(element, `${one.name} stands without a value.`, `Write <${element.name} ${one.name}>.`);
    else if (valued.includes(one.name) && (given === null || given.trim() === ''))
      say(element, `${one.name} is empty.`, `Write ${one.name}="…".`);
  }
  for (const name of rule.needs ?? [])
    if (!seen.has(name)) say(element, `<${element.name}> needs ${name}="…".`);
}

type Check = (element: Element, context: Context, parent: Element | undefined) => void;
const named = (element: Element, name: string, names: readonly string[], what: string, { say }: Context) => {
  const given = attribute(element, name);
  if (given && !names.includes(given)) say(element, `There is no ${what} “${given}”.`, suggest(given, names));
};
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const misconception: Check = (element, context) =>
  named(element, 'misconception', Object.keys(context.known.misconceptions), 'misconception', context);
const see: Check = (element, context) => {
  for (const name of ['see', 'open']) {
    const given = attribute(element, name);
    const [, simulator = ''] = /^([a-z0-9-]+)#./.exec(given ?? '') ?? [];
    if (given && element.name !== 'Simulator' && !simulator)
      context.say(element, `${name}="${given}" names no simulator.`, `Write ${name}="cpu#program=…".`);
    const { simulators } = context.known;
    if (simulator && simulators && !Object.hasOwn(simulators, simulator))
      context.say(
        element,
        `There is no simulator “${simulator}”.`,
        suggest(simulator, Object.keys(simulators)),
      );
  }
};
const figure =
  (name: string): Check =>
  (element, { file, say }) => {
    const src = attribute(element, name);
    const problem = src ? figureProblem(file, src) : undefined;
    if (problem) say(element, problem.says, problem.fix);
  };
const simulator =
  (name: string): Check =>
  (element, context) => {
    const { simulators } = context.known;
    if (!simulators) return;
    named(element, name, Object.keys(simulators), 'simulator', context);
    const challenges = simulators[attribute(element, name) ?? ''] ?? [];
    for (const id of listed(attribute(element, 'challenges')))
      if (!challenges.includes(id))
        context.say(element, `There is no challenge “${id}”.`, suggest(id, challenges));
  };

const CHECKS: Readonly<Record<string, Check | undefined>> = {
  Step(element, context, parent) {
    if (parent) context.say(element, '<Step> stands at the top, not inside another component.');
    named(element, 'kind', STEP_KINDS, 'kind of step', context);
  },
  Word: (element, context) =>
    named(
      element,
      'id',
      Object.keys(context.known.glossary),
      'word in lessons/glossary.yaml called',
      context,
    ),
  Callout: (element, context) => named(element, 'kind', CALLOUT_KINDS, 'kind of callout', context),
  Figure: figure('src'),
  Program(element, context) {
    const { file, say, tree } = context;
    const name = attribute(element, 'name');
    const problem = name ? programProblem(file, name) : undefined;
    if (problem) say(element, problem.says, problem.fix);
    if (attribute(element, 'hidden-run') !== undefined && questionAbove(tree, element) === undefined)
      say(
        element,
        'No question stands above this program in its step.',
        'hidden-run waits for one to be answered.',
      );
    const asked = elementsOf(tree, ...Object.keys(QUESTION_KINDS)).map((one) => attribute(one, 'id') ?? '');
    named(element, 'after', asked, 'question with the id', context);
  },
  Exercise(element, { file, say }) {
    const id = attribute(element, 'id');
    for (const { says, fix } of id && NAME.test(id) ? exerciseProblems(file, id) : [])
      say(element, says, fix);
    if (elementsOf(element, 'Hint').length === 0)
      say(element, '<Exercise> has no hint.', 'Write <Hint>A nudge.</Hint>, and more that say more.');
    if (wordsBesides(element, 'Hint').trim() === '') say(element, '<Exercise> says no task.');
  },
  Simulator: simulator('id'),
  ChallengeAnswers: simulator('simulator'),
  Option(element, context, parent) {
    misconception(element, context, parent);
    see(element, context, parent);
    const given = (name: string) => attribute(element, name) !== undefined;
    const marks = ['right', 'misconception', 'reply', 'see'].filter(given);
    if (parent?.name === 'Predict' && marks.length > 0)
      context.say(element, `An option of <Predict> has no ${marks[0]}: a guess is never a mark.`);
    if (parent?.name !== 'Choose') return;
    if (given('right') && given('misconception'))
      context.say(element, 'This option is both right and a misconception.');
    if (!given('right') && !given('misconception'))
      context.say(
        element,
        'A wrong option carries the misconception behind it.',
        'Write misconception="…" with an id from lessons/misconceptions.yaml, or right.',
      );
    if (!given('reply'))
      context.say(element, 'Every option has a reply that shows rather than tells.', 'Write reply="…".');
  },
  Wrong(element, context, parent) {
    misconception(element, context, parent);
    see(element, context, parent);
    const value = attribute(element, 'value') ?? '';
    if (value !== 'other' && !Number.isFinite(Number(value)))
      context.say(element, `value="${value}" is neither a number nor “other”.`);
  },
  TraceTable(element, { say }) {
    const columns = traceColumns(attribute(element, 'columns') ?? '').length;
    for (const { of, given } of traceRows(attribute(element, 'rows') ?? ''))
      if (given.length > columns)
        say(
          element,
          `The row “${of}” has ${given.length} cells for ${columns} columns.`,
          'Write rows="LDA 5 = 1, 12; OUT".',
        );
  },
  Thing(element, context, parent) {
    misconception(element, context, parent);
    see(element, context, parent);
    if (parent?.name === 'Sort')
      named(element, 'in', binsIn(attribute(parent, 'bins')), 'bin called', context);
    const given = (name: string) => attribute(element, name) !== undefined;
    if (!given('reply') && (given('misconception') || given('see')))
      context.say(
        element,
        'A thing with a misconception or a see has a reply too.',
        'Write reply="…", or leave it to the question’s wrong="…".',
      );
  },
  Spot(element, { say }) {
    for (const axis of ['x', 'y']) {
      const value = Number(attribute(element, axis));
      if (!(value >= 0 && value <= 100)) say(element, `${axis} is a per cent of the picture, 0 to 100.`);
    }
  },
};

/** The parts a question must have. */
function checkQuestion(element: Element, context: Context): void {
  const { say } = context;
  misconception(element, context, undefined);
  see(element, context, undefined);
  const count = (name: string) => elementsOf(element, name).length;
  const least = (name: string, number: number) => {
    if (count(name) < number) say(element, `<${element.name}> needs ${number} or more <${name}>.`);
  };
  if (element.name === 'Choose') {
    least('Option', 2);
    const right = elementsOf(element, 'Option').filter((one) => attribute(one, 'right') !== undefined).length;
    if (right !== 1)
      say(element, `<Choose> has ${right} right options.`, 'Mark one: <Option right reply="…">.');
  }
  if (element.name === 'Predict') least('Option', 2);
  if (element.name === 'Order') least('Item', 3);
  if (element.name === 'Match') least('Pair', 3);
  if (element.name === 'Sort') checkSort(element, context, least);
  if (element.name === 'Label') {
    least('Spot', 2);
    figure('picture')(element, context, undefined);
  }
  if (element.name === 'NumberAnswer') {
    if (!Number.isFinite(Number(attribute(element, 'answer') ?? '')))
      say(element, 'answer is a number.', 'Write answer="7".');
    if (!elementsOf(element, 'Wrong').some((one) => attribute(one, 'value') === 'other'))
      say(
        element,
        'Any other number needs a reply too.',
        'Add <Wrong value="other" misconception="…" reply="…" />.',
      );
  }
}

function checkSort(element: Element, { say }: Context, least: (name: string, number: number) => void): void {
  const bins = binsIn(attribute(element, 'bins'));
  if (new Set(bins).size < Math.max(2, bins.length))
    say(element, '<Sort> needs two or more different bins.', 'Write bins="Computer|Not a computer".');
  least('Thing', 4);
  const things = elementsOf(element, 'Thing');
  for (const bin of bins)
    if (!things.some((thing) => attribute(thing, 'in') === bin))
      say(element, `Nothing goes into the bin “${bin}”.`);
  const texts = things.map((thing) => richText(thing.children).trim());
  const twice = texts.find((text, at) => texts.indexOf(text) !== at);
  if (twice !== undefined) say(element, `The thing “${twice}” is there twice.`);
}

/** The words of an element without those of its parts. */
function wordsBesides(node: Nodes, part: string): string {
  if (isElement(node) && node.name === part) return '';
  if ('children' in node) return node.children.map((child) => wordsBesides(child, part)).join('');
  return 'value' in node ? node.value : '';
}

function checkIds({ tree, say }: Context): void {
  const seen = new Set<string>();
  for (const element of elementsOf(
    tree,
    'Step',
    'TraceTable',
    'Exercise',
    'Make',
    ...Object.keys(QUESTION_KINDS),
  )) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (!NAME.test(id))
      say(element, `id="${id}" is not a name in lower case with hyphens.`, 'Write id="first-steps".');
    if (seen.has(id))
      say(element, `The id “${id}” is there twice.`, 'Links and saved answers need each id once.');
    seen.add(id);
  }
}

function checkLink(
  node: Extract<Nodes, { type: 'link' | 'definition' }>,
  { say, file, known, tree }: Context,
): void {
  const { url } = node;
  if (/^https?:\/\//.test(url) || url.startsWith('mailto:')) return;
  if (url.startsWith('#')) {
    const ids = elementsOf(tree, 'Step').map((step) => attribute(step, 'id') ?? '');
    if (!ids.includes(url.slice(1)))
      say(node, `There is no step ${url} in this lesson.`, suggest(url.slice(1), ids));
    return;
  }
  if (!url.startsWith('/')) {
    const there = existsSync(join(dirname(file), url));
    return say(
      node,
      `The link ${url} ${there ? 'leads to a file' : 'leads nowhere'}.`,
      'Links are site paths from the root: /play/cpu/',
    );
  }
  const [path = ''] = url.split(/[?#]/);
  if (known.paths && !known.paths.has(path))
    say(node, `There is no page ${path}.`, suggest(path, [...known.paths]));
}
