import { createHash } from 'node:crypto';
import { type Bevinding, type Bron, bronnen, type Stand, standen } from '#domain/onderzoek/feiten.ts';
import { optional, text } from '#web/server/fields.ts';
import { type FormInput, typed } from '#web/server/form-input.ts';
import type { Bezoekdeel, Punt } from './delen.ts';

/** What is filled in at one point; without a state nothing was chosen. */
export type Antwoord = {
  readonly stand: Stand | undefined;
  readonly bron: Bron;
  readonly notitie: string;
};

/** The mark of a point without an answer. */
const NIETS = '-';

/** The names of the fields of one point. */
export const veldnamen = (id: string) =>
  ({ stand: `stand-${id}`, bron: `bron-${id}`, notitie: `notitie-${id}`, was: `was-${id}` }) as const;

/** Who usually says or sees it: in the talk the office-holder, in the inspection the adviser. */
export const gewoneBron = (instrument: Bezoekdeel['instrument']): Bron =>
  instrument === 'gespreksleidraad' ? 'bestuurder' : 'adviseur-gezien';

/** What stands in the case at a point. */
export const bekend = (bevinding: Bevinding | undefined, gewoon: Bron): Antwoord => ({
  stand: bevinding?.stand,
  bron: bevinding?.bron ?? gewoon,
  notitie: bevinding?.notitie ?? '',
});

/** A short mark of an answer, by which the form tells what it showed. */
export const merkVan = ({ stand, bron, notitie }: Antwoord): string =>
  stand === undefined
    ? NIETS
    : createHash('sha256').update([stand, bron, notitie].join('\n')).digest('base64url').slice(0, 10);

/**
 * What was typed at a point; what the form did not send stays as it is. A note without an answer is a point that was
 * looked at and is not finished.
 */
export const getypt = (form: FormInput, punt: Punt, gewoon: Bron): Antwoord => {
  const namen = veldnamen(punt.id);
  const gekozen = typed(form, namen.stand);
  const getoond = bekend(typed(form, namen.was) === NIETS ? undefined : punt.bevinding, gewoon);
  const notitie = typed(form, namen.notitie)?.replaceAll('\r\n', '\n').trim() ?? getoond.notitie;
  const bron = bronnen.find((een) => een === typed(form, namen.bron)) ?? getoond.bron;
  if (gekozen === 'wissen') return { stand: undefined, bron, notitie: '' };
  const stand = standen.find((een) => een === gekozen) ?? getoond.stand;
  return { stand: stand ?? (notitie === '' ? undefined : 'nog-niet-af'), bron, notitie };
};

/** Reads the note of a point; the error is that of any other text. */
export const leesNotitie = (form: FormInput, id: string) =>
  optional(text({ max: 2_000 }))(form, veldnamen(id).notitie);

export type Verschil =
  | { readonly wat: 'bewaar'; readonly punt: Punt; readonly antwoord: Antwoord & { readonly stand: Stand } }
  | { readonly wat: 'wis'; readonly punt: Punt }
  | { readonly wat: 'botsing'; readonly punt: Punt };

/**
 * What a form changes at one point. What was only shown stays as it is by now; what somebody else changed meanwhile
 * into something else than was typed here is a clash, and is decided by who reads both.
 */
export const verschilAan = (
  punt: Punt,
  { was, typt, gewoon }: { readonly was: string | undefined; readonly typt: Antwoord; readonly gewoon: Bron },
): Verschil | undefined => {
  const [nu, nieuw] = [merkVan(bekend(punt.bevinding, gewoon)), merkVan(typt)];
  if (was === undefined || nieuw === was || nieuw === nu) return undefined;
  if (nu !== was) return { wat: 'botsing', punt };
  const { stand } = typt;
  return stand === undefined ? { wat: 'wis', punt } : { wat: 'bewaar', punt, antwoord: { ...typt, stand } };
};
