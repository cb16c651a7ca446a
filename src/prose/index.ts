export { Drawing } from './Drawing.tsx';
export { Figure } from './Figure.tsx';
export { More } from './More.tsx';
export { RichText } from './RichText.tsx';
export { Word } from './Word.tsx';
