import type { ZaakView } from '#application/application.ts';
import { findNormtijd, type Normschakel } from '#application/referentie/normtijden.ts';
import { lopendePauze } from '#domain/aanmelding/klok.ts';
import { werkdagenGewacht } from '#domain/gedeeld/pauze.ts';
import type { Partij, Schakel } from '#domain/gedeeld/schakel.ts';
import { formatCount, formatDay } from '#web/components/format.ts';
import { pauzewoorden } from '#web/server/klok-pagina.tsx';
import type { Dossier } from '../dossier.ts';
import { staatDeWoningInDeWeg, toetsVandaag } from '../keurmerk/stand.ts';
import { opnieuwKijken } from '../veranderd/herijking.tsx';
import type { Beurtkaart } from './beurtkaart.ts';
import { hoeGaatHet, uwMening } from './hoe-gaat-het.ts';
import { huisbezoek } from './huisbezoek.ts';

const meestal = (werkdagen: number): string =>
  werkdagen === 0
    ? 'Meestal gebeurt dit nog dezelfde werkdag.'
    : `Meestal duurt dit hooguit ${formatCount(werkdagen, 'werkdag', 'werkdagen')}.`;

/** "Sinds 4 werkdagen. Meestal duurt dit hooguit 10 werkdagen." The norm is our own and never a promise. */
const duur = ({ ctx, view }: Dossier, schakel: Normschakel): string => {
  const { spoed = false, ...klok } = view.kaart.werk ?? { sinds: ctx.today };
  const gewacht = werkdagenGewacht(klok, ctx.today);
  const norm = findNormtijd(schakel, ctx.today);
  const werkdagen = spoed ? (norm?.werkdagenSpoed ?? norm?.werkdagen) : norm?.werkdagen;
  const wacht = gewacht <= 0 ? 'Sinds vandaag.' : `Sinds ${formatCount(gewacht, 'werkdag', 'werkdagen')}.`;
  return werkdagen === undefined ? wacht : `${wacht} ${meestal(werkdagen)}`;
};

const wie = (partij: Partij, { organisatie }: Dossier): string => {
  switch (partij) {
    case 'planner':
      return 'Wacht op het CCV';
    case 'adviseur':
      return 'Wacht op uw adviseur';
    case 'toetser':
      return 'Wacht op de Beveiligingsautoriteit';
    case 'organisatie':
      return `Wacht op uw ${organisatie}`;
    default:
      return 'Nu aan u';
  }
};

type Wachten = Exclude<
  Schakel,
  'bevestigen' | 'huisbezoek' | 'huisbezoek-plannen' | 'kiezen' | 'delen' | 'geen'
>;

const wachttekst = (schakel: Wachten, organisatie: string): readonly [titel: string, tekst: string] => {
  switch (schakel) {
    case 'toewijzen':
      return [
        'U wordt gebeld',
        'Een planner van het CCV belt u. Daarna krijgt u een adviseur. U hoeft nu niets te doen.',
      ];
    case 'werkgeversgesprek':
      return [
        `Uw adviseur spreekt met uw ${organisatie}`,
        `Dat gesprek gaat over wat er speelt in uw ${organisatie}, niet over u en niet over uw huis. Daarna maakt de adviseur een afspraak met u.`,
      ];
    case 'advies-opstellen':
      return [
        'Uw adviseur schrijft het advies',
        'Het huisbezoek is geweest. Het advies gaat daarna naar de Beveiligingsautoriteit, die het toetst.',
      ];
    case 'eerste-toets':
    case 'tweede-toets':
      return [
        'Uw advies wordt getoetst',
        'Twee mensen van de Beveiligingsautoriteit lezen het. Zij kennen uw naam en uw adres niet.',
      ];
    case 'rapport-verstrekken':
      return ['Uw rapport komt eraan', 'Uw advies is vastgesteld. U krijgt bericht zodra het klaarstaat.'];
    case 'verstrekken':
      return [
        `Uw ${organisatie} bekijkt wat u deelde`,
        `Uw ${organisatie} verstrekt wat u koos. Daar is geen besluit van anderen voor nodig.`,
      ];
    case 'offerte':
      return [`Uw ${organisatie} vraagt een prijs`, `Uw ${organisatie} zoekt een erkend bedrijf.`];
    case 'opdracht':
      return [`Uw ${organisatie} bestelt`, 'Er is een prijs bekend. De opdracht volgt nu.'];
    case 'levering':
      return [
        'Het bedrijf komt langs',
        'Er is besteld. Het bedrijf maakt een afspraak met u en weet niet waarom u dit krijgt.',
      ];
    case 'testen':
      return [
        'Werkt alles goed?',
        'De maatregel is geplaatst. Wilt u hem zelf proberen? Dat kan. Meld het als iets niet werkt.',
      ];
    case 'betalen':
      return [`Uw ${organisatie} betaalt`, 'De maatregel werkt. U hoeft niets voor te schieten.'];
    case 'nazorg':
      return [
        'Wij vragen hoe het gaat',
        'Het CCV neemt contact met u op. Loopt er nu al iets vast? Meld het gerust eerder.',
      ];
  }
};

