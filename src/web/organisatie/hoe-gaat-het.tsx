import { Actions, Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { readForm, ticked } from '#web/server/fields.ts';
import { NazorgStoppen } from '#web/server/nazorg-stoppen.tsx';
import { NazorgVelden, nazorgantwoorden } from '#web/server/nazorg-velden.tsx';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Dossier, naarDossier } from './dossier.ts';

const wordtGevraagd = ({ view }: Dossier): boolean =>
  view.kaart.nazorg?.stil.includes('functionaris') !== true;

/** A minute about what was provided; the CCV learns the reasons as codes, and who wants to be called. */
export const showHoeGaatHet = async (dossier: Dossier, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const sinds = view.kaart.nazorg?.bellen.find(({ wie }) => wie === 'functionaris')?.op;
  return ctx.page({
    title: 'Hoe gaat het?',
    back: naarDossier(dossier),
    problem,
    body: (
      <>
        <Heading level={1}>Hoe gaat het met wat u verstrekte?</Heading>
        <Lead>
          Dit kost een minuut. Vul in wat u wilt; niets invullen is ook goed. De bestuurder kan uw antwoord
          lezen. Het CCV ziet alleen wat in de weg zat, en of u gebeld wilt worden.
        </Lead>
        {sinds !== undefined && (
          <Paragraph>U vroeg op {formatDay(sinds)} om gebeld te worden. Het CCV belt u.</Paragraph>
        )}
        <Form action={pad('hoe-gaat-het')} seal={ctx.seal(view.position)}>
          <NazorgVelden
            form={ctx.form}
            maatregelen={view.zaak.uitvoering.verstrekkingen.map(({ maatregel }) => maatregel)}
            beurten={view.zaak.nazorg.vragen.beantwoord.functionaris}
          />
          <Actions>
            <Button>Stuur het antwoord</Button>
          </Actions>
        </Form>
        <NazorgStoppen
          gevraagd={wordtGevraagd(dossier)}
          wie="ons"
          gevolg="Dan krijgt u over dit dossier geen bericht meer om te vragen hoe het gaat."
          action={pad('hoe-gaat-het/vragen')}
          seal={ctx.seal(view.position)}
        />
      </>
    ),
  });
};

export const sendHoeGaatHet = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const read = readForm(ctx.form, { antwoorden: nazorgantwoorden, bellen: ticked });
  if (!read.ok) return showHoeGaatHet(dossier, { errors: read.errors });
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'BeantwoordNazorgVoorOrganisatie', ...read.values },
    done: `${pad()}?gedaan=nazorg`,
    again: (problem) => showHoeGaatHet(dossier, problem),
  });
};

/** Stops the questions, or lets them come again. */
export const sendVragen = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  return perform(ctx, {
    dossier: view.id,
    opdracht: {
      type: wordtGevraagd(dossier) ? 'StopNazorgvragenVoorOrganisatie' : 'HervatNazorgvragenVoorOrganisatie',
    },
    done: pad('hoe-gaat-het'),
    again: (problem) => showHoeGaatHet(dossier, problem),
  });
};
