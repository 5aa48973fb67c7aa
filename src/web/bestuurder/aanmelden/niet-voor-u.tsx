import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { organisatiewoord } from '../woorden.ts';

/** For who holds another office: what does exist, today. */
export const showNietVoorU = async (ctx: PageContext): Promise<Answer> => {
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  return ctx.page({
    title: 'Wat er voor u is',
    back: { href: '/aanmelden/ambt', label: 'Vorige vraag' },
    body: (
      <>
        <Heading level={1}>Wat er voor u is</Heading>
        <Lead>
          Deze regeling is er voor dagelijks bestuurders. Voor raadsleden, Statenleden en anderen is er wel
          hulp. U kunt daar vandaag terecht.
        </Lead>
        <BulletList
          items={[
            <>
              Het Ondersteuningsteam Weerbaar Bestuur, dag en nacht:{' '}
              <Link href="tel:+31703738314">070-3738314</Link>. U praat met mensen die dit zelf hebben
              meegemaakt.
            </>,
            'De woningscan van het CCV. Die is er ook voor volksvertegenwoordigers.',
            `Uw eigen ${organisatie}. Die zorgt ervoor dat u veilig kunt werken. De griffier of de secretaris helpt u op weg.`,
            <>
              De politie, als u wordt bedreigd: <Link href="tel:09008844">0900-8844</Link>. Politie en
              Openbaar Ministerie bekijken dan wat er nodig is.
            </>,
          ]}
        />
        <Paragraph>Koos u per ongeluk een ander ambt? Dan kunt u dat hier wijzigen.</Paragraph>
        <Actions>
          <ButtonLink href="/aanmelden/ambt" kind="secondary">
            Wijzig uw ambt
          </ButtonLink>
        </Actions>
      </>
    ),
  });
};
