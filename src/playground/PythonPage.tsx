import { PageHead } from '../navigation/index.ts';

export function Component() {
  return (
    <>
      <PageHead title="Python" description="Write and run Python in the browser." />
      <h1>Python</h1>
    </>
  );
}
