import { PageHead } from '../navigation/index.ts';

export function Component() {
  return (
    <>
      <PageHead title="This page is not here" description="There is no page at this address." />
      <h1>This page is not here</h1>
    </>
  );
}
