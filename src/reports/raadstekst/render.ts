import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieSoort } from '../advies/data.ts';
import { dagDelen } from '../exemplaar.ts';
import { documentMaker } from '../typst.ts';

/** A text about the policy for who represents the inhabitants: nothing about any case. */
export type Raadstekst = { readonly op: CalendarDay; readonly organisatieSoort: OrganisatieSoort };

const ARTIKEL = { provincie: '2.9', gemeente: '3.9', waterschap: '4.9' } as const;

const documentOf = ({ op, organisatieSoort }: Raadstekst) => ({
  datum: dagDelen(op),
  soort: organisatieSoort,
  artikel: ARTIKEL[organisatieSoort],
});

const make = documentMaker<ReturnType<typeof documentOf>>('raadstekst');

/** The policy text as a tagged PDF of one page; it may be handed on, so it bears no copy number. */
export const renderRaadstekst = (tekst: Raadstekst): Uint8Array => make(documentOf(tekst));
