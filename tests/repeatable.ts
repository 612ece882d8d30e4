import * as fc from 'fast-check';

/**
 * Properties run on the same random values every time, so that a change is judged and not its luck. `SEED=random` tries new
 * ones, `SEED=123` those of a report.
 */
const wish = process.env['SEED'] ?? '20250702';
if (wish !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wish) });
