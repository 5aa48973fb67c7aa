import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { noodCompartimenten } from '#domain/bevoegdheid/nood.ts';
import type { Noodbesluit, Noodgrond } from '#guard/nood-guard.ts';
import { type DossierId, isDossierId } from '#kernel/ids.ts';
import { demandBevestiging } from './bevestiging.ts';
import type { Dependencies } from './dependencies.ts';
import type { Nood, NoodResult } from './nood.ts';
import { sealedDossier } from './person.ts';
import { stuurBericht } from './wachtend.ts';

const zinnen: Readonly<Record<Noodgrond, string>> = {
  'mag-niet': 'U mag dit niet vragen.',
  onvolledig: 'Vul in wat er aan de hand is, welk gevaar er is en wat u wilt zien.',
  'loopt-al': 'U heeft al noodtoegang, of een vraag die nog wacht. Er kan er een tegelijk lopen.',
  'eerdere-alleen-geopend':
    'Uw vorige noodtoegang is nog door niemand bevestigd. Laat een collega dat eerst doen, of vraag het de functionaris gegevensbescherming.',
  'verslag-te-laat':
    'Bij uw dienst staat een verslag van noodtoegang langer dan vijf werkdagen open. Zolang dat er niet is, geeft het systeem geen nieuwe noodtoegang.',
  'dossier-onbekend': 'Dit nummer geeft geen noodtoegang. Kijk of u het helemaal goed heeft overgetypt.',
  'geen-verzoek': 'Deze vraag is er niet meer.',
  'eigen-verzoek': 'U vroeg dit zelf. Een collega bevestigt het.',
  'vrager-zonder-rol': 'Wie dit vroeg, heeft die rol niet meer.',
  'te-laat': 'Bevestigen kan niet meer: de tijd is voorbij. Vraag het opnieuw als het nog nodig is.',
  'al-bevestigd': 'Een collega heeft dit al bevestigd.',
  'niets-te-doen': 'Dit kan nu niet, of het is al gedaan.',
};

const resultOf = (decided: Noodbesluit): NoodResult => {
  if (decided.allowed) return { outcome: 'done', sleutel: decided.sleutel };
  const { grounds } = decided;
  if (grounds.includes('mag-niet') || grounds.includes('geen-verzoek')) return { outcome: 'not-found' };
  return { outcome: 'refused', reasons: grounds.map((grond) => ({ grond, zin: zinnen[grond] })) };
};

const demand = (actor: Actor, actie: Actie): void => demandBevestiging(mag(actor, actie, undefined));

const NUMMER = /^([0-9a-z]{4})[- ]?([0-9a-z]{4})$/;

/** Emergency access and unveiling, on a store and a guard. */
export const createNood = (deps: Dependencies): Nood => {
  const { store, guard } = deps;

  /** The one case with this whole number; undefined when there is none, or when two share it. */
  const findByNummer = async (text: string): Promise<DossierId | undefined> => {
    const [, left = '', right = ''] = NUMMER.exec(text.trim().toLowerCase()) ?? [];
    const begin = left + right;
    if (begin === '') return undefined;
    const found = await store.dossiers('zaak', begin as DossierId, 2);
    const [only, ...others] = found.filter((id) => isDossierId(id) && id.startsWith(begin));
    return others.length === 0 ? only : undefined;
  };

  const meld = async (): Promise<number> => {
    const due = await guard.nood.berichten();
    for (const { sleutel, bericht, aan } of due) {
      await stuurBericht(deps, aan);
      await guard.nood.verzonden(sleutel, bericht);
    }
    return due.length;
  };

  /** Whoever must know is told in the same breath. */
  const andTell = async (decided: Noodbesluit): Promise<NoodResult> => {
    if (decided.allowed) await meld();
    return resultOf(decided);
  };

  return {
    vraagNoodtoegang: async (actor, { nummer, ...vraag }) => {
      demand(actor, 'noodtoegang:vraag');
      const dossier = await sealedDossier(deps, await findByNummer(nummer));
      return andTell(await guard.nood.vraag({ ...vraag, actor, soort: 'noodtoegang', dossier }));
    },
    vraagOntsluiering: async (actor, id, reden) => {
      demand(actor, 'ontsluiering:vraag');
      const soort = 'ontsluiering';
      const compartimenten = noodCompartimenten[soort];
      const dossier = await sealedDossier(deps, id);
      return andTell(await guard.nood.vraag({ actor, soort, dossier, compartimenten, gevaar: null, reden }));
    },
    bevestig: async (actor, { soort, sleutel, dossier }) => {
      demand(actor, `${soort}:bevestig`);
      const sealed = await sealedDossier(deps, dossier);
      return andTell(await guard.nood.bevestig(actor, sleutel, sealed));
    },
    beeindig: async (actor, sleutel) => resultOf(await guard.nood.beeindig(actor, sleutel)),
    schrijfVerslag: async (actor, sleutel, tekst) =>
      resultOf(await guard.nood.verslag(actor, sleutel, tekst)),
    mijn: guard.nood.mijn,
    wachtend: guard.nood.wachtend,
    alle: guard.nood.alle,
    stelUit: async (actor, sleutel, tot, reden) =>
      resultOf(await guard.nood.stelUit(actor, sleutel, tot, reden)),
    sluit: async (actor, sleutel, oordeel) => resultOf(await guard.nood.sluit(actor, sleutel, oordeel)),
    meld,
  };
};
