import { randomBytes } from 'node:crypto';
import type { Account } from '#application/application.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { deelt, isKlaarMetKiezen, kiest } from '#application/simulatie/keuze.ts';
import { codes } from '#application/simulatie/maatregelen.ts';
import { keurmerkInOrde } from '#application/simulatie/onderzoek.ts';
import { speel } from '#application/simulatie/speel.ts';
import { op } from '#application/simulatie/toneel.ts';
import { bestelt, verstrektNaOordeel, vraagtOfferte } from '#application/simulatie/uitvoering.ts';
import { metRapport, NA } from '#application/simulatie/verloop.ts';
import type { Boekregel } from '#domain/geldboek/feiten.ts';
import { addDays, addMonths } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { actorOf } from '#web/server/session.ts';
import type { House } from '../../src/main/open.ts';
import { invite, STOF } from './acts.ts';

const BUREAU = 'GM1979';
const BOEK = 'GM1966';
const DOSSIERS = 60;
const YEARS = 10;
/** Fifteen that an organisation pays for. */
const MEASURES = codes.filter((code) => code !== 'W-031').slice(0, 15);
const ORDERED = MEASURES.slice(0, 3).map((maatregel) => ({ maatregel, leverancier: 'Verzonnen', euro: 400 }));

/** Who was made functionaris at an earlier start on the same data. */
const eerder = async ({ guard }: House, organisatie: string): Promise<Account | undefined> =>
  (await guard.accounts.byRol('functionaris')).find((een) => een.organisatie === organisatie);

/** An organisation with sixty cases of fifteen measures; in every third case nothing was ordered yet. */
export const fillDesk = async (house: House): Promise<Account> => {
  const bekend = await eerder(house, BUREAU);
  if (bekend !== undefined) return bekend;
  const { application, store, guard } = house;
  const [functionaris, planner, adviseur] = [
    await invite(house, 'functionaris', 'bureau', BUREAU),
    await invite(house, 'planner', 'bureau'),
    await invite(house, 'adviseur', 'bureau'),
  ];
  const eerste = await invite(house, 'toetser', 'bureau-1');
  const tweede = await invite(house, 'toetser', 'bureau-2');
  const dag = dagenVanaf(application.today());
  const begin = -NA.rapport - 20;
  const deps = { store, guard, now: application.now, randomBytes };
  const plek = { ...STOF.plek, plaats: 'Appingedam', gemeente: BUREAU };
  const stof = { ...STOF, plek, keurmerk: keurmerkInOrde, codes: MEASURES };
  for (let nth = 0; nth < DOSSIERS; nth += 1) {
    const zelf = await invite(house, 'bestuurder', `bureau-${nth}`, BUREAU);
    const bezetting = { zelf, planner, adviseur, functionaris } as const;
    await speel(deps, { ...bezetting, 'eerste-toetser': eerste, 'tweede-toetser': tweede }, [
      ...metRapport(dag, begin, stof),
      op(dag(-10), kiest(...MEASURES), isKlaarMetKiezen, deelt),
      op(dag(-9), verstrektNaOordeel(...MEASURES)),
      ...(nth % 3 === 0 ? [] : [op(dag(-5), ORDERED.map(vraagtOfferte), ORDERED.map(bestelt))]),
    ]);
  }
  return functionaris;
};

/** All lines of one measure: expected, ordered, delivered, invoiced and paid, and something every month. */
const linesOf = (zaak: string, regel: number, begin: Boekregel['op']): readonly Boekregel[] =>
  (['raming', 'verplichting', 'levering', 'factuur', 'betaling', 'vaste-last'] as const).map(
    (soort, nth) => ({
      sleutel: `${zaak} ${regel} ${soort}`,
      op: addDays(begin, nth * 9),
      zaak,
      regel,
      soort,
      kosten: soort === 'vaste-last' ? 'periodiek' : 'eenmalig',
      bedragCent: cents(soort === 'vaste-last' ? 3_500 : 123_456),
      leverancier: `Verzonnen ${regel}`,
      stuk: `F-${zaak}-${regel}`,
      ...(soort === 'vaste-last' && { vanaf: begin }),
    }),
  );

/** An organisation whose book has ten years in it: sixty cases of fifteen measures, 5,400 lines. */
export const fillBook = async (house: House): Promise<Account> => {
  const bekend = await eerder(house, BOEK);
  if (bekend !== undefined) return bekend;
  const { application } = house;
  const functionaris = await invite(house, 'functionaris', 'boek', BOEK);
  const actor = actorOf(functionaris);
  const dossier = await application.geldboekDossier(actor);
  if (dossier === undefined) throw new Error('A functionaris has a book');
  for (let nth = 0; nth < DOSSIERS; nth += 1) {
    const maanden = Math.floor((nth * YEARS * 12) / DOSSIERS) - YEARS * 12;
    const begin = addMonths(application.today(), maanden);
    const regels = MEASURES.flatMap((_, regel) => linesOf(`MEET-${1_000 + nth}`, regel + 1, begin));
    const { outcome } = await application.act({ actor, dossier, opdracht: { type: 'BoekGeld', regels } });
    if (outcome !== 'done') throw new Error(`Not booked: ${outcome}`);
  }
  return functionaris;
};
