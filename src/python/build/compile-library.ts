// `node compile-library.ts <out>`: a process of its own, because Pyodide changes the globals of Node it runs in.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { placeModules } from './own-modules.ts';

const [, , out = 'library.zip'] = process.argv;
const home = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const python = await loadPyodide({ indexURL: `${home}/` });
python.FS.writeFile('/in.zip', readFileSync(join(home, 'python_stdlib.zip')));
placeModules(python, '/modules');
python.runPython(readFileSync(join(import.meta.dirname, 'compile_library.py'), 'utf8'));
writeFileSync(out, python.FS.readFile('/out.zip'));
