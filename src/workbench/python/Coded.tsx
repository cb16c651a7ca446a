/** A sentence in which the words between backticks are code. */
export function Coded({ text }: { readonly text: string }) {
  return text
    .split('`')
    .map((part, at) =>
      at % 2 === 1 ? <code key={`${at}${part}`}>{part}</code> : <span key={`${at}${part}`}>{part}</span>,
    );
}
