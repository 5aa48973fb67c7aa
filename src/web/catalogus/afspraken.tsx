import {
  type Uitzonderingsafspraak,
  uitzonderingsafspraken,
} from '#application/referentie/uitzonderingsafspraken.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { addYears } from '#kernel/calendar-day.ts';
import { Card, EmptyState } from '#web/components/card.tsx';
import { Facts } from '#web/components/facts.tsx';
import { formatDay } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
import { Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { type Cijfers, isGeteld, NOG_NIET, rijVan, totEnMet } from '#web/server/vrijgegeven.ts';
import { TERUG } from './boek.ts';

const RIJ: Readonly<Record<Uitzonderingsafspraak['code'], string>> = {
  nieuwbouw: 'Nieuwbouw',
  monument: 'Monument',
};

const WERKING: Readonly<Record<Uitzonderingsafspraak['werking'], string>> = {
  structureel: 'vanzelf, als aan de voorwaarde is voldaan',
  beoordeling: 'na een oordeel van de adviseur, met reden in het advies',
};

const ongeveer = (aantal: number | null | undefined): string =>
  aantal == null ? 'minder dan tien, of niet te tonen' : `ongeveer ${aantal}`;

type Deel = {
  readonly afspraak: Uitzonderingsafspraak;
  readonly cijfers: Cijfers;
  readonly ctx: PageContext;
};

const Afspraak = ({ afspraak, cijfers, ctx }: Deel) => {
  const { code, titel, versie, werking, voorwaarde, uitleg, grondslag, bronnen, onzeker } = afspraak;
  const nazien = addYears(versie, 1);
  const gebruikt = rijVan(cijfers, 'keurmerk-uitzonderingen', RIJ[code]).Adviezen;
  const lopend = rijVan(cijfers, 'keurmerk-lopend', RIJ[code])['Lopende dossiers'];
  return (
    <Card>
      {nazien <= ctx.today ? (
        <StateLabel state="now">Na te zien sinds {formatDay(nazien)}</StateLabel>
      ) : (
        <StateLabel state="wait">Na te zien voor {formatDay(nazien)}</StateLabel>
      )}
      <Heading level={2}>{titel}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      <Facts
        facts={[
          { label: 'Versie', value: formatDay(versie) },
          { label: 'Grond', value: grondslag },
          { label: 'Voorwaarde', value: voorwaarde },
          { label: 'Werkt', value: WERKING[werking] },
          { label: 'Gebruikt', value: `in ${ongeveer(gebruikt)} vastgestelde adviezen` },
          { label: 'Als deze afspraak verviel', value: `${ongeveer(lopend)} lopende dossiers veranderen` },
          { label: 'Bron', value: bronnen.join('; ') },
          ...(onzeker === null ? [] : [{ label: 'Niet zeker', value: onzeker }]),
        ]}
      />
    </Card>
  );
};

/** Who keeps up the catalogue comes from there, the others from the figures. */
const KEEPERS: readonly Rol[] = ['planner', 'toetser'];

/** The agreements on the exception for the mark: how often used, due for review, and what would change without them. */
export const showAfspraken = async (ctx: PageContext): Promise<Answer> => {
  const cijfers = await ctx.application.vrijgaven.nieuwste();
  const afspraken = uitzonderingsafspraken(ctx.today);
  const vereist = rijVan(cijfers, 'keurmerk-lopend', 'Het keurmerk is vereist')['Lopende dossiers'];
  return ctx.page({
    title: 'Uitzonderingen op het keurmerk',
    back: KEEPERS.includes(ctx.actor.rol) ? TERUG : { href: '/', label: 'Landelijk beeld' },
    body: (
      <>
        <Heading level={1}>Uitzonderingen op het Politiekeurmerk</Heading>
        <Lead>
          Wat is afgesproken over het vijfde lid, onder b, hoe vaak het is gebruikt, en bij hoeveel lopende
          dossiers een andere afspraak iets zou veranderen. Alleen aantallen; er gaat geen dossier open.
        </Lead>
        {afspraken.length === 0 && <EmptyState>Er is op deze dag geen afspraak.</EmptyState>}
        {afspraken.map((afspraak) => (
          <Afspraak afspraak={afspraak} cijfers={cijfers} ctx={ctx} key={afspraak.code} />
        ))}
        <Card>
          <Heading level={2}>Als er een afspraak bij komt</Heading>
          <Paragraph>
            In {ongeveer(vereist)} lopende dossiers is het keurmerk vereist. Alleen bij een deel daarvan past
            een nieuwe afspraak; welk deel, staat in geen cijfer.
          </Paragraph>
        </Card>
        <Paragraph>
          Een afspraak verandert in een nieuwe versie met een begindag. Adviezen die zijn vastgesteld, houden
          de afspraak van toen.
        </Paragraph>
        <Small>
          {isGeteld(cijfers, 'keurmerk-lopend') ? `Vrijgegeven cijfers, ${totEnMet(cijfers)}.` : NOG_NIET}
        </Small>
      </>
    ),
  });
};
