import type { ZaakView } from '#application/application.ts';
import { dreigingsvragen, niveaus } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Facts } from '#web/components/facts.tsx';
import { type LinkLine, LinkList } from '#web/components/link.tsx';
import { Heading, Small } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { DoneNote } from '#web/server/done-note.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, text } from '#web/server/fields.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';
import { Opmerkingen } from './opmerkingen.tsx';
import { gevoelwoorden, klaarmeldingen, niveauwoorden, vraagwoorden } from './teksten.ts';

const fields = {
  ernst: choice(niveaus, 'Kies hoe ernstig de dreiging is.'),
  waarschijnlijkheid: choice(niveaus, 'Kies hoe waarschijnlijk het is.'),
  toelichting: text({ missing: 'Leg in een paar zinnen uit hoe u tot deze duiding komt.' }),
};

const opties = niveaus.map((niveau) => ({ value: niveau, label: niveauwoorden[niveau] }));

/** The prompts and what was answered, so that one sees what was looked at and what not. */
const vragenVan = ({ id, zaak: { onderzoek } }: ZaakView): readonly LinkLine[] => [
  ...dreigingsvragen.map((vraag) => ({
    href: `/advies/${id}/duiding/vraag/${vraag}`,
    label: vraagwoorden[vraag].titel,
    detail: onderzoek.dreigingsvragen[vraag] || 'Nog niet beantwoord',
  })),
  {
    href: `/advies/${id}/duiding/beleving`,
    label: 'Hoe veilig voelt het thuis?',
    detail:
      onderzoek.beleving === null
        ? 'Nog niet gevraagd'
        : `${gevoelwoorden[onderzoek.beleving.gevoel]}. ${onderzoek.beleving.toelichting}`,
  },
];

/** The judgement of the threat, in words with a reason; nothing is computed with it. */
export const duidingRoutes = dossierForm({
  path: '/advies/:id/duiding',
  rollen,
  fields,
  show: formulier({
    titel: 'Hoe duidt u de dreiging?',
    lead: 'Een oordeel in woorden, met een reden. Er wordt niet mee gerekend. De bestuurder en de toetsers lezen dit.',
    knop: 'Bewaar uw duiding',
    staat: ({ zaak: { onderzoek } }) => [
      { label: 'Duiding', value: onderzoek.duiding?.toelichting ?? 'nog geen' },
    ],
    vooraf: (view, ctx) => {
      const { onderzoek, aanmelding, advies } = view.zaak;
      return (
        <>
          <DoneNote ctx={ctx} notes={klaarmeldingen} />
          <Opmerkingen advies={advies} plek="dreiging" />
          <Facts
            facts={[
              {
                label: 'De organisatie zei',
                value: onderzoek.lokaalBeeld?.dreigingsbeeld ?? 'nog niet gesproken',
              },
              { label: 'De bestuurder meldde', value: aanmelding.dreiging?.wat ?? 'geen concrete dreiging' },
            ]}
          />
          <Heading level={2}>Vragen die helpen</Heading>
          <Small>Op elke volgorde; wat u invult, is meteen bewaard. Er wordt niets opgeteld.</Small>
          <LinkList links={vragenVan(view)} />
          <Heading level={2}>Uw oordeel</Heading>
        </>
      );
    },
    velden: (ctx, view, problem) => {
      const { one } = fieldState(ctx, problem);
      const { duiding } = view.zaak.onderzoek;
      return (
        <>
          <RadioGroup
            {...one('ernst', duiding?.ernst)}
            label="Hoe ernstig zou het zijn?"
            inRow
            options={opties}
          />
          <RadioGroup
            {...one('waarschijnlijkheid', duiding?.waarschijnlijkheid)}
            label="Hoe waarschijnlijk is het?"
            inRow
            options={opties}
          />
          <TextArea
            {...one('toelichting', duiding?.toelichting)}
            label="Hoe komt u hiertoe?"
            hint="Feiten die u hoorde of zag, en wat u daaruit afleidt. Blijf bij wat u weet."
            rows={7}
          />
        </>
      );
    },
  }),
  opdracht: (values) => ({ type: 'DuidDreiging', ...values }),
  done: naarDossierMet('duiding'),
});
