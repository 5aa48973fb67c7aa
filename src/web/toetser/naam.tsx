import { Facts } from '#web/components/facts.tsx';
import { formatClock } from '#web/components/format.ts';
import { Heading, Lead, Over } from '#web/components/text.tsx';
import { waarFacts, wieFacts } from '#web/nood/dossier.tsx';
import { zaakPage } from '#web/server/zaak-page.ts';

/** Name and address of the case this reviewer tests, for as long as two of them opened it. */
export const showNaam = zaakPage('lees:ontsluiering', (ctx, view, problem) => {
  const tot = view.noodTot === undefined ? '' : formatClock(view.noodTot);
  return ctx.page({
    title: 'Naam en adres bij een advies',
    back: { href: `/toetsing/${view.id}`, label: `Advies ${view.nummer}` },
    noodTot: tot,
    problem,
    body: (
      <>
        <Over>Advies {view.nummer}</Over>
        <Heading level={1}>Naam en adres</Heading>
        <Lead>
          Schrijf hiervan niets in het advies of bij een opmerking. Om {tot} gaat het vanzelf dicht.
        </Lead>
        <Facts facts={[...wieFacts(view), ...waarFacts(view)]} />
      </>
    ),
  });
});
