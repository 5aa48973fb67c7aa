import type { Account } from '#application/application.ts';
import { type Ambt, ambten, organisatieSoort } from '#domain/gedeeld/ambt.ts';
import { organisatieWeigeringen } from '#domain/organisatie/weigeringen.ts';
import type { FieldError } from '#web/components/form.tsx';
import { choice, choices, readForm } from '#web/server/fields.ts';
import type { FormInput } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from './werkgever.ts';

/** For whom an application is prepared, and for which office. */
export type Keuze = { readonly account: Account; readonly ambt: Ambt };

/** The field with the office of one office-holder. */
export const ambtVeld = ({ id }: Account): string => `ambt-${id}`;

/** The offices of the daily board of this kind of organisation. */
export const ambtenBij = ({ soort }: Werkgever): readonly Ambt[] =>
  ambten.filter((ambt) => organisatieSoort(ambt) === soort);

/** Reads who was chosen and for which office; at least two, or each applies alone. */
export const readKeuzes = (
  form: FormInput,
  bestuurders: readonly Account[],
  werkgever: Werkgever,
): { readonly keuzes: readonly Keuze[]; readonly errors: readonly FieldError[] } => {
  const wie = readForm(form, { wie: choices(bestuurders.map(({ id }) => id as string)) });
  if (!wie.ok) return { keuzes: [], errors: wie.errors };
  const gekozen = bestuurders.filter(({ id }) => wie.values.wie.includes(id));
  if (gekozen.length < 2) {
    return {
      keuzes: [],
      errors: [{ field: 'wie', message: organisatieWeigeringen['te-weinig-bestuurders'] }],
    };
  }
  const gelezen = gekozen.map((account) => ({
    account,
    read: readForm(form, {
      [ambtVeld(account)]: choice(ambtenBij(werkgever), 'Kies het ambt van deze bestuurder.'),
    }),
  }));
  return {
    errors: gelezen.flatMap(({ read }) => (read.ok ? [] : read.errors)),
    keuzes: gelezen.flatMap(({ account, read }) => {
      const ambt = read.ok ? read.values[ambtVeld(account)] : undefined;
      return ambt === undefined ? [] : [{ account, ambt }];
    }),
  };
};

/** The office-holders of this organisation who have an account, by name. */
export const bestuurdersVan = async (
  { application, actor }: PageContext,
  { code }: Werkgever,
): Promise<readonly Account[]> => {
  const bestuurders = await application.accounts.bestuurdersVan(actor, code);
  return bestuurders.toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
};
