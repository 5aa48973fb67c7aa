import { createHash } from 'node:crypto';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import {
  type Werkgeversbeeld,
  weerbaarheidstanden,
  werkgeversmaatregelen,
} from '#domain/gedeeld/werkgeversbeeld.ts';
import { type OrganisatieState, organisatie } from '#domain/organisatie/organisatie.ts';
import type { Werkgeversgesprek } from '#domain/organisatie/werkgeversgesprek.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Act, ActResult } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import type { Opdracht } from './opdracht.ts';
import { findOrganisatieDossier } from './organisatiedossier.ts';
import { sealedDossier } from './person.ts';

/** Unlike a case, an organisation has many writers at once: an act gives up after a few, this goes on. */
const ROUNDS = 10;

/** Names what was told by its words, so that a case and an organisation mean the same version without naming one another. */
export const gespreksversie = ({
  dreigingsbeeld,
  onderwerpen = '',
  maatregelen = {},
  weerbaarheid,
  werkplek,
}: Werkgeversbeeld): string => {
  const standen = werkgeversmaatregelen.map((een) =>
    weerbaarheidstanden.indexOf(maatregelen[een] ?? 'onbekend'),
  );
  return createHash('sha256')
    .update(JSON.stringify([dreigingsbeeld, onderwerpen, standen, weerbaarheid, werkplek]))
    .digest('hex')
    .slice(0, 16);
};

/** The picture in a command, without with whom was spoken: that stays with the case. */
const beeldVan = ({
  dreigingsbeeld,
  onderwerpen,
  maatregelen,
  weerbaarheid,
  werkplek,
}: Extract<Opdracht, { type: 'VoerWerkgeversgesprek' }>): Werkgeversbeeld => ({
  dreigingsbeeld,
  weerbaarheid,
  werkplek,
  ...(onderwerpen !== undefined && { onderwerpen }),
  ...(maatregelen !== undefined && { maatregelen }),
});

/**
 * Process between a case and the organisation: what the organisation told in a case is kept with the organisation, for
 * its next office-holder. An organisation without a dossier of its own has nowhere to keep it.
 */
export const bewaarBijOrganisatie = async (
  deps: Dependencies,
  perform: (act: Act) => Promise<ActResult>,
  { actor, dossier: via, opdracht }: Act,
  { betrokkenen }: Kaart,
): Promise<void> => {
  if (opdracht.type !== 'VoerWerkgeversgesprek' || betrokkenen.organisatie === undefined) return;
  const dossier = await findOrganisatieDossier(deps, betrokkenen.organisatie);
  if (dossier === undefined) return;
  const beeld = beeldVan(opdracht);
  const versie = gespreksversie(beeld);
  const act = { actor, dossier, via, opdracht: { type: 'LegWerkgeversgesprekVast', versie, beeld } } as const;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { outcome } = await perform(act);
    if (outcome === 'done') return;
    if (outcome !== 'conflict') throw new Error(`The organisation did not take in what it told: ${outcome}`);
  }
  throw new Error('The organisation is written to without end');
};

/**
 * What an organisation told last: to its functionaris, and to the adviser of a case of it, who comes by that case.
 * Null when it told nothing yet; undefined when there is no such dossier or it is not theirs.
 */
export const viewWerkgeversgesprek = async (
  deps: Dependencies,
  actor: Actor,
  code: string,
  via?: DossierId,
): Promise<Werkgeversgesprek | null | undefined> => {
  const dossier = await sealedDossier(deps, await findOrganisatieDossier(deps, code));
  if (dossier === undefined) return undefined;
  const zaak = await sealedDossier(deps, via);
  const opened = await deps.guard.open({
    purpose: 'tonen',
    actor,
    actie: 'lees:werkgeversgesprek',
    dossier,
    ...(zaak && { via: zaak }),
  });
  if (!opened.allowed || opened.kaart.soort !== 'organisatie') return undefined;
  const fold = (state: OrganisatieState, { feit }: { readonly feit: unknown }) =>
    organisatie.evolve(state, feit as never);
  return opened.events.reduce(fold, organisatie.initialState).gesprekken.at(-1) ?? null;
};
