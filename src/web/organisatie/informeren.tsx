import { Card } from '#web/components/card.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from './werkgever.ts';

/** A text about the policy that can be copied as it is: no persons, no numbers that lead to one. */
export const showInformeren = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const { soort, vertegenwoordiging, artikel } = werkgever;
  return ctx.page({
    title: 'Informeren over het beleid',
    back: { href: '/weten', label: 'Wat moet ik weten?' },
    body: (
      <>
        <Heading level={1}>Een tekst over het beleid, zonder personen</Heading>
        <Lead>
          U hoeft {vertegenwoordiging} niets te vragen. Wilt u wel vertellen hoe het is geregeld, neem dan
          deze tekst over.
        </Lead>
        <Card>
          <Paragraph>
            Leden van het dagelijks bestuur van onze {soort} hebben recht op maatregelen voor een veilige
            woonplek, als aan de voorwaarden is voldaan. Dat is landelijk geregeld in {artikel} van de
            Regeling rechtspositie decentrale politieke ambtsdragers.
          </Paragraph>
          <Paragraph>
            Wie dat wil, krijgt een advies van een onafhankelijke adviseur van het Centrum voor
            Criminaliteitspreventie en Veiligheid. De Beveiligingsautoriteit van het ministerie van BZK toetst
            elk advies en stelt het vast. De bestuurder kiest daarna welke maatregelen er komen.
          </Paragraph>
          <Paragraph>
            Onze {soort} verstrekt en betaalt de gekozen maatregelen. Die verplichting volgt uit de regeling;
            er gaat geen apart besluit aan vooraf. De kosten komen uit de begroting.{' '}
            {soort === 'waterschap'
              ? 'Een waterschap ontvangt daarvoor geen bijdrage van het Rijk.'
              : 'Het Rijk geeft een algemene tegemoetkoming, die losstaat van afzonderlijke gevallen.'}
          </Paragraph>
          <Paragraph>
            Over personen, woningen, maatregelen en aantallen doen wij geen mededelingen. Ook dat hoort bij
            hun veiligheid.
          </Paragraph>
        </Card>
        <Heading level={2}>Let op</Heading>
        <BulletList
          items={[
            'Noem geen namen, ambten, aantallen of bedragen per persoon. In een klein bestuur is dat snel te herleiden.',
            'Krijgt u vragen over één persoon? Antwoord dan altijd hetzelfde: daarover doen wij geen mededelingen.',
          ]}
        />
      </>
    ),
  });
};
