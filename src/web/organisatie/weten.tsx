import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from './werkgever.ts';

const zinnen = ({ soort, vertegenwoordiging, bestuur, artikel }: Werkgever) => [
  {
    kop: 'Het advies is van de bestuurder.',
    uitleg: 'U ziet alleen de maatregelen die de bestuurder koos en met u deelt. Het rapport ziet u niet.',
  },
  {
    kop: `Uw ${soort} kiest niet of zij een maatregel overneemt.`,
    uitleg: `Is het advies vastgesteld en is aan de voorwaarden voldaan, dan verstrekt uw ${soort} (${artikel}, lid 1).`,
  },
  {
    kop: 'Niemand hoeft toestemming te geven.',
    uitleg: `Er is geen besluit nodig van ${bestuur}, en ook niet van ${vertegenwoordiging}. Over personen wordt daar niet gesproken.`,
  },
  {
    kop: `Uw ${soort} betaalt, en de bestuurder schiet niets voor.`,
    uitleg:
      'U bestelt, u krijgt de rekening, u betaalt. Ook wat elke maand terugkomt, zolang het ambt duurt.',
  },
  {
    kop: 'Het Rijk betaalt niet alles.',
    uitleg:
      soort === 'waterschap'
        ? 'Een waterschap krijgt hiervoor geen bijdrage van het Rijk.'
        : `Uw ${soort} krijgt een tegemoetkoming. Die staat los van wat een dossier kost.`,
  },
  {
    kop: 'Aanmelden kan zonder Politiekeurmerk.',
    uitleg:
      'Het keurmerk telt pas bij het verstrekken. Ontbreekt het, dan wachten de maatregelen. Dat is geen weigering.',
  },
  {
    kop: 'U praat er met zo weinig mogelijk mensen over.',
    uitleg: 'Geen naam, adres of reden in mail, agenda of zaaksysteem. Alles wat u nodig heeft, staat hier.',
  },
];

/** What a functionaris needs to know, in seven sentences; the four misunderstandings are among them. */
export const showWeten = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> =>
  ctx.page({
    title: 'Wat moet ik weten?',
    body: (
      <>
        <Heading level={1}>Wat moet ik weten?</Heading>
        <Lead>Zeven zinnen. Meer hoeft u vooraf niet te weten; de rest staat bij elke stap.</Lead>
        <ol className="utrecht-ordered-list utrecht-ordered-list--distanced">
          {zinnen(werkgever).map(({ kop, uitleg }) => (
            <li className="utrecht-ordered-list__item" key={kop}>
              <Paragraph>
                <strong>{kop}</strong> {uitleg}
              </Paragraph>
            </li>
          ))}
        </ol>
        <Actions>
          <ButtonLink href="/">Naar het overzicht</ButtonLink>
          <ButtonLink kind="secondary" href="/brieven">
            Brieven en teksten
          </ButtonLink>
          <ButtonLink kind="secondary" href="/verteld">
            Wat u het CCV vertelde
          </ButtonLink>
        </Actions>
      </>
    ),
  });
