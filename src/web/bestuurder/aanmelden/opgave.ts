import type { Aanleiding, GemeldeDreiging } from '#domain/aanmelding/feiten.ts';
import type { Bereikbaarheid } from '#domain/bestuurder/feiten.ts';
import { emptyForm, type FormInput } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import { aanleidingStap } from './aanleiding.tsx';
import { type AmbtOpgave, ambtStap } from './ambt.tsx';
import { bereikStap } from './bereik.tsx';
import type { Draft, Stapnaam } from './draft.ts';
import { dreigingStap } from './dreiging.tsx';
import { gesprekStap } from './gesprek.tsx';
import type { Stap } from './stap.ts';
import { woningStap } from './woning.tsx';
import type { WoningOpgave } from './woning-velden.tsx';

/** The pages by name. */
export const stappen: Readonly<Record<Stapnaam, Stap<unknown>>> = {
  ambt: ambtStap,
  woning: woningStap,
  aanleiding: aanleidingStap,
  dreiging: dreigingStap,
  bereik: bereikStap,
  gesprek: gesprekStap,
};

/** Everything that was answered, ready to be sent. */
export type Opgave = {
  readonly ambt: Exclude<AmbtOpgave, { readonly hoe: 'valt-erbuiten' }>;
  readonly woning: WoningOpgave;
  readonly aanleidingen: readonly Aanleiding[];
  readonly dreiging: GemeldeDreiging | undefined;
  readonly bereik: Bereikbaarheid;
  readonly gesprek: { readonly partner: boolean; readonly anderen: string };
};

const formVan = ({ stappen: getypt }: Draft, naam: Stapnaam): FormInput => getypt[naam] ?? emptyForm;

/** Whether a concrete threat was named: then there is one page more, and help stands on top. */
export const isDringend = (draft: Draft, ctx: PageContext): boolean => {
  const read = aanleidingStap.lees(formVan(draft, 'aanleiding'), ctx);
  return read.ok && read.values.aanleidingen.includes('concrete-dreiging');
};

/** The pages this person is asked, in order. */
export const gevraagd = (draft: Draft, ctx: PageContext): readonly Stapnaam[] => [
  'ambt',
  'woning',
  'aanleiding',
  ...(isDringend(draft, ctx) ? (['dreiging'] as const) : []),
  'bereik',
  'gesprek',
];

/** All answers; or the first page that is not right yet, `niet-voor-u` for an office the scheme does not know. */
export const opgaveVan = (draft: Draft, ctx: PageContext): Opgave | Stapnaam | 'niet-voor-u' => {
  const ambt = ambtStap.lees(formVan(draft, 'ambt'), ctx);
  if (!ambt.ok) return 'ambt';
  if (ambt.values.hoe === 'valt-erbuiten') return 'niet-voor-u';
  const woning = woningStap.lees(formVan(draft, 'woning'), ctx);
  if (!woning.ok) return 'woning';
  const aanleiding = aanleidingStap.lees(formVan(draft, 'aanleiding'), ctx);
  if (!aanleiding.ok) return 'aanleiding';
  const dringend = isDringend(draft, ctx);
  const dreiging = dreigingStap.lees(formVan(draft, 'dreiging'), ctx);
  if (dringend && !dreiging.ok) return 'dreiging';
  const bereik = bereikStap.lees(formVan(draft, 'bereik'), ctx);
  if (!bereik.ok) return 'bereik';
  const gesprek = gesprekStap.lees(formVan(draft, 'gesprek'), ctx);
  if (!gesprek.ok) return 'gesprek';
  return {
    ambt: ambt.values,
    woning: woning.values,
    aanleidingen: aanleiding.values.aanleidingen,
    dreiging: dringend && dreiging.ok ? dreiging.values : undefined,
    bereik: bereik.values,
    gesprek: gesprek.values,
  };
};

/** Where one goes on: the first page that is not answered yet, or the check at the end. */
export const verderNaar = (draft: Draft, ctx: PageContext): string => {
  const opgave = opgaveVan(draft, ctx);
  return `/aanmelden/${typeof opgave === 'string' ? opgave : 'controleren'}`;
};
