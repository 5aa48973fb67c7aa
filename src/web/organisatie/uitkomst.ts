import type { RechtstoetsUitkomst, Uitkomst } from '#domain/regeling/feiten.ts';
import type { Werkgever } from './werkgever.ts';

/** An outcome of the legal test as a page says it. */
export type UitkomstWoorden = {
  /** Heading of the page. */
  readonly titel: string;
  readonly zin: string;
  /** What the organisation must do now; absent when it is not its turn. */
  readonly nu?: 'verstrekken';
  /** Whose turn it is and what happens next, when it is not the organisation's. */
  readonly wacht?: string;
  /** The ways out when something is in the way, each with who pays. */
  readonly uitwegen?: readonly string[];
};

const INGETROKKEN =
  'De adviseur van het CCV is aan zet. U hoeft nu niets te doen; dit dossier meldt zich vanzelf weer.';

const moet = ({ soort, artikel }: Werkgever): UitkomstWoorden => ({
  titel: `Uw ${soort} verstrekt deze maatregelen`,
  zin: `Het advies is vastgesteld en aan de voorwaarden is voldaan (${artikel}, lid 1, 4 en 5). Uw ${soort} regelt en betaalt wat hieronder staat. Niemand hoeft daar nog over te besluiten.`,
  nu: 'verstrekken',
});

const kanOpnieuw = ({ soort }: Werkgever): UitkomstWoorden => ({
  titel: `Uw ${soort} mag opnieuw verstrekken`,
  zin: `De bestuurder is verhuisd en voor de vorige woning is al verstrekt. Voor de nieuwe woning mag uw ${soort} opnieuw verstrekken (lid 6). Verplicht is dat niet.`,
  nu: 'verstrekken',
});

const WOORDEN: Readonly<Record<Uitkomst, (werkgever: Werkgever) => UitkomstWoorden>> = {
  'moet-verstrekken': moet,
  'kan-opnieuw-verstrekken': kanOpnieuw,
  'wacht-op-pkvw': () => ({
    titel: 'Deze maatregelen wachten op het Politiekeurmerk',
    zin: 'De maatregelen blijven staan. Dit is geen weigering. Eerst moet de woning voldoen aan het Politiekeurmerk Veilig Wonen.',
    wacht: 'De bestuurder is aan zet. Voor het keurmerk hoeft u niets te doen.',
    uitwegen: [
      'Het certificaat halen. De bestuurder laat de woning aanpassen, voor eigen rekening, en legt het certificaat hier vast.',
      'Een uitzondering in het advies, als het keurmerk redelijkerwijs niet kan worden gevraagd. Bijvoorbeeld bij een monument, of een nieuwe woning die aan het Bouwbesluit voldoet. De adviseur van het CCV weet of dat hier kan; dat kost niemand iets.',
    ],
  }),
  'nog-niet-te-zeggen': () => ({
    titel: 'Er ontbreekt nog een gegeven',
    zin: 'Daarom is nog niet te zeggen of deze maatregelen nu worden verstrekt. Dit is geen weigering.',
    wacht: 'Hieronder staat wie het kan aanvullen. Daarna is de uitkomst er meteen. U hoeft niets te doen.',
  }),
  'beoordeling-door-jurist': () => ({
    titel: 'Eén punt is voor een jurist',
    zin: 'De regeling zegt hier niet met zoveel woorden wat er geldt. Daarom beslist dit systeem het niet.',
    wacht: 'Leg de vraag hieronder voor aan een jurist. U kunt hem zo overnemen; er staat geen naam in.',
  }),
  'geen-recht-woonplek': ({ soort }) => ({
    titel: 'Verstrekken kan niet voor deze woning',
    zin: `De woning ligt niet waar de regeling om vraagt, en er is geen ontheffing. Uw ${soort} kan de maatregelen wel ter beschikking stellen zolang het ambt duurt (lid 7).`,
    wacht: 'Verandert de woning of komt er een ontheffing, dan verandert de uitkomst hier vanzelf.',
  }),
  'geen-recht-tijd': () => ({
    titel: 'Verstrekken kan niet op deze dag',
    zin: 'Dat kan alleen tijdens het ambt, of zodra vaststaat dat iemand het ambt gaat vervullen.',
    wacht: 'U hoeft niets te doen. Wat al is verstrekt, loopt door.',
  }),
  'geen-aanspraak': () => ({
    titel: 'De regeling geldt hier niet',
    zin: 'De regeling is er voor leden van het dagelijks bestuur.',
    wacht:
      'Het Ondersteuningsteam Weerbaar Bestuur denkt mee over wat er wel kan, dag en nacht: 070-3738314.',
  }),
  'kan-advies-aanvragen': () => ({
    titel: 'Voor deze woning is nog geen advies',
    zin: 'Het eerdere advies is ingetrokken of gaat over een andere woning. Zonder advies voor deze woning wordt hier niets verstrekt (lid 4 en 6).',
    wacht:
      'Is de bestuurder verhuisd? Dan vraagt de bestuurder zelf een nieuw advies aan, en kijkt de adviseur van het CCV bij de nieuwe woning. Wat al is besteld voor de vorige woning betaalt u; overleg met de leverancier of het mee kan. Dit dossier meldt zich vanzelf weer.',
  }),
  'wacht-op-vaststelling': () => ({
    titel: 'Het advies is nog niet vastgesteld',
    zin: 'Een voorlopig advies geeft nog geen recht. De Beveiligingsautoriteit stelt het eerst vast.',
    wacht: INGETROKKEN,
  }),
  vergoeden: () => ({
    titel: 'Hiervoor geldt de regeling van 2021',
    zin: 'Die vergoedt achteraf. De gronden hieronder noemen de voorwaarden.',
    wacht: 'De bestuurder dient de rekening in. U hoeft hier niets te doen.',
  }),
  'niet-vergoeden': () => ({
    titel: 'De regeling van 2021 vergoedt dit niet',
    zin: 'Aan een van de voorwaarden is niet voldaan. De gronden hieronder zeggen aan welke.',
    wacht: 'U hoeft niets te doen.',
  }),
};

