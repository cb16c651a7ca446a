import { Link, PageHead } from '../navigation/index.ts';
import { megabytes, packBytes, pythonPack } from '../python/index.ts';
import { PythonBench } from '../workbench/index.ts';
import styles from './PythonPage.module.css';

export function Component() {
  return (
    <>
      <PageHead
        title="Python"
        description="Write a Python program and run it, in the browser, with nothing to install. Errors are explained in plain words."
      />
      <h1>Python</h1>
      <noscript>
        <p>
          Below is a first program to read. To run it, this page needs JavaScript, a browser from 2022 or
          later, and {megabytes(packBytes(pythonPack))} for Python itself, which runs in your browser and not
          on a server.
        </p>
      </noscript>
      <PythonBench document="main" isPage />
      <p className={styles.foot}>
        Does something not work? <Link href="/play/python/diagnostics/">Check Python in this browser</Link>
      </p>
    </>
  );
}
