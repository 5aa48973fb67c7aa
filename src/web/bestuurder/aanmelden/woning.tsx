import { Details } from '#web/components/details.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';
import type { Organisatiewoord } from '../woorden.ts';
import { keuzeVan, type Stap } from './stap.ts';
import { leesWoning, type WoningOpgave, WoningVelden } from './woning-velden.tsx';

export const WieZietAdres = ({ organisatie }: { readonly organisatie: Organisatiewoord }) => (
  <Details summary="Wie ziet mijn adres?">
    <BulletList
      items={[
        'Uw adviseur van het CCV, om bij u langs te kunnen komen.',
        `U zelf. Verder niemand in dit systeem: uw ${organisatie}, de planner en de Beveiligingsautoriteit zien uw adres niet.`,
      ]}
    />
  </Details>
);

export const woningStap: Stap<WoningOpgave> = {
  naam: 'woning',
  titel: 'Waar woont u?',
  nummer: 2,
  lees: (form, { today }) => leesWoning(form, today),
  bekend: ({ woning: id, woningen, adressen }) => {
    const woning = woningen.find((een) => een.id === id);
    const adres = adressen.find((een) => een.id === id)?.adres;
    if (woning === undefined || adres === undefined) return {};
    const { straat, postcode, plaats, gemeente } = adres;
    const { soort, nieuwbouw, monument } = woning;
    return {
      straat,
      postcode,
      plaats,
      gemeente,
      soort,
      nieuwbouw: keuzeVan(nieuwbouw),
      monument: keuzeVan(monument),
    };
  },
  Velden: ({ ctx, form, errors, organisatie, eerder }) => (
    <>
      <Paragraph>Dit is nodig om het huisbezoek te plannen. Het gaat om de woning waar u nu woont.</Paragraph>
      {eerder && (
        <Paragraph>
          Dit gaf u eerder op. Bent u sindsdien verhuisd? Geef dan eerst de verhuizing door: open uw dossier
          en kies Iets is veranderd.
        </Paragraph>
      )}
      <WieZietAdres organisatie={organisatie} />
      <WoningVelden form={form} errors={errors} op={ctx.today} />
    </>
  ),
};
