import { createHash } from 'node:crypto';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { Dependencies } from '../dependencies.ts';
import { stuurTweede } from '../wachtend.ts';
import { vrijgaveregister } from './register.ts';
import { type Kwartaal, kwartaalVan, kwartaalVerder, type StatistischFeit } from './statistisch-feit.ts';
import type {
  Cijfermaker,
  Voorstel,
  Vrijgave,
  VrijgaveGrond,
  VrijgaveRegel,
  VrijgaveUitkomst,
} from './vrijgave.ts';

/** What may be asked about releases. */
export type Vrijgaven = {
  /** The releases, newest first; undefined when the actor may not see them. */
  readonly lijst: (actor: Actor) => Promise<readonly VrijgaveRegel[] | undefined>;
  /** One release, or the newest. */
  readonly lees: (actor: Actor, kwartaal?: Kwartaal) => Promise<Vrijgave | undefined>;
  /** What waits for a second person, for who may propose or release. */
  readonly wachtend: () => Promise<Voorstel | undefined>;
  /** The quarter that can be proposed now. */
  readonly volgende: () => Kwartaal;
  readonly stelVoor: (actor: Actor, kwartaal: Kwartaal) => Promise<VrijgaveUitkomst>;
  /** Makes and freezes the release that was proposed; one audit line. */
  readonly geefVrij: (actor: Actor, kwartaal: Kwartaal) => Promise<VrijgaveUitkomst>;
  /** The newest release without an actor: it is public. */
  readonly nieuwste: () => Promise<Vrijgave | undefined>;
};

export const kenmerkVan = (tabellen: Vrijgave['tabellen']): string =>
  createHash('sha256').update(JSON.stringify(tabellen)).digest('hex');

const weiger = (gronden: readonly VrijgaveGrond[]): VrijgaveUitkomst => ({ outcome: 'refused', gronden });

/** Proposing, releasing and reading national figures. */
export const createVrijgaven = (deps: Dependencies, cijfermaker: Cijfermaker | undefined): Vrijgaven => {
  const { store, guard, now } = deps;
  const register = vrijgaveregister(store);
  const vandaag = () => amsterdamDay(now());
  const lees = async (kwartaal?: Kwartaal): Promise<Vrijgave | undefined> => {
    const gekozen = kwartaal ?? (await register.kwartalen()).at(-1);
    return gekozen === undefined ? undefined : register.vrijgave(gekozen);
  };

  const eerdere = async (): Promise<readonly Vrijgave[]> =>
    (await Promise.all((await register.kwartalen()).map(register.vrijgave))).filter(
      (een) => een !== undefined,
    );

  const voorstelGronden = async (kwartaal: Kwartaal): Promise<readonly VrijgaveGrond[]> => {
    const eerder = await register.kwartalen();
    const wacht = await register.voorstel();
    return [
      ...(kwartaal >= kwartaalVan(vandaag()) ? (['kwartaal-loopt-nog'] as const) : []),
      ...(eerder.includes(kwartaal) ? (['al-vrijgegeven'] as const) : []),
      ...(eerder.some((ander) => ander > kwartaal) ? (['later-al-vrijgegeven'] as const) : []),
      ...(wacht === undefined ? [] : (['al-voorgesteld'] as const)),
    ];
  };

  return {
    lijst: async (actor) => {
      if (!(await guard.allow(actor, 'lijst:landelijk'))) return undefined;
      const alle = await Promise.all((await register.kwartalen()).map((kwartaal) => lees(kwartaal)));
      return alle.flatMap((een) => een ?? []).reverse();
    },
    lees: async (actor, kwartaal) =>
      (await guard.allow(actor, 'lijst:landelijk')) ? lees(kwartaal) : undefined,
    wachtend: register.voorstel,
    volgende: () => kwartaalVerder(kwartaalVan(vandaag()), -1),
    nieuwste: () => lees(),
    stelVoor: async (actor, kwartaal) => {
      if (!(await guard.allow(actor, 'cijfers:voorstellen'))) return { outcome: 'not-found' };
      const gronden = await voorstelGronden(kwartaal);
      if (gronden.length > 0) return weiger(gronden);
      await register.stelVoor({ kwartaal, voorgesteld: { account: actor.account, op: vandaag() } });
      await stuurTweede(deps, 'toetser', [actor.account]);
      return { outcome: 'done' };
    },
    geefVrij: async (actor, kwartaal) => {
      if (cijfermaker === undefined) throw new Error('Nobody makes figures here');
      const voorstel = await register.voorstel();
      if (voorstel?.kwartaal !== kwartaal) return weiger(['geen-voorstel']);
      if (voorstel.voorgesteld.account === actor.account) return weiger(['zelfde-persoon']);
      const geopend = await guard.openStatistics({
        actor,
        voorsteller: voorstel.voorgesteld.account,
        rows: [...(await store.statistics.all()), ...(await store.surveys.all())],
      });
      if (!geopend.allowed) return { outcome: 'not-found' };
      const feiten = geopend.facts as unknown as readonly StatistischFeit[];
      const eerder = await eerdere();
      const vorige = eerder.at(-1);
      const tabellen = cijfermaker.tabellen(
        feiten,
        kwartaal,
        eerder.map((een) => een.tabellen),
      );
      const nieuw = await register.geefVrij({
        ...voorstel,
        versie: cijfermaker.versie,
        ...(vorige !== undefined && { vorige: { kwartaal: vorige.kwartaal, versie: vorige.versie } }),
        vrijgegeven: { account: actor.account, op: vandaag() },
        proef: false,
        tabellen,
        kenmerk: kenmerkVan(tabellen),
      });
      return nieuw ? { outcome: 'done' } : weiger(['al-vrijgegeven']);
    },
  };
};
