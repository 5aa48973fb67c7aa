import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import type { Wisbesluit, Wisgrond } from '#guard/bewaring.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays, addYears, type CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import { demandBevestiging } from './bevestiging.ts';
import { bewaardossiers, rijVan, zakenVan } from './bewaarstand.ts';
import type { Bewaardossier, Bewaren, Wisuitkomst } from './bewaren.ts';
import type { Dependencies } from './dependencies.ts';
import { bewaartermijnen } from './referentie/bewaartermijnen.ts';
import { stuurBericht } from './wachtend.ts';

/** How many days ahead the officer sees what is coming. */
const AHEAD = 90;

const zinnen: Readonly<Record<Wisgrond, string>> = {
  'mag-niet': 'U mag hier niet over beslissen.',
  'geen-voorstel': 'Dit voorstel is er niet meer. Het is ingetrokken, of iemand heeft het al bevestigd.',
  'niets-te-wissen': 'Hiervan is niets (meer) te wissen.',
  'loopt-nog': 'Dit dossier loopt nog, of deze persoon heeft nog toegang. Dan wordt er niets van gewist.',
  'termijn-loopt':
    'De bewaartermijn van een deel loopt nog. Kies alleen delen waarvan de termijn voorbij is.',
  aangehouden: 'Dit dossier wordt aangehouden. Zolang dat zo is, wordt er niets van gewist.',
  'vraag-open': 'De bestuurder vroeg iets over dit dossier. Beantwoord dat eerst.',
  'niet-gevraagd': 'Er is geen verzoek van de bestuurder om dit te wissen. Kies de termijn als reden.',
  'er-loopt-een-voorstel': 'Voor dit dossier staat al een voorstel klaar.',
  'eigen-voorstel': 'U hebt dit zelf voorgesteld. Iemand anders bevestigt het.',
  'eigen-belang': 'Dit gaat over uzelf. Twee anderen beslissen hierover.',
  'voorsteller-zonder-rol':
    'Wie dit voorstelde, is geen functionaris gegevensbescherming meer. Het moet opnieuw worden voorgesteld.',
  'intussen-veranderd':
    'Er is na het voorstel iets in dit dossier veranderd. Het moet opnieuw worden voorgesteld.',
  bedenktijd:
    'De bestuurder kan nog laten weten dit te willen houden. Bevestig vanaf de dag die erbij staat.',
  'genoeg-voor-vandaag': 'Vandaag is er al veel gewist. Ga morgen verder, of wis aan de machine zelf.',
};

const uitkomst = (besluit: Wisbesluit): Wisuitkomst => {
  if (besluit.allowed) return { outcome: 'done', post: besluit.post };
  if (besluit.grounds.includes('mag-niet')) return { outcome: 'not-found' };
  return { outcome: 'refused', reasons: besluit.grounds.map((grond) => ({ grond, zin: zinnen[grond] })) };
};

