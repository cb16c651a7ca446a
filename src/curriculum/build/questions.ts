// Reads the questions out of a lesson's tree: what the pupil's page may know, the answers, and both for the teacher.
import type { Root } from 'mdast';
import { hash, shuffled } from '../../lib/seeded.ts';
import type { Answer, AnsweredQuestion, Piece, Question, Reply } from '../question.ts';
import { inlineFigure } from './figures.ts';
import { attribute, type Element, elementsOf } from './mdx.ts';
import { richText } from './rich.ts';
import type { Misconceptions } from './schema.ts';
import { binsIn, isQuestionName, QUESTION_KINDS } from './vocabulary.ts';

export interface QuestionSource {
  readonly element: Element;
  readonly step: string;
  readonly question: Question;
  readonly answer: Answer;
  readonly answered: AnsweredQuestion;
}
interface Setting {
  readonly file: string;
  /** The lesson's id: it seeds the shuffles. */
  readonly lesson: string;
  readonly misconceptions: Misconceptions;
}

/** Every question and prediction of a lesson, in order. Expects a tree that passed the checks; what is missing becomes ''. */
export function questionsOf(tree: Root, setting: Setting): QuestionSource[] {
  const steps = elementsOf(tree, 'Step');
  const stepOf = (element: Element) =>
    steps.find((step) => elementsOf(step, ...Object.keys(QUESTION_KINDS)).includes(element));
  return elementsOf(tree, ...Object.keys(QUESTION_KINDS)).map((element, at) => {
    const base = { id: attribute(element, 'id') ?? '', ask: attribute(element, 'ask') ?? '', number: at + 1 };
    const step = attribute(stepOf(element) ?? element, 'id') ?? '';
    const read = isQuestionName(element.name) ? READERS[element.name] : READERS.Choose;
    const { question, answer, right, reply, likely } = read(element, base, setting);
    const answered = { ...base, kind: question.kind, step, right, reply, likely };
    return { element, step, question, answer, answered };
  });
}

interface Parts {
  readonly question: Question;
  readonly answer: Answer;
  readonly right: readonly string[];
  readonly reply: string;
  readonly likely: AnsweredQuestion['likely'];
}
interface Base {
  readonly id: string;
  readonly ask: string;
  readonly number: number;
}
type Reader = (element: Element, base: Base, setting: Setting) => Parts;

/** A short name made from the text: it says nothing of the place. */
const keyOf = (text: string): string => hash(text).toString(36).padStart(7, '0');
const piece = (text: string): Piece => ({ key: keyOf(text), text });
const mixed = <Item>(items: readonly Item[], base: Base, { lesson }: Setting): Item[] =>
  shuffled(items, `${lesson}#${base.id}`);
const distinct = (pieces: readonly Piece[]): Piece[] => [
  ...new Map(pieces.map((one) => [one.key, one])).values(),
];

function replyIn(element: Element, says: string, withSee: boolean): Reply {
  const see = withSee ? attribute(element, 'see') : undefined;
  return { says: attribute(element, says) ?? '', ...(see ? { see } : {}) };
}
function belief(element: Element, says: string, replied: string, { misconceptions }: Setting) {
  const known = misconceptions[attribute(element, 'misconception') ?? ''];
  return {
    says,
    believes: known?.says ?? '',
    truth: known?.truth ?? '',
    reply: attribute(element, replied) ?? '',
  };
}

