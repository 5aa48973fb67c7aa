import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Fase } from '../gedeeld/fase.ts';
import type { Algemeen, Bewaaractie, Leesactie, Lijstactie } from './actie.ts';
import type { Rol } from './actor.ts';
import { noodCompartimenten } from './nood.ts';
import {
  altijd,
  type Bevestiging,
  doet,
  doetBij,
  leest,
  metRapport,
  type Regels,
  type Toegang,
} from './regel.ts';

/** Everything about yourself but the advice, which is provisional until the report is yours. */
const eigen = [
  'persoon',
  'adres',
  'gezin',
  'woning',
  'dreiging',
  'proces',
  'keuze',
  'gedeeld',
  'uitvoering',
  'nazorg',
] as const satisfies readonly Compartiment[];

const advieswerk = ['persoon', 'adres', 'gezin', 'woning', 'dreiging', 'proces', 'advies'] as const;
/** The reviewer judges the home and the threat, and does not know whose they are. */
const toetsing = ['woning', 'dreiging', 'proces', 'advies'] as const;

const rapport = ['persoon', 'adres', 'woning', 'dreiging', 'proces', 'advies'] as const;

const zodraRapport = (
  compartimenten: readonly Compartiment[],
  bevestigd: Pick<Toegang, 'bevestiging'> = {},
): readonly Toegang[] => [
  leest('zelf', compartimenten, { fasen: metRapport, ...bevestigd }),
  leest('zelf', compartimenten, { fasen: ['gesloten'], mits: 'rapport-verstrekt', ...bevestigd }),
];

const functionaris = doet('functionaris', { mits: 'gedeeld-of-verstrekt' });

/** Not 'proces': it tells of urgency and of a new threat. */
const uitvoering = (bevestigd: Pick<Toegang, 'bevestiging'> = {}): readonly Toegang[] => [
  leest('functionaris', ['uitvoering'], { mits: 'gedeeld-of-verstrekt', ...bevestigd }),
  leest('functionaris', ['gedeeld'], { mits: 'deelt-nu', ...bevestigd }),
];

/** What leaves as a file to keep asks who this is just now; a paper made to be handed on names nobody and is a page. */
const alsBestand = { bevestiging: 'nu' } as const;

const inzage: readonly Toegang[] = [doet('zelf', { fasen: altijd }), doetBij('bestuurder', 'zelf')];

/** From assignment to established: after that an adviser has no task in the home or the threat. */
const zolangAdvies: readonly Fase[] = ['in-onderzoek', 'ter-toetsing', 'teruggegeven', 'vastgesteld'];

export const leesRegels: Regels<Leesactie> = {
  'lees:overzicht': [leest('zelf', eigen, { fasen: altijd }), ...zodraRapport(['advies'])],
  'lees:persoon': [
    {
      ...doetBij('bestuurder', 'zelf'),
      compartimenten: ['persoon', 'adres', 'gezin', 'huiskaart', 'woning', 'keuze'],
    },
  ],
  'lees:huiskaartbestand': [
    { ...doetBij('bestuurder', 'zelf'), compartimenten: ['huiskaart'], ...alsBestand },
  ],
  'lees:planning': [leest('planner', ['persoon', 'proces'], { fasen: altijd })],
  'lees:advieswerk': [leest('adviseur', advieswerk, { fasen: zolangAdvies, bevestiging: 'dossier' })],
  // Not the reviewer: a picture may show a number or a name.
  'lees:foto': [
    leest('adviseur', ['woning'], { fasen: zolangAdvies, bevestiging: 'dossier' }),
    leest('zelf', ['woning'], { fasen: altijd }),
  ],
  'lees:toetsing': [
    leest('toetser', toetsing, { fasen: ['ter-toetsing', 'vastgesteld'], bevestiging: 'dossier' }),
    leest('eerste-toetser', toetsing, { fasen: metRapport, bevestiging: 'dossier' }),
    leest('tweede-toetser', toetsing, { fasen: metRapport, bevestiging: 'dossier' }),
  ],
  'lees:rapport': zodraRapport(rapport),
  'lees:rapportbestand': zodraRapport(rapport, alsBestand),
  'lees:keuze': zodraRapport(['proces', 'dreiging', 'advies', 'keuze', 'gedeeld', 'uitvoering']),
  'lees:uitvoering': [...uitvoering(), leest('zelf', ['proces', 'gedeeld', 'uitvoering'], { fasen: altijd })],
  'lees:maatregelbestand': uitvoering(alsBestand),
  'lees:rechtstoets': [functionaris, doet('zelf')],
  'lees:inzage': inzage,
  'lees:inzagebestand': inzage.map((toegang) => ({ ...toegang, ...alsBestand })),
  'lees:nazorg': [
    leest('planner', ['persoon', 'proces', 'nazorg'], { fasen: metRapport }),
    leest('zelf', ['proces', 'nazorg'], { fasen: altijd }),
  ],
  'lees:noodtoegang': [leest('noodtoegang', noodCompartimenten.noodtoegang, { fasen: altijd })],
  'lees:ontsluiering': [
    leest('ontsluiering', noodCompartimenten.ontsluiering, { fasen: ['ter-toetsing', 'vastgesteld'] }),
  ],
  'lees:organisatie': [
    { ...doetBij('organisatie', 'functionaris'), compartimenten: ['organisatie'] },
    { ...doetBij('organisatie', 'planner'), compartimenten: ['organisatie'] },
  ],
  'lees:werkgeversgesprek': [
    { ...doetBij('organisatie', 'functionaris'), compartimenten: ['dreiging'] },
    { ...doetBij('organisatie', 'adviseur'), compartimenten: ['dreiging'] },
  ],
  'lees:geldboek': [{ ...doetBij('geldboek', 'functionaris'), compartimenten: ['organisatie'] }],
  'lees:geldboekbestand': [
    { ...doetBij('geldboek', 'functionaris'), compartimenten: ['organisatie'], ...alsBestand },
  ],
  'lees:catalogus': [
    { ...doetBij('catalogus', 'planner'), compartimenten: ['catalogus'] },
    { ...doetBij('catalogus', 'toetser'), compartimenten: ['catalogus'] },
  ],
};

