import { geldendeOrganisatie, komendeVoorgangers } from '#application/referentie/herindelingen.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { Alert } from '#web/components/alert.tsx';
import { formatDay } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { gaatOver, overgenomenVan } from '#web/server/herindeling.ts';
import { voluit } from '#web/server/organisatienaam.ts';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from '../werkgever.ts';

/** Whose dossier it was before a herindeling, to follow the office; empty for one's own. */
export const herkomst = (kaart: Kaart): string => {
  const van = overgenomenVan(kaart);
  return van === undefined ? '' : `, overgenomen van ${van}`;
};

const Weg = ({ ctx, werkgever }: { readonly ctx: PageContext; readonly werkgever: Werkgever }) => {
  const overgang = gaatOver(werkgever.code, ctx.today);
  if (overgang === undefined) return null;
  const { oud, nieuw, op, isBeoogd } = overgang;
  return (
    <Alert kind="info" title={`Op ${formatDay(op)} gaan uw dossiers naar ${nieuw ?? 'een ander'}`}>
      <Paragraph>
        {isBeoogd ? 'Zo is het plan. ' : ''}Dan houdt {oud} op te bestaan. De dossiers, wat is besteld en het
        geldboek gaan vanzelf mee; u hoeft niets over te typen. Vanaf die dag kunt u hier niet meer inloggen.
      </Paragraph>
      <Paragraph>
        Leg vóór die dag vast wat is besteld, geleverd en betaald, en{' '}
        <Link href="/geld">download het geldboek voor uw archief</Link>.
      </Paragraph>
    </Alert>
  );
};

const Erbij = ({ ctx, werkgever }: { readonly ctx: PageContext; readonly werkgever: Werkgever }) =>
  komendeVoorgangers(werkgever.code, ctx.today).map(({ code, op, status }) => (
    <Alert key={code} kind="info" title={`Op ${formatDay(op)} neemt u het over van ${voluit(code)}`}>
      <Paragraph>
        {status === 'beoogd' ? 'Zo is het plan. ' : ''}Lopen daar dossiers, dan staan die vanaf die dag
        vanzelf op dit overzicht, met wat is besteld en het geldboek. Tot die dag ziet u daar niets van.
      </Paragraph>
    </Alert>
  ));

/** Why somebody who sat in a college misses dossiers here, and who can do those; nothing for anybody else. */
export const EigenBestuur = ({
  besturen,
  werkgever,
  ctx,
}: {
  readonly besturen: readonly string[];
  readonly werkgever: Werkgever;
  readonly ctx: PageContext;
}) => {
  const hier = besturen.filter((code) => geldendeOrganisatie(code, ctx.today)?.code === werkgever.code);
  return hier.length === 0 ? null : (
    <Alert kind="info" title={`U zat in het bestuur van ${hier.map(voluit).join(' en ')}`}>
      <Paragraph>
        Daarom ziet u hier geen dossiers van dat bestuur, en ook niet dat van uzelf. Niemand regelt
        maatregelen voor zichzelf of voor wie in hetzelfde bestuur zat.
      </Paragraph>
      <Paragraph>
        Een ander doet dat. Is die er nog niet? <Link href="/inrichting/functionaris">Stel iemand voor</Link>.
        Tot die tijd gaan berichten over deze dossiers naar het algemene adres.
      </Paragraph>
    </Alert>
  );
};

/** What a herindeling that comes means for this desk; nothing when none is known. */
export const KomendeHerindeling = (desk: { readonly ctx: PageContext; readonly werkgever: Werkgever }) => (
  <>
    <Weg {...desk} />
    <Erbij {...desk} />
  </>
);