const READERS: Readonly<Record<keyof typeof QUESTION_KINDS, Reader>> = {
  Choose(element, base, setting) {
    const options = elementsOf(element, 'Option').map((option) => ({
      option,
      ...piece(richText(option.children)),
    }));
    const right = options.find(({ option }) => attribute(option, 'right') !== undefined);
    return {
      question: {
        kind: 'choose',
        ...base,
        options: mixed(options, base, setting).map(({ key, text }) => ({ key, text })),
      },
      answer: {
        kind: 'choose',
        right: right?.key ?? '',
        replies: Object.fromEntries(options.map(({ option, key }) => [key, replyIn(option, 'reply', true)])),
      },
      right: [right?.text ?? ''],
      reply: right ? (attribute(right.option, 'reply') ?? '') : '',
      likely: options
        .filter((one) => one !== right)
        .map(({ option, text }) => belief(option, text, 'reply', setting)),
    };
  },
  Predict(element, base) {
    const options = elementsOf(element, 'Option').map((option) => piece(richText(option.children)));
    const did = attribute(element, 'did') ?? '';
    const see = attribute(element, 'open');
    return {
      question: { kind: 'predict', ...base, options },
      answer: { kind: 'predict', did, ...(see ? { see } : {}) },
      right: [did],
      reply: did,
      likely: [],
    };
  },
  Order(element, base, setting) {
    const items = elementsOf(element, 'Item').map((item) => piece(richText(item.children)));
    let shown = mixed(items, base, setting);
    if (shown.every(({ key }, at) => key === items[at]?.key))
      shown = [...shown.slice(1), ...shown.slice(0, 1)];
    return {
      question: { kind: 'order', ...base, items: shown },
      answer: {
        kind: 'order',
        order: items.map(({ key }) => key),
        right: replyIn(element, 'reply', false),
        wrong: replyIn(element, 'wrong', true),
      },
      right: items.map(({ text }) => text),
      reply: attribute(element, 'reply') ?? '',
      likely: [belief(element, '', 'wrong', setting)],
    };
  },
  Match(element, base, setting) {
    const pairs = elementsOf(element, 'Pair').map((pair) => ({
      left: piece(attribute(pair, 'left') ?? ''),
      right: piece(attribute(pair, 'right') ?? ''),
    }));
    const pieces = distinct(pairs.map(({ right }) => right));
    return {
      question: {
        kind: 'match',
        ...base,
        lefts: pairs.map(({ left }) => left),
        pieces: mixed(pieces, base, setting),
      },
      answer: {
        kind: 'place',
        slots: Object.fromEntries(pairs.map(({ left, right }) => [left.key, right.key])),
        right: replyIn(element, 'reply', false),
        wrong: replyIn(element, 'wrong', true),
      },
      right: pairs.map(({ left, right }) => `${left.text} → ${right.text}`),
      reply: attribute(element, 'reply') ?? '',
      likely: [belief(element, '', 'wrong', setting)],
    };
  },
  Sort(element, base, setting) {
    const bins = binsIn(attribute(element, 'bins')).map(piece);
    const things = elementsOf(element, 'Thing').map((thing) => ({
      thing,
      bin: piece(attribute(thing, 'in') ?? ''),
      ...piece(richText(thing.children)),
    }));
    const told = things.filter(({ thing }) => attribute(thing, 'reply') !== undefined);
    return {
      question: {
        kind: 'sort',
        ...base,
        bins,
        things: mixed(things, base, setting).map(({ key, text }) => ({ key, text })),
      },
      answer: {
        kind: 'sort',
        bins: Object.fromEntries(things.map(({ key, bin }) => [key, bin.key])),
        replies: Object.fromEntries(told.map(({ thing, key }) => [key, replyIn(thing, 'reply', true)])),
        right: replyIn(element, 'reply', false),
        wrong: replyIn(element, 'wrong', true),
      },
      right: bins.map((bin) => {
        const inside = things.filter((thing) => thing.bin.key === bin.key).map(({ text }) => text);
        return `${bin.text}: ${inside.join(', ')}`;
      }),
      reply: attribute(element, 'reply') ?? '',
      likely: [
        ...things
          .filter(({ thing }) => attribute(thing, 'misconception') !== undefined)
          .map(({ thing, text }) => belief(thing, text, 'reply', setting)),
        belief(element, '', 'wrong', setting),
      ],
    };
  },
  NumberAnswer(element, base, setting) {
    const wrongs = elementsOf(element, 'Wrong').map((wrong) => ({
      wrong,
      value: attribute(wrong, 'value') ?? '',
    }));
    const unit = attribute(element, 'unit');
    return {
      question: { kind: 'number', ...base, ...(unit ? { unit } : {}) },
      answer: {
        kind: 'number',
        right: Number(attribute(element, 'answer')),
        reply: replyIn(element, 'reply', false),
        replies: Object.fromEntries(wrongs.map(({ wrong, value }) => [value, replyIn(wrong, 'reply', true)])),
      },
      right: [`${attribute(element, 'answer') ?? ''} ${unit ?? ''}`.trim()],
      reply: attribute(element, 'reply') ?? '',
      likely: wrongs.map(({ wrong, value }) =>
        belief(wrong, value === 'other' ? '' : value, 'reply', setting),
      ),
    };
  },
  Label(element, base, setting) {
    const spots = elementsOf(element, 'Spot')
      .map((spot) => ({
        x: Number(attribute(spot, 'x')),
        y: Number(attribute(spot, 'y')),
        name: piece(attribute(spot, 'is') ?? ''),
      }))
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map((spot) => ({ ...spot, key: keyOf(`${spot.x} ${spot.y}`) }));
    const svg = inlineFigure(setting.file, attribute(element, 'picture') ?? '');
    return {
      question: {
        kind: 'label',
        ...base,
        alt: attribute(element, 'alt') ?? '',
        svg,
        spots: spots.map(({ key, x, y }) => ({ key, x, y })),
        pieces: mixed(distinct(spots.map(({ name }) => name)), base, setting),
      },
      answer: {
        kind: 'place',
        slots: Object.fromEntries(spots.map(({ key, name }) => [key, name.key])),
        right: replyIn(element, 'reply', false),
        wrong: replyIn(element, 'wrong', true),
      },
      right: spots.map(({ name }, at) => `${at + 1} ${name.text}`),
      reply: attribute(element, 'reply') ?? '',
      likely: [belief(element, '', 'wrong', setting)],
    };
  },
};
