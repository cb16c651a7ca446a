import { PageHead } from '../navigation/index.ts';

export function Component() {
  return (
    <>
      <PageHead title="Play" description="Every simulator, and Python, to play with." />
      <h1>Play</h1>
    </>
  );
}
