import { PageHead } from '../navigation/index.ts';

export function Component() {
  return (
    <>
      <PageHead
        title="Find out what is inside a computer"
        description="A free school year of lessons and simulators for ages 8 to 14."
      />
      <h1>Find out what is inside a computer</h1>
    </>
  );
}
