import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';

/** Makes all tables of as many invented courses as asked, as a process of its own, and tells how long and in how much memory. */
const QUARTERS = 20;
const SEED = 11;
const courses = Number(process.argv[2]);
let facts = 0;
function* counted() {
  for (const fact of metEnquetes(verzonnenFeiten(SEED, courses, QUARTERS), SEED)) {
    facts += 1;
    yield fact;
  }
}
const started = performance.now();
const busy = process.cpuUsage();
const tables = cijfermaker.tabellen(counted(), '2028-K4');
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage(busy);
if (tables.length === 0) throw new Error('No table was made');
console.log(
  JSON.stringify({
    courses,
    facts,
    seconds,
    cpuSeconds: (user + system) / 1_000_000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }),
);
