import { createHash } from 'node:crypto';
import type { Enquetekaart, Kaart } from '#domain/bevoegdheid/kaart.ts';
import { gevraagden } from '#domain/nazorg/feiten.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type Groep, kwartaalVan } from '../cijfers/statistisch-feit.ts';
import type { StatistischeInhoud } from '../cijfers/uit-feiten.ts';
import type { Dependencies } from '../dependencies.ts';
import { enqueteOp, type Lijst, mogelijk } from '../referentie/enquetes.ts';
import { tagsOf } from '../tags.ts';
import { openZaak } from '../view.ts';
import type { Enquetes } from './enquetes.ts';
import { enqueteTot, lijstVan, openEnquete } from './moment.ts';
import { groepVanKaart } from './vragen.ts';

/** What a code opens: a survey, and the group its answer counts in. */
type Inhoud = {
  readonly lijst: Lijst;
  readonly groep: Groep;
  readonly gevraagd: CalendarDay;
  readonly tot: CalendarDay;
};

const OWNER = 'enquete';
const ACTIE = { bestuurder: 'lees:overzicht', functionaris: 'lees:uitvoering' } as const;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
const hashOf = (code: string): string => hash(`enquete-code:${code}`);

const feitenVan = (
  { lijst, groep, gevraagd }: Inhoud,
  antwoorden: Readonly<Record<string, string>>,
  op: CalendarDay,
): readonly StatistischeInhoud[] => {
  const basis = { kwartaal: kwartaalVan(op), groep };
  const gegeven = enqueteOp(lijst, gevraagd).vragen.flatMap((vraag) => {
    const antwoord = antwoorden[vraag.kolom];
    return antwoord !== undefined && mogelijk(vraag).includes(antwoord) ? [`${vraag.kolom}=${antwoord}`] : [];
  });
  return [
    { ...basis, gebeurtenis: 'enquete', detail: lijst },
    ...gegeven.map((detail) => ({ ...basis, gebeurtenis: 'enquete-antwoord', detail }) as const),
  ];
};

/** Keeps the code beside the card that says it was fetched, both or neither; a second one is not handed out. */
const geefUit = async (
  { store, guard, now }: Dependencies,
  dossier: DossierId,
  { kaart, position }: { readonly kaart: Kaart; readonly position: number },
  wacht: Enquetekaart,
  code: string,
): Promise<void> => {
  const inhoud: Inhoud = {
    lijst: lijstVan(wacht.wie),
    groep: groepVanKaart(kaart),
    gevraagd: wacht.gevraagd,
    tot: enqueteTot(wacht),
  };
  const enquetes = (kaart.enquetes ?? []).map((een) =>
    een.wie === wacht.wie ? { ...een, opgehaald: true } : een,
  );
  const next = { ...kaart, enquetes };
  await store.append({
    dossier,
    kind: 'zaak',
    expected: position,
    events: [],
    card: await guard.sealCard(dossier, position, next),
    tags: await tagsOf(guard, next, amsterdamDay(now())),
    outbox: [],
    surveyCode: { hash: hashOf(code), until: inhoud.tot, content: await guard.sealPrivate(OWNER, inhoud) },
    submitId: hash(`enquete-opgehaald:${wacht.wie}:${wacht.gevraagd}:${dossier}`),
  });
};

/** Surveys on a store and a guard. */
export const createEnquetes = (deps: Dependencies): Enquetes => {
  const { store, guard, now } = deps;
  const vandaag = () => amsterdamDay(now());

  const open = async (code: string): Promise<Inhoud | undefined> => {
    const sealed = await store.surveys.code(hashOf(code));
    if (sealed === undefined) return undefined;
    const inhoud = (await guard.openPrivate(OWNER, sealed)) as Inhoud;
    return inhoud.tot < vandaag() ? undefined : inhoud;
  };

  return {
    haalOp: async (actor, dossier, submitId) => {
      const wie = gevraagden.find((een) => een === actor.rol);
      const gevonden = wie && (await openZaak(deps, 'beslissen', actor, ACTIE[wie], dossier));
      if (wie === undefined || gevonden === undefined) return undefined;
      const { kaart } = gevonden.opened;
      const { position } = gevonden.dossier.card;
      // What was sent is kept nowhere, so that the code cannot be made again from the database.
      const code = hash(`enquete:${submitId}`);
      const wacht = openEnquete(kaart, wie, vandaag());
      if (wacht !== undefined) await geefUit(deps, dossier, { kaart, position }, wacht, code);
      return (await open(code)) === undefined ? undefined : code;
    },
    lees: async (code) => {
      const inhoud = await open(code);
      return inhoud && enqueteOp(inhoud.lijst, inhoud.gevraagd);
    },
    antwoord: async (code, antwoorden) => {
      const inhoud = await open(code);
      if (inhoud === undefined) return false;
      const feiten = feitenVan(inhoud, antwoorden, vandaag());
      return store.surveys.answer(hashOf(code), await guard.sealStatistics(null, feiten));
    },
  };
};
