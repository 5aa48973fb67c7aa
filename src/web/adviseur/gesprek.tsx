import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { text } from '#web/server/fields.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';

const fields = {
  gesprokenMet: text({ max: 200, missing: 'Vul in met wie u sprak.' }),
  dreigingsbeeld: text({
    missing: 'Schrijf op wat er plaatselijk speelt. Speelt er niets, schrijf dat dan op.',
  }),
  weerbaarheid: text({ missing: 'Schrijf op wat de organisatie zelf doet bij agressie.' }),
  werkplek: text({ missing: 'Schrijf op hoe de werkplek is beveiligd.' }),
};

/** The talk with the organisation: the local picture, resilience and the workplace. */
export const gesprekRoutes = dossierForm({
  path: '/advies/:id/gesprek',
  rollen,
  fields,
  show: formulier({
    titel: 'Het gesprek met de organisatie',
    lead: 'De organisatie hoort dát er een gesprek komt, niet waarom. Praat over wat er plaatselijk speelt, niet over de bestuurder thuis.',
    knop: 'Bewaar het gesprek',
    staat: ({ zaak: { onderzoek } }) => [
      { label: 'Gesproken met', value: onderzoek.gesprokenMet ?? 'nog niemand' },
      { label: 'Wat er speelt', value: onderzoek.lokaalBeeld?.dreigingsbeeld ?? '' },
      { label: 'Weerbaarheid', value: onderzoek.lokaalBeeld?.weerbaarheid ?? '' },
      { label: 'Werkplek', value: onderzoek.lokaalBeeld?.werkplek ?? '' },
    ],
    velden: (ctx, view, problem) => {
      const { one } = fieldState(ctx, problem);
      const { gesprokenMet, lokaalBeeld } = view.zaak.onderzoek;
      return (
        <>
          <TextField
            {...one('gesprokenMet', gesprokenMet ?? undefined)}
            label="Gesproken met"
            hint="Een functie is genoeg, bijvoorbeeld: gemeentesecretaris."
          />
          <TextArea
            {...one('dreigingsbeeld', lokaalBeeld?.dreigingsbeeld)}
            label="Wat speelt er plaatselijk?"
            hint="Onderwerpen die emotie oproepen, eerdere incidenten, wat politie en organisatie zien."
          />
          <TextArea
            {...one('weerbaarheid', lokaalBeeld?.weerbaarheid)}
            label="Hoe weerbaar is de organisatie?"
            hint="Protocol, meldpunt, training, nazorg."
          />
          <TextArea
            {...one('werkplek', lokaalBeeld?.werkplek)}
            label="Hoe is de werkplek?"
            hint="Toegang, balie, bijeenkomsten, weg naar de auto of het station."
          />
        </>
      );
    },
  }),
  opdracht: (values) => ({ type: 'VoerWerkgeversgesprek', ...values }),
  done: naarDossierMet('gesprek'),
});
