import type { Account } from '#application/application.ts';
import { organisatiesOp } from '#application/referentie/organisaties.ts';
import { type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput, toDayInput } from '#web/components/day-input.ts';
import type { Fact } from '#web/components/facts.tsx';
import { errorAt, type FieldError } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Select } from '#web/components/select.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { choice, day, optional, text } from '#web/server/fields.ts';
import { naamOfOpgeheven, naamVan } from '#web/server/organisatienaam.ts';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';

/** What is filled in about somebody, when they come and when something about them changes. */
export const accountFields = {
  naam: text({ max: 200, missing: 'Vul in hoe deze persoon heet.' }),
  rol: choice(rollen, 'Kies wat deze persoon hier doet.'),
  organisatie: optional(text({ max: 6 })),
  mail: text({ max: 200, missing: 'Vul het e-mailadres in.' }),
  tot: optional(day()),
};

type Invulling = {
  readonly rol: Rol;
  readonly organisatie?: string | undefined;
  readonly mail: string;
  readonly tot?: CalendarDay | undefined;
};

/** Only who stands for an organisation has one. */
export const needsOrganisatie = (rol: Rol): boolean => rol === 'bestuurder' || rol === 'functionaris';

/** What is wrong with it that one field alone does not tell. */
export const accountErrors = (
  { today }: PageContext,
  { rol, organisatie, mail, tot }: Invulling,
): readonly FieldError[] => {
  const known = organisatiesOp(today).some(({ code }) => code === organisatie);
  return [
    ...(needsOrganisatie(rol) && !known
      ? [{ field: 'organisatie', message: 'Kies bij welke organisatie deze persoon hoort.' }]
      : []),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)
      ? []
      : [{ field: 'mail', message: 'Dit is geen e-mailadres. Het ziet eruit als naam@organisatie.nl.' }]),
    ...(tot !== undefined && tot < today ? [{ field: 'tot', message: 'Deze dag is al voorbij.' }] : []),
  ];
};

type VeldenProps = {
  readonly ctx: PageContext;
  readonly problem: Problem;
  /** What stands there before anything is typed. */
  readonly known?: Account;
  readonly rollen?: readonly Rol[];
};

/** Name, role, organisation and mail address. */
export const WieVelden = ({ ctx, problem, known, rollen: choices = rollen }: VeldenProps) => {
  const { one } = fieldState(ctx, problem);
  return (
    <>
      <TextField {...one('naam', known?.naam)} label="Naam" />
      <Select
        {...one('rol', known?.rol)}
        label="Wat doet deze persoon hier?"
        options={choices.map((rol) => ({ value: rol, label: roleLabels[rol] }))}
      />
      <Select
        {...one('organisatie', known?.organisatie)}
        label="Organisatie"
        hint="Alleen voor een bestuurder of een functionaris."
        optional
        empty="Geen"
        options={organisatiesOp(ctx.today).map(({ code }) => ({ value: code, label: naamVan(code) }))}
      />
      <TextField
        {...one('mail', known?.mail)}
        label="E-mailadres"
        type="email"
        hint="Hierheen gaat: er staat een bericht voor u klaar."
      />
    </>
  );
};

/** The last day of the role. */
export const TotVeld = ({ ctx: { form }, problem: { errors = [] }, known }: VeldenProps) => {
  const before = Object.keys(form).length === 0 ? known?.tot : undefined;
  return (
    <DayField
      name="tot"
      label="Laatste dag met toegang"
      optional
      value={before ? toDayInput(before) : takeDayInput(form, 'tot')}
      error={errorAt(errors, 'tot')}
    />
  );
};

/** An account in words, the log-in aside: that never changes. */
export const accountFacts = (account: Account, today: CalendarDay): readonly Fact[] => {
  const { naam, rol, organisatie, mail, tot } = account;
  return [
    { label: 'Naam', value: naam },
    { label: 'Rol', value: roleLabels[rol] },
    {
      label: 'Organisatie',
      value: organisatie === undefined ? 'geen' : naamOfOpgeheven(organisatie, today),
    },
    { label: 'E-mailadres', value: mail },
    { label: 'Toegang tot', value: tot === null ? 'geen einddatum' : formatDay(tot) },
  ];
};
