import type { Leveringstap, Werkregel } from '#domain/bevoegdheid/kaart.ts';
import type { Fase } from '#domain/gedeeld/fase.ts';
import type { Beurt } from '#domain/gedeeld/schakel.ts';
import {
  openVerplichtingen,
  type UitvoeringStand,
  type UitvoeringState,
} from '#domain/uitvoering/uitvoering.ts';
import type { Zaak } from './zaak.ts';

const NIEMAND: Beurt = { partij: 'niemand', schakel: 'geen' };

const SCHAKEL_OF_STAND = {
  'verstrekking-vastgesteld': 'offerte',
  offerte: 'opdracht',
  opdracht: 'levering',
  gebrek: 'levering',
  opgeleverd: 'testen',
  getest: 'betalen',
} as const;

const VOLGORDE = Object.keys(SCHAKEL_OF_STAND) as readonly (keyof typeof SCHAKEL_OF_STAND)[];

const STAP_OF_STAND: Readonly<Partial<Record<UitvoeringStand, Leveringstap>>> = {
  gebrek: 'herstel',
  opgeleverd: 'testen',
  getest: 'betalen',
};

/** What the organisation itself has to do while a supplier delivers, by the first measure about which it can do something. */
export const leveringstapVan = (uitvoering: UitvoeringState): Leveringstap =>
  openVerplichtingen(uitvoering)
    .map(({ stand }) => STAP_OF_STAND[stand])
    .find((stap) => stap !== undefined) ?? 'wachten';

/** Whether the organisation itself has something to do, and not only its supplier. */
export const isOrganisatieAanZet = ({ partij, schakel, tijdensLevering }: Werkregel): boolean =>
  partij === 'organisatie' && !(schakel === 'levering' && tijdensLevering === 'wachten');

/** Measures the organisation sees and has not provided yet. */
export const nogTeVerstrekken = ({ keuze, uitvoering }: Zaak): number =>
  keuze.gedeeld.filter(({ id }) => !uitvoering.verstrekkingen.some((verstrekking) => verstrekking.id === id))
    .length;

const organisatieAanZet = (zaak: Zaak): Beurt | undefined => {
  if (nogTeVerstrekken(zaak) > 0) return { partij: 'organisatie', schakel: 'verstrekken' };
  const standen = new Set<string>(openVerplichtingen(zaak.uitvoering).map(({ stand }) => stand));
  const eerste = VOLGORDE.find((stand) => standen.has(stand));
  return eerste === undefined ? undefined : { partij: 'organisatie', schakel: SCHAKEL_OF_STAND[eerste] };
};

const wilIets = ({ keuze, advies }: Zaak): boolean =>
  advies.maatregelen.some(
    ({ id, betaler }) =>
      betaler === 'organisatie' &&
      keuze.keuzes.some((gemaakt) => gemaakt.id === id && gemaakt.keuze !== 'afgezien'),
  );

const naVerstrekking = (zaak: Zaak): Beurt => {
  if (zaak.keuze.afgerondOp === null) return { partij: 'bestuurder', schakel: 'kiezen' };
  const organisatie = organisatieAanZet(zaak);
  if (organisatie !== undefined) return organisatie;
  const deelt = zaak.keuze.toestemmingen.maatregelen || zaak.uitvoering.verstrekkingen.length > 0;
  if (wilIets(zaak) && !deelt) return { partij: 'bestuurder', schakel: 'delen' };
  return { partij: 'planner', schakel: 'nazorg' };
};

const adviseurAanZet = ({ onderzoek, advies }: Zaak): Beurt => {
  if (advies.stand === 'teruggegeven') return { partij: 'adviseur', schakel: 'advies-opstellen' };
  if (onderzoek.gesprek === null) return { partij: 'adviseur', schakel: 'werkgeversgesprek' };
  if (onderzoek.gevoerdOp !== null) return { partij: 'adviseur', schakel: 'advies-opstellen' };
  const staat = onderzoek.gepland !== null && onderzoek.andereDag === null;
  return { partij: 'adviseur', schakel: staat ? 'huisbezoek' : 'huisbezoek-plannen' };
};

/** Who has the ball, and for which link. */
export const beurtVan = (zaak: Zaak): Beurt => {
  switch (faseVan(zaak)) {
    case 'ingetrokken':
    case 'niet-ontvankelijk':
    case 'gesloten':
      return NIEMAND;
    case 'wacht-op-bevestiging':
      return { partij: 'bestuurder', schakel: 'bevestigen' };
    case 'aangemeld':
      return { partij: 'planner', schakel: 'toewijzen' };
    case 'in-onderzoek':
    case 'teruggegeven':
      return adviseurAanZet(zaak);
    case 'ter-toetsing':
      return {
        partij: 'toetser',
        schakel: zaak.advies.stand === 'ter-toetsing' ? 'eerste-toets' : 'tweede-toets',
      };
    case 'vastgesteld':
      return { partij: 'planner', schakel: 'rapport-verstrekken' };
    case 'keuze':
    case 'uitvoering':
    case 'nazorg':
      return naVerstrekking(zaak);
  }
};

const faseNaAdvies = (zaak: Zaak): Fase => {
  if (zaak.keuze.afgerondOp === null) return 'keuze';
  return naVerstrekking(zaak).schakel === 'nazorg' ? 'nazorg' : 'uitvoering';
};

/** Where a case stands; derived, never stored as a fact. */
export const faseVan = (zaak: Zaak): Fase => {
  const { aanmelding, advies, nazorg } = zaak;
  if (nazorg.gesloten !== null) return 'gesloten';
  if (aanmelding.stand === 'klaargezet') return 'wacht-op-bevestiging';
  if (aanmelding.stand === 'ingetrokken' || aanmelding.stand === 'niet-ontvankelijk') return aanmelding.stand;
  switch (advies.stand) {
    case 'ter-toetsing':
    case 'eerste-akkoord':
      return 'ter-toetsing';
    case 'teruggegeven':
    case 'vastgesteld':
      return advies.stand;
    case 'verstrekt':
      return faseNaAdvies(zaak);
    case 'geen':
    case 'in-opstelling':
    case 'ingetrokken':
      return aanmelding.adviseur === null ? 'aangemeld' : 'in-onderzoek';
  }
};
