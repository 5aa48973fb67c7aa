import { CheckAnswers } from '#web/components/facts.tsx';
import { Lead, Paragraph } from '#web/components/text.tsx';
import type { Dossier } from '../dossier.ts';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { genummerd, keuzeWoord } from '../maatregelen.ts';

const uitleg = ({ view, pad, organisatie }: Dossier) => (
  <>
    <Lead>Kijk uw keuzes na. Afronden betekent: hier ga ik voorlopig van uit. Wijzigen kan altijd nog.</Lead>
    <CheckAnswers
      answers={genummerd(view).map((een) => ({
        question: `${een.nummer}. ${een.maatregel.titel}`,
        answer: keuzeWoord(een),
        changeHref: pad(`keuze/${een.nummer}`),
      }))}
    />
    <Paragraph>
      Uw {organisatie} krijgt hiervan geen bericht. Op de volgende pagina leest u wat er per maatregel volgt,
      en bepaalt u zelf wat uw {organisatie} mag zien.
    </Paragraph>
  </>
);

const afronden: Handeling<Geen> = {
  naam: 'afronden',
  actie: 'lees:keuze',
  titel: () => 'Rond uw keuze af',
  terug: ({ pad }) => ({ href: pad('keuze'), label: 'Alle maatregelen' }),
  uitleg,
  readers: {},
  knop: 'Rond mijn keuze af',
  opdracht: () => ({ opdracht: { type: 'RondKeuzeAf' } }),
  daarna: ({ pad }) => pad('gekozen'),
};

export const afrondenRoutes = handelingRoutes(afronden);
