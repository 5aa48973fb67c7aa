import type { Dossier } from '../dossier.ts';

export type Melding = { readonly titel: string; readonly tekst: readonly string[] };

const MELDINGEN: Readonly<Record<string, (dossier: Dossier) => Melding>> = {
  ingetrokken: () => ({
    titel: 'Uw aanmelding is ingetrokken',
    tekst: ['Het CCV doet er niets meer mee. U hoeft dit aan niemand uit te leggen.'],
  }),
  'andere-dag': () => ({
    titel: 'Uw vraag is bij uw adviseur',
    tekst: ['U krijgt bericht als er een nieuwe dag is. Tot die tijd blijft uw afspraak staan.'],
  }),
  afgezegd: () => ({
    titel: 'Het huisbezoek is afgezegd',
    tekst: ['Uw adviseur krijgt bericht en belt u voor een nieuwe dag. U blijft aangemeld.'],
  }),
  'niet-doorgegaan': () => ({
    titel: 'Dat is doorgegeven',
    tekst: ['Uw adviseur krijgt bericht en belt u voor een nieuwe dag.'],
  }),
  verhuisd: () => ({
    titel: 'Uw verhuizing is doorgegeven',
    tekst: [
      'Een advies hoort bij één woning. Wilt u een advies voor uw nieuwe woning, vraag dan om een nieuw bezoek bij Iets is veranderd.',
    ],
  }),
  bereik: () => ({
    titel: 'Dat is bewaard',
    tekst: ['Het CCV gebruikt voortaan wat u invulde.'],
  }),
  herijking: () => ({
    titel: 'Uw melding is binnen',
    tekst: [
      'Het CCV krijgt bericht en neemt contact met u op over een nieuw gesprek. Uw advies en uw keuzes blijven gelden.',
    ],
  }),
  verandering: () => ({
    titel: 'Dank u, dat is bewaard',
    tekst: ['Hieronder vragen wij of u wilt dat er opnieuw wordt gekeken. Niet antwoorden is ook goed.'],
  }),
  'herijking-niet': () => ({
    titel: 'Uw keuze is bewaard',
    tekst: ['Er verandert niets. U kunt altijd zelf vragen om opnieuw te kijken, bij Iets is veranderd.'],
  }),
  klok: ({ view }) => ({
    titel: view.kaart.werk?.pauze === undefined ? 'De klok loopt weer' : 'De klok staat stil',
    tekst: ['Er gaat niets dicht. U kunt dit op elk moment veranderen, bij Iets is veranderd.'],
  }),
  ambt: () => ({
    titel: 'Het einde van uw ambt is doorgegeven',
    tekst: [
      'Wat alleen voor de duur van uw ambt is geleend, gaat daarna terug. Wat is verstrekt, mag blijven.',
    ],
  }),
  knelpunt: () => ({
    titel: 'Uw melding is binnen',
    tekst: ['Het CCV leest dit en neemt contact met u op.'],
  }),
  nazorg: () => ({
    titel: 'Dank u, uw antwoord is binnen',
    tekst: ['Het CCV leest het. U hoeft nu niets te doen.'],
  }),
  'nazorg-bellen': () => ({
    titel: 'Dank u, uw antwoord is binnen',
    tekst: ['Het CCV belt u, meestal binnen drie werkdagen.'],
  }),
  'nazorg-gestopt': () => ({
    titel: 'Wij vragen u dit niet meer',
    tekst: ['Wilt u het later toch weer? Dat zet u aan bij Hoe gaat het?'],
  }),
  'nazorg-hervat': () => ({
    titel: 'Wij vragen u weer af en toe hoe het gaat',
    tekst: ['U krijgt dan een bericht zonder inhoud. Antwoorden hoeft niet.'],
  }),
  gesloten: () => ({
    titel: 'Uw dossier is gesloten',
    tekst: ['U kunt het blijven lezen. Is er later iets, dan kunt u zich altijd opnieuw aanmelden.'],
  }),
};

/** What was just done, as the address says; undefined when it says nothing we know. */
export const meldingVan = (dossier: Dossier): Melding | undefined => {
  const naam = dossier.ctx.query.get('gedaan') ?? '';
  return Object.hasOwn(MELDINGEN, naam) ? MELDINGEN[naam]?.(dossier) : undefined;
};