/** For one's own dossiers, at any time: also when nothing runs any more. */
export const bewaarRegels: Regels<Bewaaractie> = {
  'lees:bewaren': [doet('zelf', { fasen: altijd }), doetBij('bestuurder', 'zelf')],
  'vraag:bewaren': [doet('zelf', { fasen: altijd }), doetBij('bestuurder', 'zelf')],
};

export const lijstRegels: Regels<Lijstactie> = {
  'lijst:mijn': [doet('zelf', { fasen: altijd })],
  'lijst:planner': [doet('planner')],
  'lijst:adviseur': [doet('adviseur', { fasen: zolangAdvies })],
  'lijst:toetsing': [
    doet('toetser', { fasen: ['ter-toetsing', 'vastgesteld'] }),
    doet('eerste-toetser', { fasen: metRapport }),
    doet('tweede-toetser', { fasen: metRapport }),
  ],
  // The desk shows beside the cases what the organisation has to arrange and what is renewed.
  'lijst:organisatie': [
    functionaris,
    doetBij('organisatie', 'functionaris'),
    doetBij('geldboek', 'functionaris'),
  ],
  'lijst:nazorg': [doet('planner', { fasen: metRapport })],
  'lijst:organisaties': [doetBij('organisatie', 'planner')],
};

const inDienst: readonly Rol[] = ['planner', 'adviseur', 'toetser'];

/** Which roles may ask for a list as a whole, or for what concerns no dossier. */
export const zonderDossier: Readonly<Record<Lijstactie | Algemeen, Rol | readonly Rol[]>> = {
  'lijst:mijn': 'bestuurder',
  'lijst:planner': 'planner',
  'lijst:adviseur': 'adviseur',
  'lijst:toetsing': 'toetser',
  'lijst:organisatie': 'functionaris',
  'lijst:nazorg': 'planner',
  'lijst:organisaties': 'planner',
  'lijst:landelijk': ['bzk', 'vereniging'],
  'lijst:vergelijking': 'toetser',
  'lijst:terugblik': 'adviseur',
  'lijst:leveranciers': 'functionaris',
  'cijfers:voorstellen': 'bzk',
  'cijfers:vrijgeven': 'toetser',
  'lijst:knelpunten': ['planner', 'toetser', 'bzk', 'vereniging'],
  'knelpunten:aanpak': ['planner', 'bzk', 'vereniging'],
  'lijst:auditlog': 'fg',
  'lijst:ongewoon': 'fg',
  'beheer:ongewoon': 'fg',
  'lijst:bewaren': 'fg',
  'beheer:bewaren': 'fg',
  'lijst:wissen': 'beheerder',
  'beheer:wissen': 'beheerder',
  'lijst:achterstand': 'beheerder',
  // Of which dossier, and that it is not one's own, is asked with its card.
  'noodtoegang:vraag': inDienst,
  'noodtoegang:bevestig': inDienst,
  'ontsluiering:vraag': 'toetser',
  'ontsluiering:bevestig': 'toetser',
  'lijst:nood': inDienst,
  'beheer:nood': 'fg',
  'beheer:accounts': 'beheerder',
  'beheer:toegang': 'beheerder',
};

/** What of that asks for a log-in just now. */
export const bevestigdZonderDossier: Readonly<Record<string, Bevestiging>> = {
  'beheer:toegang': 'nu',
  'beheer:wissen': 'nu',
  'noodtoegang:vraag': 'nu',
  'noodtoegang:bevestig': 'nu',
  'ontsluiering:vraag': 'nu',
  'ontsluiering:bevestig': 'nu',
};
