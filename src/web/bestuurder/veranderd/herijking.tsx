import { herijkingsvoorstel } from '#application/herijking.ts';
import type { Herijkingsreden } from '#domain/nazorg/feiten.ts';
import type { Herijkingscode, Herijkingsgrond } from '#domain/nazorg/herijken.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { BulletList, Lead, Paragraph } from '#web/components/text.tsx';
import { choice } from '#web/server/fields.ts';
import type { Dossier } from '../dossier.ts';
import { type Handeling, handelingRoutes } from '../handeling.tsx';
import type { Beurtkaart } from '../thuis/beurtkaart.ts';

const ZINNEN: Readonly<Record<Herijkingscode, string>> = {
  'tijd-zwaar': 'U heeft maatregelen die elke maand doorlopen, en uw rapport is al een tijd oud.',
  verhuizing: 'U bent verhuisd. Uw rapport gaat over uw vorige woning.',
  'einde-ontheffing': 'Uw ontheffing om elders te wonen loopt af.',
  'einde-keurmerk': 'Het certificaat van het keurmerk van uw woning loopt af.',
  'nieuw-ambt': 'U begon na het rapport aan een ander ambt of een nieuwe termijn.',
  'nieuwe-portefeuille': 'U liet weten dat u een andere portefeuille heeft.',
  incident: 'U liet weten dat er iets is gebeurd.',
  verkiezingen: 'Er waren verkiezingen. Misschien is uw werk veranderd.',
  'nieuwe-catalogus': 'De lijst van maatregelen is vernieuwd sinds uw advies.',
  'nieuwe-leidraad': 'De vragen van het gesprek zijn vernieuwd sinds uw advies.',
  'einde-ambt': 'Uw ambt eindigt binnenkort.',
};

const REDEN: Readonly<Partial<Record<Herijkingscode, Herijkingsreden>>> = {
  'tijd-zwaar': 'tijd-verstreken',
  verhuizing: 'verhuizing',
  'nieuw-ambt': 'nieuw-ambt',
  'nieuwe-portefeuille': 'nieuwe-portefeuille',
  incident: 'nieuwe-dreiging',
};

const KEUZES = {
  gesprek: 'Ja, ik wil een nieuw gesprek',
  'nu-niet': 'Nu niet, vraag het later nog eens',
  'niet-nodig': 'Het is niet nodig',
} as const;

const voorstelVan = ({ ctx, view }: Dossier): readonly Herijkingsgrond[] =>
  herijkingsvoorstel(view.zaak, view.persoon, ctx.today, ctx.catalogi);

const readers = { keuze: choice(['gesprek', 'nu-niet', 'niet-nodig'], 'Kies wat u wilt.') };

const herijking: Handeling<typeof readers> = {
  naam: 'veranderd/herijking',
  actie: 'lees:overzicht',
  titel: () => 'Wilt u dat er opnieuw wordt gekeken?',
  uitleg: (dossier) => (
    <>
      <Lead>Dit is een voorstel. U beslist, en er verandert niets zolang u niets kiest.</Lead>
      <BulletList items={voorstelVan(dossier).map(({ code }) => ZINNEN[code])} />
    </>
  ),
  belet: (dossier) =>
    voorstelVan(dossier).length > 0 ? undefined : (
      <Paragraph>
        Er is nu niets waarover wij dit vragen. Wilt u zelf dat er opnieuw wordt gekeken? Dat kan bij Iets is
        veranderd.
      </Paragraph>
    ),
  readers,
  velden: (veld) => (
    <>
      <Paragraph>
        Bij een nieuw gesprek belt het CCV u. Uw advies en uw keuzes blijven gelden. Wat u kiest, ziet uw
        organisatie niet.
      </Paragraph>
      <RadioGroup
        {...veld('keuze')}
        label="Wat wilt u?"
        options={Object.entries(KEUZES).map(([value, label]) => ({ value, label }))}
      />
    </>
  ),
  knop: 'Stuur mijn keuze',
  opdracht: ({ keuze }, dossier) => {
    const [eerste] = voorstelVan(dossier);
    if (eerste === undefined) return undefined;
    return {
      opdracht:
        keuze === 'gesprek'
          ? { type: 'MeldHerijkingAan', reden: REDEN[eerste.code] ?? 'anders' }
          : { type: 'BeantwoordHerijking', keuze },
    };
  },
  daarna: ({ ctx, pad }) =>
    `${pad()}?gedaan=${ctx.form.keuze === 'gesprek' ? 'herijking' : 'herijking-niet'}`,
};

/** What is put before the office-holder; not answering is fine. */
export const opnieuwKijken = (dossier: Dossier): readonly Beurtkaart[] => {
  const [eerste, ...meer] = voorstelVan(dossier);
  return eerste === undefined
    ? []
    : [
        {
          state: 'wait',
          wie: 'Als u wilt',
          titel: 'Wilt u dat er opnieuw wordt gekeken?',
          tekst: `${ZINNEN[eerste.code]}${meer.length > 0 ? ' Er is nog meer veranderd.' : ''} U beslist; niet antwoorden is ook goed.`,
          knop: { href: dossier.pad('veranderd/herijking'), label: 'Bekijk en beslis' },
        },
      ];
};

export const herijkingRoutes = handelingRoutes(herijking);