/** What the outcome means for this organisation. */
export const uitkomstWoorden = ({ uitkomst }: RechtstoetsUitkomst, werkgever: Werkgever): UitkomstWoorden =>
  WOORDEN[uitkomst](werkgever);

type Aanvulling = {
  readonly wat: string;
  readonly wie: string;
  /** The organisation can ask the CCV for it. */
  readonly bijCcv: boolean;
};

const BESTUURDER = { wie: 'De bestuurder vult dit aan in het eigen dossier.', bijCcv: false };
const AMBT = { wie: 'De bestuurder of de planner van het CCV vult dit aan.', bijCcv: true };
const CCV = { wie: 'Het CCV vult dit aan.', bijCcv: true };

/** By the first part of the name of a fact. */
const AANVULLINGEN: Readonly<Record<string, Aanvulling>> = {
  ambtVan: { wat: 'De eerste dag van het ambt', ...AMBT },
  waarnemend: { wat: 'Sinds wanneer het ambt wordt waargenomen', ...AMBT },
  benoemingStondVast: { wat: 'Vanaf wanneer de benoeming vaststaat', ...AMBT },
  woning: { wat: 'Een gegeven over de woning', ...BESTUURDER },
  woonadresGewijzigdOp: { wat: 'De dag van de verhuizing', ...BESTUURDER },
  ontheffingen: { wat: 'Of er een ontheffing geldt om elders te wonen', ...BESTUURDER },
  pkvw: { wat: 'Of er een certificaat van het Politiekeurmerk is', ...BESTUURDER },
  eerderVerstrekt: { wat: 'Of er eerder maatregelen zijn verstrekt', ...CCV },
  advies: { wat: 'Een gegeven in het advies', ...CCV },
};

/** What is missing and who can add it, each once. */
export const aanvullingen = ({ ontbreekt }: RechtstoetsUitkomst): readonly Aanvulling[] => [
  ...new Set(
    ontbreekt.map((naam) => {
      const begin = /^\w+/.exec(naam)?.[0] ?? '';
      return Object.hasOwn(AANVULLINGEN, begin)
        ? (AANVULLINGEN[begin] as Aanvulling)
        : { wat: 'Een gegeven in het dossier', ...CCV };
    }),
  ),
];