/** Keeping and erasing on the guard, which decides; the days are counted here. */
export const createBewaren = (deps: Dependencies): Bewaren => {
  const { store, guard, now } = deps;
  const vandaag = () => amsterdamDay(now());

  const bericht = (account: AccountId | null) => stuurBericht(deps, account === null ? [] : [account]);
  const meld = async (): Promise<void> => {
    for (const { sleutel, aan } of await guard.bewaring.teMelden()) {
      await stuurBericht(deps, aan);
      await guard.bewaring.gemeld(sleutel);
    }
  };
  /** One dossier; the cases of a person come along, to know whether those are over. */
  const vind = async (actor: Actor, id: DossierId): Promise<Bewaardossier | undefined> => {
    const row = await rijVan(deps, id);
    const [zelf] = (row && (await guard.bewaring.overzicht(actor, [row]))) ?? [];
    if (row === undefined || zelf === undefined) return undefined;
    const zaken = zelf.soort === 'bestuurder' && zelf.eigenaar ? await zakenVan(deps, zelf.eigenaar) : [];
    const regels = zaken.length === 0 ? [] : ((await guard.bewaring.overzicht(actor, zaken)) ?? []);
    const alle = await bewaardossiers(deps, [zelf, ...regels], [row, ...zaken], vandaag());
    return alle[0];
  };
  const magNiet = (grond: Wisgrond): Wisuitkomst => uitkomst({ allowed: false, grounds: [grond] });

  return {
    lijst: async (actor) => {
      const op = vandaag();
      const { status, termijnen } = bewaartermijnen(op);
      const kortste = Math.min(...termijnen.map(({ jaren }) => jaren));
      const rows = await store.quietSince(addDays(addYears(op, -kortste), AHEAD));
      const regels = await guard.bewaring.overzicht(actor, rows);
      const posten = regels && (await guard.bewaring.posten(actor));
      if (regels === undefined || posten === undefined) return undefined;
      const alle = await bewaardossiers(deps, regels, rows, op);
      const spoedig = (tot: CalendarDay | null) => tot !== null && tot >= op && tot <= addDays(op, AHEAD);
      return {
        status,
        aanDeBeurt: alle.filter((een) => een.verstreken.length > 0),
        binnenkort: alle.filter(
          (een) => een.verstreken.length === 0 && een.einden.some(({ tot }) => spoedig(tot)),
        ),
        posten,
      };
    },
    dossier: async (actor, id) => {
      const dossier = await vind(actor, id);
      const posten = dossier && (await guard.bewaring.posten(actor));
      return posten && { ...dossier, posten: posten.filter((post) => post.dossier === id) };
    },
    stelVoor: async (actor, id, { delen, grond }) => {
      const [row, dossier] = [await rijVan(deps, id), await vind(actor, id)];
      if (row === undefined || dossier === undefined) return { outcome: 'not-found' };
      if (dossier.loopt) return magNiet('loopt-nog');
      const ended = delen.every((deel) => dossier.verstreken.includes(deel));
      if (grond === 'termijn' && !ended) return magNiet('termijn-loopt');
      const op = vandaag();
      const vanaf = grond === 'termijn' ? addDays(op, bewaartermijnen(op).dagen.bedenktijd) : op;
      const besluit = await guard.bewaring.stelVoor(actor, row, { delen, grond, vanaf });
      if (besluit.allowed) {
        await bericht(besluit.post.eigenaar);
        await meld();
      }
      return uitkomst(besluit);
    },
    meld,
    houdAan: async (actor, id, reden) => {
      const row = await rijVan(deps, id);
      const post = row && (await guard.bewaring.houdAan(actor, row, reden));
      if (post) await bericht(post.eigenaar);
      return post !== undefined;
    },
    antwoord: async (actor, sleutel, tekst) => {
      const verzoek = await guard.bewaring.antwoord(actor, sleutel, tekst);
      if (verzoek !== undefined) await bericht(verzoek.eigenaar);
      return verzoek !== undefined;
    },
    trekIn: guard.bewaring.trekIn,
    posten: guard.bewaring.posten,
    bevestig: async (actor, sleutel) => {
      demandBevestiging(mag(actor, 'beheer:wissen', undefined));
      const post = (await guard.bewaring.posten(actor))?.find((een) => een.sleutel === sleutel);
      const history = post && (await store.history(post.dossier));
      if (post?.soort === 'gewist') return { outcome: 'done', post };
      if (post === undefined || history === undefined) return { outcome: 'not-found' };
      const { kind, card } = history;
      const besluit = await guard.bewaring.bevestig(actor, { dossier: post.dossier, card }, sleutel);
      if (!besluit.allowed) return uitkomst(besluit);
      if (besluit.post.soort === 'gewist' && besluit.post.geheel) {
        const leeg = { events: [], tags: [], outbox: [] };
        await store.append({ dossier: post.dossier, kind, expected: card.position, card, ...leeg });
      }
      await bericht(besluit.post.eigenaar);
      return uitkomst(besluit);
    },
    eigen: async (actor) => {
      const persoon = (await guard.accounts.get(actor.account))?.bestuurderDossier;
      const zelf = persoon && (await rijVan(deps, persoon));
      const rows = [...(zelf ? [zelf] : []), ...(await zakenVan(deps, actor.account))];
      const { regels, posten } = await guard.bewaring.eigen(actor, rows);
      return { dossiers: await bewaardossiers(deps, regels, rows, vandaag()), posten };
    },
    vraag: async (actor, id, verzoek) => {
      const row = await rijVan(deps, id);
      const gevraagd = row !== undefined && (await guard.bewaring.vraag(actor, row, verzoek));
      if (gevraagd) await meld();
      return gevraagd;
    },
  };
};
