import type { Catalogus } from '#application/referentie/catalogus.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import { Select } from '#web/components/select.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import type { Catalogusfilter, Kostengrens } from './catalogusfilter.ts';

const kostenkeuzes: Readonly<Record<Kostengrens, string>> = {
  gratis: 'zonder aanschaf',
  '500': 'vanaf € 500 of minder',
  '2500': 'vanaf € 2.500 of minder',
};

type Props = { readonly pad: string; readonly filter: Catalogusfilter; readonly van: Catalogus };

/** Looking in the catalogue: a form that only asks, so that the answer has an address. */
export const FilterFormulier = ({ pad, filter, van }: Props) => {
  const { domein, zoek, kosten, gedrag, tegen, scenario } = filter;
  return (
    <form className="va-form" method="get" action={`${pad}/kies`}>
      {domein !== undefined && <input type="hidden" name="domein" value={domein} />}
      {scenario !== undefined && <input type="hidden" name="scenario" value={scenario.id} />}
      <TextField name="zoek" label="Zoek op woorden" value={zoek} width="20" />
      <Details summary="Meer filters">
        <Select
          name="tegen"
          label="Helpt tegen"
          value={tegen}
          empty="alles"
          options={van.scenariosoorten.map(({ code, titel }) => ({ value: code, label: titel }))}
        />
        <Select
          name="kosten"
          label="Kosten eenmalig"
          value={kosten}
          empty="maakt niet uit"
          options={Object.entries(kostenkeuzes).map(([value, label]) => ({ value, label }))}
        />
        <CheckboxGroup
          name="gedrag"
          label="Gedrag"
          values={gedrag ? ['ja'] : []}
          options={[{ value: 'ja', label: 'Alleen wat mensen zelf doen of afspreken' }]}
        />
      </Details>
      <Actions>
        <Button kind="secondary">Zoek</Button>
        <ButtonLink
          href={`${pad}/kies${scenario === undefined ? '' : `?scenario=${scenario.id}&tegen=`}`}
          kind="secondary"
        >
          Wis de filters
        </ButtonLink>
      </Actions>
    </form>
  );
};
