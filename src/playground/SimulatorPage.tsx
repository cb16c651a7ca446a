import { PageHead } from '../navigation/index.ts';

export function Component() {
  return (
    <>
      <PageHead title="Simulator" description="A simulator." />
      <h1>Simulator</h1>
    </>
  );
}
