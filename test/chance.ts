import { configureGlobal } from 'fast-check';

/** One draw for every run that decides over a landing: its verdict can be repeated. Elsewhere each run draws anew. */
const SEED = 20_270_101;

if (process.env['CI'] === 'true') configureGlobal({ seed: SEED });
