import type { ActResult, Reason } from '#application/application.ts';
import type { BestuurderOpdracht, Opdracht } from '#application/opdracht.ts';
import { geldendeOrganisatie } from '#application/referentie/herindelingen.ts';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { DossierId } from '#kernel/ids.ts';
import { formFields } from '#web/components/form.tsx';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Draft } from './draft.ts';
import type { Opgave } from './opgave.ts';

const zelfde = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

const ambtOpdracht = (
  { ambt: { ambt, hoe, sinds } }: Opgave,
  organisatie: string,
  persoon: BestuurderState | undefined,
): readonly BestuurderOpdracht[] => {
  if (hoe === 'straks') {
    const bekend = persoon?.benoemingen.some((een) => een.ambt === ambt && een.organisatie === organisatie);
    return bekend ? [] : [{ type: 'LegBenoemingVast', ambt, organisatie, vanaf: sinds }];
  }
  const loopt = persoon?.ambten.some(
    (een) => een.ambt === ambt && een.organisatie === organisatie && een.tot === null,
  );
  if (loopt) return [];
  const waarnemend = hoe === 'waarnemend' ? { waarnemendSinds: sinds } : {};
  return [{ type: 'AanvaardAmbt', ambt, organisatie, van: sinds, ...waarnemend }];
};

const woningOpdracht = (
  { woning }: Opgave,
  nieuw: string,
  persoon: BestuurderState | undefined,
): readonly BestuurderOpdracht[] => {
  const id = persoon?.woning ?? nieuw;
  const nu = persoon?.woningen.find((een) => een.id === id);
  const adres = persoon?.adressen.find((een) => een.id === id)?.adres;
  const bekend =
    nu !== undefined &&
    adres !== undefined &&
    zelfde(woning, { adres, soort: nu.soort, nieuwbouw: nu.nieuwbouw, monument: nu.monument });
  return bekend ? [] : [{ type: 'GeefWoningOp', woning: id, ...woning }];
};

/** What the person's own dossier does not know yet; what is so already is left out, so that sending again is harmless. */
const watNogMoet = (
  opgave: Opgave,
  { woning }: Draft,
  { account, today }: Pick<PageContext, 'account' | 'today'>,
  persoon: BestuurderState | undefined,
): readonly BestuurderOpdracht[] => [
  ...(persoon?.account == null
    ? [{ type: 'RegistreerBestuurder', account: account.id, naam: account.naam } as const]
    : []),
  ...(persoon !== undefined && zelfde(opgave.bereik, persoon.bereik)
    ? []
    : [{ type: 'GeefBereikbaarheidOp', bereik: opgave.bereik } as const]),
  ...ambtOpdracht(opgave, geldendeOrganisatie(account.organisatie, today)?.code ?? '', persoon),
  ...woningOpdracht(opgave, woning, persoon),
  ...(persoon?.start?.herinnerOp == null ? [] : [{ type: 'KiesStart', keuze: 'aanmelden' } as const]),
];

/** Somebody (a second click) was just before us with exactly this. */
const AL_ZO = new Set(['al-geregistreerd', 'ambt-loopt-al']);

const isGedaan = (result: ActResult): boolean =>
  result.outcome === 'done' ||
  result.outcome === 'already-done' ||
  (result.outcome === 'refused' && result.reasons.every(({ grond }) => AL_ZO.has(grond)));

export type Verstuurd =
  | { readonly zaak: DossierId }
  | { readonly reasons: readonly Reason[] }
  | 'conflict'
  | 'not-found';

const alsVerstuurd = (result: ActResult): Verstuurd => {
  switch (result.outcome) {
    case 'done':
    case 'already-done':
      return { zaak: result.dossier };
    case 'refused':
      return { reasons: result.reasons };
    default:
      return result.outcome;
  }
};

/**
 * Sends the application: first what the person's own dossier must know, then the application itself.
 * Every part may be repeated: a second click, or a second try after a fault halfway, changes nothing twice.
 */
export const verstuur = async (ctx: PageContext, draft: Draft, opgave: Opgave): Promise<Verstuurd> => {
  const { application, actor, account } = ctx;
  const dossier = account.bestuurderDossier;
  if (dossier === undefined) return 'not-found';
  const submit = typed(ctx.form, formFields.submitId) ?? draft.zaak;
  const doe = (op: DossierId, opdracht: Opdracht, submitId: string) =>
    application.act({ actor, dossier: op, opdracht, submitId });
  const persoon = (await application.persoon(actor, dossier))?.persoon;
  for (const opdracht of watNogMoet(opgave, draft, ctx, persoon)) {
    const result = await doe(dossier, opdracht, `${submit}-${opdracht.type}`);
    if (!isGedaan(result)) return alsVerstuurd(result);
  }
  const { aanleidingen, dreiging, gesprek } = opgave;
  const aanmelding = {
    type: 'DienAanmeldingIn',
    aanleidingen,
    ...(dreiging && { dreiging }),
    ...gesprek,
  } as const;
  return alsVerstuurd(await doe(draft.zaak, aanmelding, `aanmelding-${draft.zaak}`));
};
