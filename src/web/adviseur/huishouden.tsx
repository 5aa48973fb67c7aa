import { huisgenootsoorten } from '#domain/onderzoek/feiten.ts';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Link } from '#web/components/link.tsx';
import { Heading } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, text, ticked } from '#web/server/fields.ts';
import { huisgenootwoorden } from '#web/server/kaart-woorden.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { formulier, isAanAdviseur, rollen } from './formulier.tsx';
import { klaarmeldingen } from './teksten.ts';

const fields = {
  wie: choice(huisgenootsoorten, 'Kies over wie het gaat.'),
  notitie: text({ max: 600, missing: 'Schrijf op wat er voor het advies toe doet.' }),
  akkoord: ticked,
};

const noteren = dossierForm({
  path: '/advies/:id/huishouden',
  rollen,
  fields,
  show: formulier({
    titel: 'Het huishouden',
    lead: 'Partner en kinderen hebben eigen rechten. Noteer alleen wat nodig is, en alleen na hun ja. De bestuurder leest mee; de organisatie en de toetsers zien dit niet.',
    knop: 'Noteer dit',
    nieuw: true,
    vooraf: (view, ctx) => (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        {view.zaak.onderzoek.huisgenoten.length > 0 && (
          <>
            <Heading level={2}>Dit staat er nu</Heading>
            <Facts
              facts={view.zaak.onderzoek.huisgenoten.map(({ id, wie, notitie, akkoord }) => ({
                label: huisgenootwoorden[wie],
                value: (
                  <>
                    {notitie} ({akkoord === 'ouder' ? 'een ouder zei ja' : 'zei zelf ja'}){' '}
                    {isAanAdviseur(view) && (
                      <Link href={`/advies/${view.id}/huishouden/${id}/weghalen`}>
                        Haal weg: {huisgenootwoorden[wie].toLowerCase()}
                      </Link>
                    )}
                  </>
                ),
              }))}
            />
            <Heading level={2}>Noteer iets over iemand</Heading>
          </>
        )}
      </>
    ),
    velden: (ctx, _, problem) => {
      const { one, many } = fieldState(ctx, problem);
      return (
        <>
          <RadioGroup
            {...one('wie')}
            label="Over wie gaat het?"
            inRow
            options={huisgenootsoorten.map((value) => ({ value, label: huisgenootwoorden[value] }))}
          />
          <TextArea
            {...one('notitie')}
            label="Wat doet er voor het advies toe?"
            hint="Geen naam, geen school, geen gezondheid. Bijvoorbeeld: fietst na zeven uur alleen naar huis."
            rows={3}
          />
          <CheckboxGroup
            {...many('akkoord')}
            label="Wie zei ja?"
            options={[
              {
                value: 'ja',
                label: 'Deze persoon vindt het goed dat dit wordt genoteerd. Bij een kind zei een ouder ja.',
              },
            ]}
          />
        </>
      );
    },
  }),
  opdracht: ({ wie, notitie, akkoord }, { application }) => ({
    type: 'NoteerHuisgenoot',
    huisgenoot: {
      id: application.newId(),
      wie,
      notitie,
      akkoord: akkoord ? (wie === 'kind' ? 'ouder' : 'zelf') : null,
    },
  }),
  done: ({ id }) => `/advies/${id}/huishouden?klaar=huisgenoot`,
});

const weghalen = dossierForm({
  path: '/advies/:id/huishouden/:huisgenoot/weghalen',
  rollen,
  fields: {},
  show: zaakPage('lees:advieswerk', (ctx, view, problem) => {
    const gevonden = view.zaak.onderzoek.huisgenoten.find(({ id }) => id === ctx.params.huisgenoot);
    if (gevonden === undefined) return notFound;
    return confirmPage(ctx, {
      title: 'Haal dit weg',
      lead: gevonden.notitie,
      points: ['Niemand ziet het daarna nog op een pagina.', 'Dat het is weggehaald, blijft bewaard.'],
      button: 'Haal dit weg',
      warning: true,
      back: { href: `/advies/${view.id}/huishouden`, label: 'Het huishouden' },
      position: view.position,
      problem,
    });
  }),
  opdracht: (_, { params }) => ({ type: 'LaatHuisgenootVervallen', huisgenoot: params.huisgenoot ?? '' }),
  done: ({ id }) => `/advies/${id}/huishouden?klaar=huisgenoot-weg`,
});

/** What is noted of partner, children and others at home, each with their yes. */
export const huishoudenRoutes = [...noteren, ...weghalen];