/** After a change: what was chosen stands, only what is new or changed is asked. */
const opnieuwKiezen = ({ zaak: { advies, keuze } }: ZaakView, pad: Dossier['pad']): Beurtkaart => {
  const open = advies.maatregelen.filter(({ id }) => !keuze.keuzes.some((een) => een.id === id)).length;
  return {
    state: 'now',
    wie: 'Nu aan u',
    titel: 'Uw advies is gewijzigd: kies over wat veranderde',
    tekst: `Er is een nieuwe versie vastgesteld. Over ${formatCount(open, 'maatregel', 'maatregelen')} kiest u nog.${keuze.keuzes.length > 0 ? ' Uw andere keuzes blijven staan.' : ''}`,
    knop: { href: pad('keuze'), label: 'Kies over wat veranderde' },
    tweede: { href: pad('rapport'), label: 'Lees wat er veranderde' },
  };
};

const kiezen = ({ view, pad }: Dossier): Beurtkaart => {
  const { maatregelen } = view.zaak.advies;
  const gekozen = view.zaak.keuze.keuzes.length;
  const aantal = formatCount(maatregelen.length, 'maatregel', 'maatregelen');
  if (view.zaak.advies.versie > 1) return opnieuwKiezen(view, pad);
  return {
    state: 'now',
    wie: 'Nu aan u',
    titel: 'Kies welke maatregelen u wilt',
    tekst:
      gekozen === 0
        ? `Uw advies is vastgesteld. Het bevat ${aantal}. U beslist zelf, per maatregel. U kunt tussendoor stoppen.`
        : `U koos al bij ${gekozen} van de ${aantal}. U kunt verdergaan waar u was.`,
    knop: { href: pad('keuze'), label: gekozen === 0 ? 'Begin met kiezen' : 'Ga verder met kiezen' },
    tweede: { href: pad('rapport'), label: 'Lees uw rapport' },
  };
};

const keurmerk = (dossier: Dossier): Beurtkaart => {
  const { pad, organisatie } = dossier;
  const wacht = toetsVandaag(dossier).uitkomst === 'wacht-op-pkvw';
  return {
    state: 'now',
    wie: 'Nu aan u',
    titel: wacht ? 'Eerst het Politiekeurmerk' : 'Vul nog iets aan over uw woning',
    tekst: wacht
      ? `De maatregelen staan klaar en uw advies blijft gelden. Uw ${organisatie} kan verstrekken zodra uw woning aan het keurmerk voldoet, of een uitzondering geldt.`
      : `Zonder dit is niet te zeggen of uw ${organisatie} kan verstrekken. Het kost u een minuut.`,
    knop: { href: pad('keurmerk'), label: 'Bekijk wat er nodig is' },
  };
};

const delen = ({ pad, organisatie }: Dossier): Beurtkaart => ({
  state: 'now',
  wie: 'Nu aan u',
  titel: `Laat uw ${organisatie} weten wat u koos`,
  tekst: `Uw ${organisatie} ziet nu nog niets. Zonder dit kan uw ${organisatie} niets bestellen. U ziet eerst precies wat er te zien is.`,
  knop: { href: pad('delen'), label: 'Bekijk wat u deelt' },
});

