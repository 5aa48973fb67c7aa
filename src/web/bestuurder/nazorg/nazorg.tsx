import { type Knelpunt, knelpunten } from '#domain/nazorg/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Lead, Paragraph } from '#web/components/text.tsx';
import { choice } from '#web/server/fields.ts';
import { redenwoorden } from '#web/server/nazorg-velden.tsx';
import { type Handeling, handelingRoutes } from '../handeling.tsx';

const woorden: Readonly<Record<Knelpunt, string>> = {
  ...redenwoorden,
  'maatregel-past-niet': 'Een maatregel past toch niet',
  anders: 'Iets anders, ik wil graag gebeld worden',
};

const readers = { knelpunt: choice(knelpunten, 'Kies waar het over gaat.') };

const nazorg: Handeling<typeof readers> = {
  naam: 'nazorg',
  actie: 'lees:overzicht',
  titel: () => 'Loopt er iets vast?',
  uitleg: ({ view, pad }) => {
    const laatste = view.zaak.nazorg.knelpunten.at(-1);
    return (
      <>
        <Lead>Het CCV helpt u graag verder. U hoeft niet te wachten tot wij bellen.</Lead>
        {view.zaak.nazorg.gepland !== null && (
          <Paragraph>Wij bellen u ook zelf, rond {formatDay(view.zaak.nazorg.gepland)}.</Paragraph>
        )}
        {laatste !== undefined && (
          <Paragraph>U meldde al iets op {formatDay(laatste.op)}. Dat is aangekomen.</Paragraph>
        )}
        <Paragraph>
          Gaat alles goed en is er niets meer nodig? Dan kunt u dit dossier{' '}
          <Link href={pad('veranderd/sluiten')}>sluiten</Link>.
        </Paragraph>
      </>
    );
  },
  readers,
  velden: (veld) => (
    <RadioGroup
      {...veld('knelpunt')}
      label="Waar gaat het over?"
      options={knelpunten.map((code) => ({ value: code, label: woorden[code] }))}
    />
  ),
  knop: 'Meld dit aan het CCV',
  opdracht: ({ knelpunt }) => ({ opdracht: { type: 'MeldKnelpunt', knelpunt } }),
  daarna: ({ pad }) => `${pad()}?gedaan=knelpunt`,
};

export const nazorgRoutes = handelingRoutes(nazorg);
