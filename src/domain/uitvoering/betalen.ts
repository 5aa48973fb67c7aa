/** Money after the order: invoices and credit notes come in, and only what works is paid. */
import { acceptUnless } from '#kernel/decider.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import { findVerstrekking, staatOp } from './bestellen.ts';
import { findFactuur, nettoVan, openstaand } from './facturen.ts';
import type { UitvoeringEvent } from './feiten.ts';
import type { UitvoeringState, Verstrekking } from './toestand.ts';
import type { Grond, Opdracht, UitvoeringRefusal, UitvoeringUitkomst } from './weigeringsgronden.ts';

const btwKlopt = (bedragCent: Cents, btwCent: Cents | undefined): Grond =>
  btwCent !== undefined && (btwCent < 0 || btwCent >= bedragCent) && 'btw-kan-niet';

const metBtw = (btwCent: Cents | undefined) => (btwCent === undefined ? {} : { btwCent });

/** An invoice may come before the test; paying it waits. It names the supplier of the order. */
export const ontvangFactuur = (
  command: Opdracht<'OntvangFactuur'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, maatregel, factuur, factuurdatum, bedragCent, btwCent, kosten } = command;
  const verstrekking = findVerstrekking(state, maatregel);
  const leverancier = verstrekking?.opdracht?.leverancier;
  const gronden: readonly Grond[] = [
    verstrekking === undefined && 'niet-verstrekt',
    bedragCent <= 0 && 'bedrag-niet-positief',
    btwKlopt(bedragCent, btwCent),
    factuurdatum > op && 'factuurdatum-in-de-toekomst',
    findFactuur(verstrekking?.facturen ?? [], factuur) !== undefined && 'factuur-al-ontvangen',
  ];
  if (leverancier === undefined) return acceptUnless([...gronden, 'geen-opdracht']);
  return acceptUnless(gronden, {
    type: 'FactuurOntvangen',
    op,
    maatregel,
    factuur,
    leverancier,
    factuurdatum,
    bedragCent,
    ...metBtw(btwCent),
    kosten,
  });
};

/** A credit note takes off at most what the invoice still asks; what was already paid then comes back. */
export const ontvangCreditnota = (
  command: Opdracht<'OntvangCreditnota'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const { op, maatregel, creditnota, bedragCent, btwCent, reden } = command;
  const facturen = findVerstrekking(state, maatregel)?.facturen ?? [];
  const factuur = findFactuur(facturen, command.factuur);
  const bekend = facturen.flatMap((een) => een.creditnotas.map((nota) => nota.creditnota));
  return acceptUnless(
    [
      factuur === undefined && 'factuur-onbekend',
      bedragCent <= 0 && 'bedrag-niet-positief',
      btwKlopt(bedragCent, btwCent),
      factuur !== undefined && bedragCent > nettoVan(factuur) && 'credit-hoger-dan-factuur',
      bekend.includes(creditnota) && 'factuur-al-ontvangen',
      !isIngevuld(reden) && 'reden-ontbreekt',
    ],
    {
      type: 'CreditnotaOntvangen',
      op,
      maatregel,
      creditnota,
      factuur: command.factuur,
      bedragCent,
      ...metBtw(btwCent),
      reden,
    },
  );
};

/** More than the order may be paid, but only with a reason: all payments together, less what came back. */
const bovenDeOpdracht = (
  command: Opdracht<'Betaal'>,
  { opdracht, betaald, facturen }: Verstrekking,
): boolean => {
  if (opdracht === null || command.kosten === 'periodiek') return false;
  const terug = facturen
    .filter(({ kosten }) => kosten === 'eenmalig')
    .flatMap(({ terugbetaald }) => terugbetaald.map(({ bedragCent }) => bedragCent));
  const samen = sum([...betaald.map(({ bedragCent }) => bedragCent), command.bedragCent]);
  return samen - sum(terug) > opdracht.eenmaligCent;
};

/** What works is paid; also an invoice that comes after the measure has ended. */
const isGetest = (verstrekking: Verstrekking): boolean =>
  staatOp(verstrekking, 'getest', 'betaald') ||
  (verstrekking.stand === 'beeindigd' && verstrekking.tests.length > 0);

/** Payments of before invoices were kept name theirs too. */
const isBetaald = ({ facturen, betaald }: Verstrekking, nummer: string): boolean => {
  const bekend = findFactuur(facturen, nummer);
  return bekend === undefined ? betaald.some(({ factuur }) => factuur === nummer) : openstaand(bekend) <= 0;
};

/** Pays a received invoice, or receives and pays one that is new. */
export const betaal = (command: Opdracht<'Betaal'>, state: UitvoeringState): UitvoeringUitkomst => {
  const { op, maatregel, bedragCent, factuur, redenHoger, btwCent } = command;
  const verstrekking = findVerstrekking(state, maatregel);
  if (verstrekking === undefined) return acceptUnless(['niet-verstrekt']);
  const bekend = findFactuur(verstrekking.facturen, factuur);
  const open = bekend === undefined ? bedragCent : openstaand(bekend);
  const kosten = bekend?.kosten ?? command.kosten ?? 'eenmalig';
  const gronden: readonly Grond[] = [
    !isGetest(verstrekking) && 'eerst-testen',
    bedragCent <= 0 && 'bedrag-niet-positief',
    bekend === undefined && btwKlopt(bedragCent, btwCent),
    bovenDeOpdracht({ ...command, kosten }, verstrekking) &&
      !isIngevuld(redenHoger) &&
      'bedrag-hoger-dan-opdracht',
    isBetaald(verstrekking, factuur) && 'factuur-al-betaald',
    open > 0 && bedragCent > open && 'meer-dan-factuur',
  ];
  const ontvangst: readonly UitvoeringEvent[] =
    bekend === undefined
      ? [
          {
            type: 'FactuurOntvangen',
            op,
            maatregel,
            factuur,
            leverancier: verstrekking.opdracht?.leverancier ?? '',
            factuurdatum: op,
            bedragCent,
            ...metBtw(btwCent),
            kosten,
          },
        ]
      : [];
  return acceptUnless<UitvoeringRefusal, UitvoeringEvent>(gronden, ...ontvangst, {
    type: 'Betaald',
    op,
    maatregel,
    bedragCent,
    factuur,
    ...(isIngevuld(redenHoger) && { redenHoger }),
    ...(kosten === 'periodiek' && { kosten }),
  });
};

/** What a supplier pays back after a credit note: never more than was paid too much. */
export const ontvangTerugbetaling = (
  { op, maatregel, factuur, bedragCent }: Opdracht<'OntvangTerugbetaling'>,
  state: UitvoeringState,
): UitvoeringUitkomst => {
  const bekend = findFactuur(findVerstrekking(state, maatregel)?.facturen ?? [], factuur);
  const teVeel = bekend === undefined ? 0 : cents(-openstaand(bekend));
  return acceptUnless(
    [
      bekend === undefined && 'factuur-onbekend',
      bedragCent <= 0 && 'bedrag-niet-positief',
      bekend !== undefined && bedragCent > Math.max(0, teVeel) && 'niets-terug-te-krijgen',
    ],
    { type: 'TerugbetalingOntvangen', op, maatregel, factuur, bedragCent },
  );
};
