import { type Actor, voorDossier } from '#domain/bevoegdheid/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Bewaarposten } from './bewaarposten.ts';
import { bewaarregelIn, isOpen } from './bewaarregels.ts';
import type { Aanhouding, Bewaarpost, Bewaring, Kaartrij } from './bewaring.ts';
import type { Cards } from './cards.ts';
import type { Guard } from './guard.ts';
import type { Keyring } from './keyring.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';
import { wisberichten } from './wis-berichten.ts';
import { erasingByTwo } from './wissen.ts';

type Parts = {
  readonly ring: Keyring;
  readonly cards: Cards;
  readonly accounts: Accounts;
  readonly posten: Bewaarposten;
  readonly erase: Guard['erase'];
  readonly mag: Policy;
  readonly record: Recorder;
  readonly now: () => Date;
  readonly newKey: () => string;
};

const WAIT_FOR_SECOND: readonly Bewaarpost['soort'][] = ['voorstel', 'gewist'];

/** What is kept, asked, held and answered; erasing itself goes by two. */
export const bewaarderOn = (parts: Parts): Bewaring => {
  const { cards, posten, mag, record, now, newKey } = parts;
  const regelVan = bewaarregelIn(parts);
  const regelsVan = (rows: readonly Kaartrij[]) => rows.map(regelVan).filter((regel) => regel !== undefined);
  const may = (actor: Actor, actie: Parameters<Policy>[1]) => mag(actor, actie, undefined).toegestaan;
  const log = (actor: Actor, allowed: boolean, actie: string, rows: readonly Pick<Kaartrij, 'dossier'>[]) =>
    record(actor, allowed, { doel: 'beheer', actie, dossiers: rows.map(({ dossier }) => dossier) });
  const isOwn = (actor: Actor, { dossier, card }: Kaartrij, actie: 'lees:bewaren' | 'vraag:bewaren') => {
    const kaart = cards.open(dossier, card);
    return kaart !== undefined && mag(voorDossier(actor, dossier), actie, kaart).toegestaan;
  };
  const nieuw = (actor: Actor, { dossier }: Kaartrij, eigenaar: AccountId | null) => ({
    sleutel: newKey(),
    dossier,
    door: actor.account,
    eigenaar,
    tijd: now().toISOString(),
  });

  return {
    ...erasingByTwo({ ...parts, regelVan }),
    ...wisberichten(parts),
    overzicht: async (actor, rows) => {
      const actie = 'lijst:bewaren';
      const allowed = may(actor, actie);
      const regels = allowed ? regelsVan(rows) : [];
      await record(actor, allowed, { doel: 'lijst', actie, dossiers: regels.map(({ dossier }) => dossier) });
      return allowed ? regels : undefined;
    },
    posten: async (actor) => {
      const all = may(actor, 'lijst:bewaren');
      const allowed = all || may(actor, 'lijst:wissen');
      await record(actor, allowed, { doel: 'lijst', actie: all ? 'lijst:bewaren' : 'lijst:wissen' });
      if (!allowed) return undefined;
      return posten.all().filter(({ soort }) => all || WAIT_FOR_SECOND.includes(soort));
    },
    eigen: async (actor, rows) => {
      const own = rows.filter((row) => isOwn(actor, row, 'lees:bewaren'));
      const dossiers = own.map(({ dossier }) => dossier);
      await record(actor, own.length === rows.length, { doel: 'tonen', actie: 'lees:bewaren', dossiers });
      const about = posten.all().filter(({ eigenaar }) => eigenaar === actor.account);
      return { regels: regelsVan(own), posten: about };
    },
    vraag: async (actor, row, { wat, toelichting }) => {
      const allowed = isOwn(actor, row, 'vraag:bewaren');
      await log(actor, allowed, 'vraag:bewaren', [row]);
      const isSame = (post: Bewaarpost) => isOpen(post) && post.dossier === row.dossier && post.wat === wat;
      if (allowed && !posten.all().some(isSame)) {
        posten.put({ ...nieuw(actor, row, actor.account), soort: 'verzoek', wat, toelichting });
      }
      return allowed;
    },
    antwoord: async (actor, sleutel, tekst) => {
      const post = posten.get(sleutel);
      const verzoek = post !== undefined && isOpen(post) ? post : undefined;
      const allowed = may(actor, 'beheer:bewaren') && verzoek !== undefined;
      await log(actor, allowed, 'bewaren:antwoord', verzoek === undefined ? [] : [verzoek]);
      if (!allowed || verzoek === undefined) return undefined;
      posten.put({ ...verzoek, antwoord: { tijd: now().toISOString(), tekst } });
      return verzoek;
    },
    houdAan: async (actor, row, reden) => {
      const regel = regelVan(row);
      const allowed = may(actor, 'beheer:bewaren') && regel !== undefined && !posten.isHeld(row.dossier);
      await log(actor, allowed, 'bewaren:aangehouden', [row]);
      if (!allowed || regel === undefined) return undefined;
      const post: Aanhouding = { ...nieuw(actor, row, regel.eigenaar), soort: 'aanhouding', reden };
      posten.put(post);
      return post;
    },
    trekIn: async (actor, sleutel) => {
      const post = posten.get(sleutel);
      const kept = post?.soort === 'aanhouding' || post?.soort === 'voorstel' ? post : undefined;
      const allowed = kept !== undefined && may(actor, 'beheer:bewaren');
      const actie = kept?.soort === 'voorstel' ? 'wissen:ingetrokken' : 'bewaren:losgelaten';
      await log(actor, allowed, actie, kept === undefined ? [] : [kept]);
      if (allowed) posten.drop(sleutel);
      return allowed;
    },
  };
};
