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
import { type Dossier, formRoutes, naarDossier } from '../dossier.ts';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';

const readers = { antwoorden: nazorgantwoorden, bellen: ticked };

/** What was advised and not declined. */
const maatregelen = ({ view: { zaak } }: Dossier) =>
  zaak.advies.maatregelen.filter(
    ({ id }) => !zaak.keuze.keuzes.some((een) => een.id === id && een.keuze === 'afgezien'),
  );

const wordtGevraagd = ({ view }: Dossier): boolean => view.zaak.nazorg.vragen.stil.bestuurder === null;

const Bellen = ({ dossier }: { readonly dossier: Dossier }) => {
  const sinds = dossier.view.zaak.nazorg.vragen.bellen.bestuurder;
  return sinds === null ? null : (
    <Paragraph>U vroeg op {formatDay(sinds)} om gebeld te worden. Het CCV belt u.</Paragraph>
  );
};

const show = async (dossier: Dossier, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, organisatie } = dossier;
  const { vragen } = view.zaak.nazorg;
  return ctx.page({
    title: 'Hoe gaat het?',
    back: naarDossier(dossier),
    problem,
    body: (
      <>
        <Heading level={1}>Hoe gaat het met uw maatregelen?</Heading>
        <Lead>
          Dit kost een minuut. Vul in wat u wilt; niets invullen is ook goed. Het CCV leest uw antwoorden, uw{' '}
          {organisatie} niet.
        </Lead>
        <Bellen dossier={dossier} />
        <Form action={dossier.pad('hoe-gaat-het')} seal={ctx.seal(view.position)}>
          <NazorgVelden
            form={ctx.form}
            maatregelen={maatregelen(dossier)}
            beurten={vragen.beantwoord.bestuurder}
          />
          <Actions>
            <Button>Stuur naar het CCV</Button>
          </Actions>
        </Form>
        <NazorgStoppen
          gevraagd={wordtGevraagd(dossier)}
          wie="mij"
          gevolg="Dan sturen wij u hierover geen bericht meer. U kunt hier altijd zelf iets laten weten."
          action={dossier.pad(`hoe-gaat-het/${wordtGevraagd(dossier) ? 'stoppen' : 'hervatten'}`)}
          seal={ctx.seal(view.position)}
        />
      </>
    ),
  });
};

const send = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view, pad } = dossier;
  const read = readForm(ctx.form, readers);
  if (!read.ok) return show(dossier, { errors: read.errors });
  const gebeld = read.values.bellen ? 'nazorg-bellen' : 'nazorg';
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'BeantwoordNazorg', ...read.values },
    done: `${pad()}?gedaan=${gebeld}`,
    again: (problem) => show(dossier, problem),
  });
};

const naarVragen = ({ pad }: Dossier) => ({ href: pad('hoe-gaat-het'), label: 'Hoe gaat het?' });

const stoppen: Handeling<Geen> = {
  naam: 'hoe-gaat-het/stoppen',
  actie: 'lees:overzicht',
  titel: () => 'Liever geen vragen meer?',
  terug: naarVragen,
  uitleg: () => <Lead>Wij sturen u dan geen bericht meer om te vragen hoe het gaat.</Lead>,
  readers: {},
  knop: 'Vraag het mij niet meer',
  kind: 'secondary',
  opdracht: () => ({ opdracht: { type: 'StopNazorgvragen' } }),
  daarna: ({ pad }) => `${pad()}?gedaan=nazorg-gestopt`,
};

const hervatten: Handeling<Geen> = {
  naam: 'hoe-gaat-het/hervatten',
  actie: 'lees:overzicht',
  titel: () => 'Wij vragen u weer hoe het gaat',
  terug: naarVragen,
  uitleg: () => <Lead>U krijgt dan af en toe een bericht zonder inhoud. Antwoorden hoeft niet.</Lead>,
  readers: {},
  knop: 'Vraag het mij weer',
  opdracht: () => ({ opdracht: { type: 'HervatNazorgvragen' } }),
  daarna: ({ pad }) => `${pad()}?gedaan=nazorg-hervat`,
};

export const hoeGaatHetRoutes = [
  ...formRoutes('hoe-gaat-het', 'lees:overzicht', show, send),
  ...handelingRoutes(stoppen),
  ...handelingRoutes(hervatten),
];
