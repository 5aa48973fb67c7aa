import {
  type Aanname,
  SCENARIOS,
  type Scenarionaam,
  vooruitblikGegevens,
} from '#application/referentie/vooruitblik.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, type FieldError } from '#web/components/form.tsx';
import { metHoofdletter } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';

const EENHEID = { procent: 'in procenten', euro: 'in hele euro’s', uren: 'in hele uren' } as const;

/** Where the number of the scenario comes from. */
const herkomst = ({ uitleg, waarden }: Aanname, scenario: Scenarionaam): string => {
  const { waarde, bron, eigen } = waarden[scenario];
  return `${uitleg} In dit scenario ${waarde.toLocaleString('nl-NL')}. ${eigen ? '' : 'Bron: '}${metHoofdletter(bron)}.`;
};

/** The three scenarios; the one that is shown is no link. */
export const Scenarios = ({ gekozen }: { readonly gekozen: Scenarionaam }) => (
  <Paragraph>
    Scenario:{' '}
    {SCENARIOS.map((naam, i) => (
      <span key={naam}>
        {i > 0 && ' · '}
        {naam === gekozen ? (
          <strong>{naam}</strong>
        ) : (
          <Link href={`/vooruitblik?scenario=${naam}`}>{naam}</Link>
        )}
      </span>
    ))}
  </Paragraph>
);

type Props = {
  readonly scenario: Scenarionaam;
  readonly query: URLSearchParams;
  readonly errors: readonly FieldError[];
};

/** All assumptions, open; the form only asks, so that every calculation has an address. */
export const Aannameformulier = ({ scenario, query, errors }: Props) => (
  <form className="va-form" method="get" action="/vooruitblik">
    <input type="hidden" name="scenario" value={scenario} />
    {vooruitblikGegevens().aannamen.map((aanname) => (
      <TextField
        key={aanname.code}
        name={aanname.code}
        label={`${aanname.titel}, ${EENHEID[aanname.eenheid]}`}
        hint={herkomst(aanname, scenario)}
        value={query.get(aanname.code) ?? aanname.waarden[scenario].waarde.toString()}
        error={errorAt(errors, aanname.code)}
        width="10"
        inputMode="numeric"
      />
    ))}
    <Actions>
      <Button>Reken opnieuw</Button>
      <ButtonLink href={`/vooruitblik?scenario=${scenario}`} kind="secondary">
        Terug naar dit scenario
      </ButtonLink>
    </Actions>
  </form>
);
