// The one drawing of the machine, in parts: the home page makes the map of the year of it, the machine simulator goes in.
export { Blocks } from './Blocks.tsx';
export { Board } from './Board.tsx';
export { Case } from './Case.tsx';
export { type Key, Keyboard, keys } from './Keyboard.tsx';
export { Memory } from './Memory.tsx';
export { Outside } from './Outside.tsx';
export { default as paint } from './Paint.module.css';
export { Screen } from './Screen.tsx';
export { Windows } from './Windows.tsx';
export { Workbench } from './Workbench.tsx';
