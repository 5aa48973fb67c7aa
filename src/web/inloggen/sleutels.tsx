import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatMoment } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import { Mislukt } from './mislukt.tsx';
import { sleutelHersteld } from './sleutel-hersteld.tsx';
import { antwoordIn, Sleutelvraag } from './sleutelvraag.tsx';

export const KEYS = '/sleutels';

const notes = {
  erbij: 'Uw sleutel is toegevoegd. Vanaf nu vragen wij er steeds om als u inlogt.',
  weg: 'De sleutel is verwijderd.',
};

const INTRO = {
  none: 'Met een eigen sleutel kan uw werkgever niet namens u inloggen. U maakt hem op uw telefoon, uw computer of een losse sleutel. Dat duurt een minuut.',
  some: 'Wij vragen om uw sleutel als u inlogt. Met een tweede sleutel komt u er ook in als u de eerste kwijt bent.',
};

/** One's own keys, and a new one. */
export const showSleutels = async (ctx: PageContext): Promise<Answer> => {
  const mine = await ctx.application.eigenSleutels.lijst(ctx.actor);
  const hersteld = await sleutelHersteld(ctx);
  const first = mine.length === 0;
  const vraag = await Sleutelvraag({
    ctx,
    action: KEYS,
    soort: 'maak',
    button: 'Maak een sleutel',
    children: (
      <TextField
        name="naam"
        label="Naam van de sleutel"
        hint="Bijvoorbeeld: mijn telefoon. Alleen u ziet deze naam."
        optional
        width="20"
      />
    ),
  });
  return ctx.page({
    title: 'Uw eigen sleutel',
    script: true,
    back: { href: '/', label: 'Naar het begin' },
    body: (
      <>
        <Mislukt ctx={ctx} />
        <DoneNote ctx={ctx} notes={notes} />
        {hersteld}
        <Heading level={1}>Uw eigen sleutel</Heading>
        <Lead>{first ? INTRO.none : INTRO.some}</Lead>
        {mine.map(({ id, naam, sinds }) => (
          <Card key={id}>
            <Facts
              facts={[
                { label: 'Sleutel', value: naam },
                { label: 'Toegevoegd', value: formatMoment(sinds) },
              ]}
            />
          </Card>
        ))}
        {!first && <Heading level={2}>Nog een sleutel maken</Heading>}
        {vraag}
        {first && (
          <Paragraph>
            Uw vinger, uw gezicht of uw code blijft op uw apparaat. Wij bewaren alleen waarmee wij de sleutel
            herkennen. U blijft daarnaast inloggen zoals u gewend bent.
          </Paragraph>
        )}
        {!first && (
          <Actions>
            <ButtonLink href={`${KEYS}/weg`} kind="secondary">
              Verwijder een sleutel
            </ButtonLink>
          </Actions>
        )}
      </>
    ),
  });
};

/** Keeps the new key. */
export const sendSleutels = async (ctx: PageContext): Promise<Answer> => {
  const { eigenSleutels } = ctx.application;
  const count = (await eigenSleutels.lijst(ctx.actor)).length;
  const naam = typed(ctx.form, 'naam')?.trim() || `Sleutel ${count + 1}`;
  const made = { naam, antwoord: antwoordIn(ctx), origin: ctx.origin };
  const renewed = await eigenSleutels.registreer(ctx.actor, ctx.session, made);
  return renewed === undefined
    ? redirect(`${KEYS}?klaar=mis`)
    : redirect(`${KEYS}?klaar=erbij`, renewed.token);
};
