/** Runs the program once, with the files that came with it; its exit code becomes that of the process. */
exports.start = ({ main, RealWorld, stalled }, files) => {
  const world = new RealWorld(files);
  // Until a run has ended it has gone wrong, also where it ends without a word because nothing is left to wait for.
  process.exitCode = 70;
  const complain = () => stalled(world);
  process.once('beforeExit', complain);
  main(process.argv.slice(2), world).then((code) => {
    process.off('beforeExit', complain);
    process.exitCode = code;
  });
};
