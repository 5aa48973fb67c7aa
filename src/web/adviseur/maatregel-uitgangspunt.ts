import type { ZaakView } from '#application/application.ts';
import { findMaatregel } from '#application/referentie/catalogus.ts';
import { alsMaatregel } from '#application/referentie/catalogus-maatregel.ts';
import { domeinen } from '#domain/gedeeld/domein.ts';
import type { Alternatief, Maatregel } from '#domain/gedeeld/maatregel.ts';
import { metItem } from '#domain/gedeeld/op-id.ts';
import { grondslagVanDomein } from '#domain/regeling/2024-01-01/woonplek.ts';
import type { PageContext } from '#web/server/route.ts';

/** What the form of a measure starts from, and which alternatives may be offered beside it. */
export type Uitgangspunt = {
  /** Undefined for a measure that is not in the advice yet. */
  readonly bestaand: Maatregel | undefined;
  readonly maatregel: Omit<Maatregel, 'id'>;
  readonly mogelijk: readonly Alternatief[];
};

const eigen = (gevraagd: string | undefined): Omit<Maatregel, 'id'> => {
  const domein = domeinen.find((een) => een === gevraagd) ?? 'wonen';
  return {
    code: null,
    domein,
    titel: '',
    waar: '',
    toelichting: '',
    vraagt: '',
    scenarios: [],
    alternatieven: [],
    eenmalig: null,
    perMaand: null,
    betaler: 'organisatie',
    grondslag: grondslagVanDomein(domein),
    einde: '',
  };
};

type Gevraagd = {
  readonly id?: string | undefined;
  readonly code?: string | undefined;
  readonly domein?: string | undefined;
};

/**
 * From a measure of the advice (`id`), from the catalogue of this advice (`code`), or from nothing.
 * Undefined when what was asked for is not there.
 */
export const uitgangspunt = (
  { zaak: { advies } }: ZaakView,
  { id, code, domein }: Gevraagd,
  { catalogi, today }: Pick<PageContext, 'catalogi' | 'today'>,
): Uitgangspunt | undefined => {
  const lijst = catalogi.op(advies.catalogusversie ?? today);
  const bestaand = advies.maatregelen.find((maatregel) => maatregel.id === id);
  if (id !== undefined && bestaand === undefined) return undefined;
  const gezocht = bestaand?.code ?? (code === '' ? undefined : code);
  const gevonden = gezocht === undefined ? undefined : findMaatregel(lijst, gezocht);
  if (bestaand === undefined && gezocht !== undefined && gevonden === undefined) return undefined;
  return {
    bestaand,
    maatregel: bestaand ?? (gevonden === undefined ? eigen(domein) : alsMaatregel(lijst, gevonden)),
    mogelijk: (gevonden === undefined ? [] : alsMaatregel(lijst, gevonden).alternatieven).reduce<
      readonly Alternatief[]
    >(metItem, bestaand?.alternatieven ?? []),
  };
};
