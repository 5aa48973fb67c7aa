import type { Organisatiekaart } from '#domain/bevoegdheid/kaart.ts';
import { isAangewezenOp } from '#domain/organisatie/organisatie.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import { voluit } from '#web/server/organisatienaam.ts';

/** Something that is still to be arranged once. */
export type Punt = { readonly titel: string; readonly zin: string; readonly href: string };

const BEVESTIGEN: Punt = {
  titel: 'Bevestig de functionaris',
  zin: 'Een collega stelde iemand voor. Met uw bevestiging is het geregeld.',
  href: '/inrichting/functionaris/bevestigen',
};
const AANWIJZEN: Punt = {
  titel: 'Stel een functionaris voor',
  zin: 'Er is nu niemand aangewezen. Dossiers wachten daardoor.',
  href: '/inrichting/functionaris',
};
const AFSPRAKEN: Punt = {
  titel: 'Leg vijf afspraken vast',
  zin: 'Wie, het mandaat, de leveranciers, de grootboekrekening, en buiten kantoortijd. Een kwartier werk.',
  href: '/inrichting/afspraken',
};
const ADRES: Punt = {
  titel: 'Geef een algemeen adres op',
  zin: 'Dan komt een bericht ook aan als er even geen functionaris is.',
  href: '/inrichting/postadres',
};

const overnemen = (code: string): Punt => ({
  titel: `Bekijk wat ${voluit(code)} had geregeld`,
  zin: 'Dat gaat niet vanzelf mee. U neemt per ding over wat past, of u laat het.',
  href: '/inrichting/overnemen',
});

/** What is open for this person on this day, the most pressing first; `voorgangers` are codes of whom nobody looked yet what they had arranged. */
export const openPunten = (
  { functionaris, voorstelDoor, ingericht, postadres }: Organisatiekaart,
  wie: AccountId,
  op: CalendarDay,
  voorgangers: readonly string[],
): readonly Punt[] => [
  ...(voorstelDoor !== undefined && voorstelDoor !== wie ? [BEVESTIGEN] : []),
  ...(voorstelDoor === undefined && !isAangewezenOp(functionaris ?? null, op) ? [AANWIJZEN] : []),
  ...voorgangers.map(overnemen),
  ...(ingericht === true ? [] : [AFSPRAKEN]),
  ...(postadres === undefined ? [ADRES] : []),
];