const bevestigen = ({ pad, organisatie }: Dossier): Beurtkaart => ({
  state: 'now',
  wie: 'Nu aan u',
  titel: 'Er staat een aanmelding voor u klaar',
  tekst: `Uw ${organisatie} zette die klaar voor iedereen in het dagelijks bestuur. U beslist zelf of u meedoet. Uw ${organisatie} ziet uw antwoorden niet.`,
  knop: { href: pad('bevestigen'), label: 'Bekijk en beslis' },
});

const afgesloten = ({ view }: Dossier): Beurtkaart => {
  const { aanmelding } = view.zaak;
  const gestopt = {
    state: 'stopped',
    wie: 'Gestopt',
    knop: { href: '/aanmelden', label: 'Meld u opnieuw aan' },
  } as const;
  if (aanmelding.stand === 'ingetrokken')
    return {
      ...gestopt,
      titel: 'U heeft deze aanmelding ingetrokken',
      tekst: 'Er gebeurt niets meer. U kunt zich altijd opnieuw aanmelden.',
    };
  if (aanmelding.stand === 'niet-ontvankelijk')
    return {
      ...gestopt,
      titel: 'Deze aanmelding kon niet doorgaan',
      tekst: aanmelding.nietOntvankelijk?.toelichting ?? 'Het CCV heeft u dit uitgelegd.',
    };
  return {
    state: 'done',
    wie: 'Gesloten',
    titel: 'Dit dossier is gesloten',
    tekst: 'U kunt het blijven lezen. Is er iets veranderd? Dan kunt u zich opnieuw aanmelden.',
  };
};

/** A delivery that waits because something must be repaired. */
const herstel = ({ view }: Dossier, schakel: Schakel): readonly [titel: string, tekst: string] | undefined =>
  schakel === 'levering' && view.zaak.uitvoering.verstrekkingen.some(({ stand }) => stand === 'gebrek')
    ? [
        'Het bedrijf komt terug',
        'Er klopte iets niet. Het bedrijf maakt een afspraak met u om het te herstellen.',
      ]
    : undefined;

const gewone = (dossier: Dossier, werk: NonNullable<ZaakView['kaart']['werk']>): Beurtkaart => {
  const { schakel, partij } = werk;
  switch (schakel) {
    case 'bevestigen':
      return bevestigen(dossier);
    case 'huisbezoek':
    case 'huisbezoek-plannen':
      return huisbezoek(dossier, duur(dossier, schakel));
    case 'kiezen':
      return kiezen(dossier);
    case 'delen':
      return delen(dossier);
    case 'geen':
      return afgesloten(dossier);
    default: {
      const [titel, tekst] = herstel(dossier, schakel) ?? wachttekst(schakel, dossier.organisatie);
      const norm = schakel === 'toewijzen' ? 'bellen' : schakel;
      const kaart = {
        state: 'wait',
        wie: wie(partij, dossier),
        titel,
        tekst,
        duur: duur(dossier, norm),
      } as const;
      return werk.verstrekt > 0 && partij === 'organisatie'
        ? { ...kaart, knop: { href: dossier.pad('uitvoering'), label: 'Bekijk het per maatregel' } }
        : kaart;
    }
  }
};

/** Since when the clock stands and why, where the wait would be. */
const stilstand = ({ view }: Dossier): Pick<Beurtkaart, 'duur'> => {
  const pauze = lopendePauze(view.zaak.aanmelding);
  return pauze === undefined
    ? {}
    : {
        duur: `De klok staat stil sinds ${formatDay(pauze.van)}: ${pauzewoorden[pauze.reden].toLowerCase()}.`,
      };
};

/** What is at the office-holder now and what waits for whom; the first is the most important. */
export const nuVan = (dossier: Dossier): readonly Beurtkaart[] => {
  const { werk } = dossier.view.kaart;
  if (werk === undefined) return [];
  const kaart = { ...gewone(dossier, werk), ...stilstand(dossier) };
  const woning = werk.schakel === 'kiezen' || !staatDeWoningInDeWeg(dossier) ? [] : [keurmerk(dossier)];
  const eerst = woning.length > 0 && werk.schakel === 'verstrekken' ? [] : [kaart];
  return [...eerst, ...woning, ...hoeGaatHet(dossier), ...opnieuwKijken(dossier), ...uwMening(dossier)];
};
