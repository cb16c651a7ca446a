// The tokens first: they declare the order of the layers.
import './ui/tokens.css';
import './ui/letters.css';
import { start } from './app/start.tsx';

void start();
