import { type Dreigingsvraag, dreigingsvragen, type Gevoel } from '#domain/onderzoek/feiten.ts';
import type { OnderzoekState } from '#domain/onderzoek/onderzoek.ts';
import { Facts } from '#web/components/facts.tsx';
import { Heading } from '#web/components/text.tsx';

const vraagwoorden: Readonly<Record<Dreigingsvraag, string>> = {
  intentie: 'Intentie',
  middelen: 'Middelen',
  gelegenheid: 'Gelegenheid',
  concreetheid: 'Concreetheid',
  omstandigheden: 'Omstandigheden',
  plaatselijk: 'Wat er plaatselijk bekend is',
};

const gevoelwoorden: Readonly<Record<Gevoel, string>> = {
  veilig: 'veilig',
  wisselend: 'wisselend',
  onveilig: 'onveilig',
};

/** What the adviser noted at each prompt about the threat, and how safe the household feels; nothing was asked without names. */
export const Gesprek = ({
  dreigingsvragen: antwoorden,
  beleving,
}: Pick<OnderzoekState, 'dreigingsvragen' | 'beleving'>) => {
  const beantwoord = dreigingsvragen.flatMap((vraag) => {
    const value = antwoorden[vraag];
    return value === undefined ? [] : [{ label: vraagwoorden[vraag], value }];
  });
  return (
    <>
      {beantwoord.length > 0 && (
        <section aria-labelledby="dreigingsvragen">
          <Heading level={2} id="dreigingsvragen">
            Hoe de adviseur de dreiging weegt
          </Heading>
          <Facts facts={beantwoord} />
        </section>
      )}
      {beleving !== null && (
        <section aria-labelledby="beleving">
          <Heading level={2} id="beleving">
            Hoe veilig het huishouden zich voelt
          </Heading>
          <Facts
            facts={[
              { label: 'Voelt zich thuis', value: gevoelwoorden[beleving.gevoel] },
              { label: 'Toelichting', value: beleving.toelichting },
              { label: 'Wat men zelf kan en wil doen', value: beleving.zelfDoen },
            ].filter(({ value }) => value !== '')}
          />
        </section>
      )}
    </>
  );
};
