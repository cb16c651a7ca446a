/** Not text nodes, but text is laid out in them. */
const FIELDS = 'input, select, textarea';
/** Elements that take as long to be styled as one text takes to be laid out. */
const ELEMENTS = 8;

/** What the first text of a kind costs more: its size and weight of a letter may be new. In texts. */
const NEW = 3;

const isText = (node: Node): boolean => node instanceof Text && node.data.trim() !== '';

/** What new letters for an element and all it holds cost, in texts; noted for each element on the way. */
function weigh(element: Element, costs: Map<Element, number>, kinds: Set<string>): number {
  const kind = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  const ownText = (): number => {
    const cost = kinds.has(kind) ? 1 : 1 + NEW;
    kinds.add(kind);
    return cost;
  };
  let cost = 1 / ELEMENTS;
  if (element.matches(FIELDS)) cost += ownText();
  // What is only heard is not laid out.
  else if (element.localName !== 'title')
    for (const node of element.childNodes) {
      if (node instanceof Element) cost += weigh(node, costs, kinds);
      else if (isText(node)) cost += ownText();
    }
  costs.set(element, cost);
  return cost;
}

/**
 * The elements under `root` in groups that cost about `most` texts each, in the order of the page. An element that costs
 * more is taken apart, unless it has words of its own beside its elements. Elements without text are left out.
 */
export function slicesOf(root: Element, most: number): Element[][] {
  const costs = new Map<Element, number>();
  weigh(root, costs, new Set());
  const slices: Element[][] = [];
  let room = 0;
  const add = (element: Element): void => {
    const cost = costs.get(element) ?? 0;
    if (cost > most && ![...element.childNodes].some(isText)) {
      for (const child of element.children) add(child);
      return;
    }
    if (!element.textContent.trim() && !element.matches(FIELDS) && !element.querySelector(FIELDS)) return;
    if (cost > room) {
      slices.push([]);
      room = most;
    }
    slices.at(-1)?.push(element);
    room -= cost;
  };
  add(root);
  return slices;
}
