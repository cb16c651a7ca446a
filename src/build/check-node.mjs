// Runs before the scripts. Node 24 comes with `npm ci` on Linux and Windows; elsewhere it has to be there.
// Kept to what old Nodes understand, so that they can say what is wrong: no types, no new syntax.
const needed = [24, 15];
const here = process.versions.node.split('.').map(Number);
const isTooOld = here[0] < needed[0] || (here[0] === needed[0] && here[1] < needed[1]);
if (isTooOld) {
  console.error(
    `This needs Node ${needed.join('.')} or newer; here is ${process.versions.node}. ` +
      'On Linux and Windows `npm ci` brings it along; on a Mac get it from https://nodejs.org.',
  );
  process.exit(1);
}
