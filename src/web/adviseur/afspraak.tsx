import type { OnderzoekState } from '#domain/onderzoek/onderzoek.ts';
import { DayField } from '#web/components/day-field.tsx';
import { isDayInputEmpty, takeDayInput, toDayInput } from '#web/components/day-input.ts';
import { formatTime, formatWeekday } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { day, time } from '#web/server/fields.ts';
import { zaakPage } from '#web/server/zaak-page.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';

const fields = { datum: day({ missing: 'Vul de dag van het bezoek in.' }), tijd: time() };

const afspraakwoorden = (gepland: OnderzoekState['gepland']): string =>
  gepland === null ? 'nog niets' : `${formatWeekday(gepland.datum)}, ${formatTime(gepland.tijd)}`;

const plannen = dossierForm({
  path: '/advies/:id/afspraak',
  rollen,
  fields,
  show: formulier({
    titel: 'Wanneer is het huisbezoek?',
    lead: 'Bel de bestuurder en spreek samen een dag en een tijd af. Vraag of de partner erbij wil zijn.',
    knop: 'Bewaar de afspraak',
    staat: ({ zaak: { onderzoek } }) => [{ label: 'Afgesproken', value: afspraakwoorden(onderzoek.gepland) }],
    vooraf: ({ id, zaak: { onderzoek } }) =>
      onderzoek.gepland !== null &&
      onderzoek.gevoerdOp === null && (
        <Paragraph>
          Nu afgesproken: {afspraakwoorden(onderzoek.gepland)}.{' '}
          <Link href={`/advies/${id}/afspraak/afzeggen`}>Zeg de afspraak af</Link>
        </Paragraph>
      ),
    velden: (ctx, view, problem) => {
      const { one } = fieldState(ctx, problem);
      const { gepland } = view.zaak.onderzoek;
      const input = takeDayInput(ctx.form, 'datum');
      const known = gepland === null ? input : toDayInput(gepland.datum);
      return (
        <>
          <DayField
            name="datum"
            label="Dag van het bezoek"
            value={isDayInputEmpty(input) && problem.errors === undefined ? known : input}
            error={one('datum').error}
          />
          <TextField
            {...one('tijd', gepland?.tijd.replace(':', '.'))}
            label="Tijd"
            hint="Tussen 7.00 en 21.30 uur, bijvoorbeeld 14.00"
            width="6"
          />
        </>
      );
    },
  }),
  opdracht: (values) => ({ type: 'PlanHuisbezoek', ...values }),
  done: naarDossierMet('afspraak'),
});

const afzeggen = dossierForm({
  path: '/advies/:id/afspraak/afzeggen',
  rollen,
  fields: {},
  show: zaakPage('lees:advieswerk', (ctx, view, problem) =>
    confirmPage(ctx, {
      title: 'Zeg het huisbezoek af',
      lead: 'Bel eerst met de bestuurder. Spreek als het kan meteen een nieuwe dag af.',
      points: [
        'De bestuurder krijgt bericht dat er iets is veranderd.',
        'Wat u al vastlegde, blijft staan.',
        'U kunt daarna een nieuwe afspraak maken.',
      ],
      button: 'Zeg de afspraak af',
      warning: true,
      back: { href: `/advies/${view.id}/afspraak`, label: 'De afspraak' },
      position: view.position,
      problem,
    }),
  ),
  opdracht: () => ({ type: 'ZegHuisbezoekAf' }),
  done: naarDossierMet('afgezegd'),
});

/** Agreeing a day for the visit, and calling it off. */
export const afspraakRoutes = [...plannen, ...afzeggen];
