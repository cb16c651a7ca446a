import { start } from './app/start.tsx';
import './ui/letters.css';
import './ui/tokens.css';

void start();
