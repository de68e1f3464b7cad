import fc from 'fast-check';

// The same cases in every run, so that a failure is never a matter of luck; another seed looks for new ones. fast-check
// prints the seed of a failure, and `npm run test:random` prints its own.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261122) });
