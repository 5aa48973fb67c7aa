import type { Inrichting } from '#domain/organisatie/feiten.ts';
import type { Werkgever } from '../werkgever.ts';

/** One thing an organisation arranges once: the question, and what helps to answer it. */
export type Vraag = {
  readonly naam: keyof Inrichting;
  readonly titel: string;
  readonly vraag: string;
  readonly hulp: string;
};

/** The five questions, in the words of this kind of organisation; functions, never names. */
export const vragenVoor = ({ soort, bestuur }: Werkgever): readonly Vraag[] => [
  {
    naam: 'wie',
    titel: 'Wie het regelt',
    vraag: 'Welke functie regelt de dossiers, en welke functie bij afwezigheid?',
    hulp: 'Schrijf functies op, geen namen. Bijvoorbeeld: de secretaris, en bij afwezigheid het hoofd bedrijfsvoering.',
  },
  {
    naam: 'mandaat',
    titel: 'Het mandaat',
    vraag: 'Wie mag een opdracht tekenen, en tot welk bedrag?',
    hulp: `Formeel verstrekt ${bestuur}. Met een mandaat hoeft niemand per dossier iets te besluiten. Leg vast waar dat mandaat staat.`,
  },
  {
    naam: 'leveranciers',
    titel: 'De weg naar een leverancier',
    vraag: 'Bij wie vraagt u offertes, en hoe houdt u het discreet?',
    hulp: 'Bijvoorbeeld: twee bedrijven met een CCV-keurmerk. Zij krijgen een werkbon zonder naam en adres.',
  },
  {
    naam: 'grootboekrekening',
    titel: 'De grootboekrekening',
    vraag: 'Op welke rekening boekt u de kosten?',
    hulp: `Boek op het nummer van het dossier, zonder naam of adres. Zo ziet ook de administratie van uw ${soort} niet voor wie het is.`,
  },
  {
    naam: 'buitenKantoortijd',
    titel: 'Buiten kantoortijd',
    vraag: 'Wie belt een bestuurder ’s avonds of in het weekend?',
    hulp: 'Bij acuut gevaar altijd 112. Het Ondersteuningsteam Weerbaar Bestuur is dag en nacht bereikbaar: 070-3738314.',
  },
];
