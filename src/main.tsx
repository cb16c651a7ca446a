import { start } from './app/start.tsx';
import './ui/tokens.css';

void start();
