import { countActs } from '../tests/excel/count-acts';

/** Run by `requests.bench.ts` in a process of its own for each Excel: office.js takes its requirement sets once a process. */
console.log(JSON.stringify(await countActs()));
// An embedded workbook keeps the process alive by its own timers.
process.exit(0);
