export { Drawing } from './Drawing.tsx';
export { Figure } from './Figure.tsx';
export { Listing } from './Listing.tsx';
export { More } from './More.tsx';
export { PythonText } from './PythonText.tsx';
export { RichText } from './RichText.tsx';
export { Table } from './Table.tsx';
export { Word } from './Word.tsx';
