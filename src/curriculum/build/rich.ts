// An option's or item's content as one plain text with the few marks that RichText draws.
import type { Nodes } from 'mdast';

/** Words with `code`, **strong**, *em* and fenced listings; other marks are dropped. */
export function richText(nodes: readonly Nodes[]): string {
  return nodes
    .map(one)
    .join('')
    .split(/(\n```\n[^]*?\n```\n)/)
    .map((part) => (part.startsWith('\n```') ? part : part.replace(/\s*\n\s*/g, ' ')))
    .join('')
    .trim();
}
function one(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'code':
      return `\n\`\`\`\n${node.value}\n\`\`\`\n`;
    case 'strong':
      return `**${richText(node.children)}**`;
    case 'emphasis':
      return `*${richText(node.children)}*`;
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(one).join('') : '';
  }
}
