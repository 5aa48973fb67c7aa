import type { Groep, Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { DREMPEL, type Tabel } from '#application/cijfers/tabel.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { type Lijst, lijsten } from '#application/referentie/enquetes.ts';
import { enqueteVragen } from '../10-mening/enquete.ts';
import { maakTabel, ZELF } from '../maak-tabel.ts';
import { beveilig } from '../onthulling/beveilig.ts';
import { lopenUit } from '../tellen/loop.ts';
import type { Antwoorden } from './lees.ts';

/** How many of each group were asked, of one list. */
export type Gevraagd = Readonly<Partial<Record<Groep, number>>>;

/** Any: a survey from elsewhere has no quarters. */
const KWARTAAL: Kwartaal = '2000-K1';

const uitAntwoord = (
  { lijst, functie, antwoord }: Antwoorden,
  nummer: number,
): readonly StatistischFeit[] => {
  const basis = { spoor: `antwoord-${nummer}`, kwartaal: KWARTAAL, groep: functie };
  return [
    { ...basis, gebeurtenis: 'enquete', detail: lijst },
    ...Object.entries(antwoord)
      .filter(([, waarde]) => waarde !== '')
      .map(
        ([kolom, waarde]): StatistischFeit => ({
          ...basis,
          gebeurtenis: 'enquete-antwoord',
          detail: `${kolom}=${waarde}`,
        }),
      ),
  ];
};

/** Who was asked, as courses that know nothing else. */
const uitGevraagd = (lijst: Lijst, gevraagd: Gevraagd): readonly StatistischFeit[] =>
  Object.entries(gevraagd).flatMap(([groep, aantal]) =>
    Array.from({ length: aantal }, (_, nummer) => ({
      spoor: `gevraagd-${lijst}-${groep}-${nummer}`,
      kwartaal: KWARTAAL,
      groep: groep as Groep,
    })).flatMap((basis): readonly StatistischFeit[] => [
      { ...basis, gebeurtenis: 'aangemeld' },
      { ...basis, gebeurtenis: 'enquete-gevraagd', detail: lijst },
    ]),
  );

/** The same tables as in a release, of a survey from elsewhere, with its counts as they are; `gevraagd` when it is known. */
export const enqueteTabellen = (antwoorden: readonly Antwoorden[], gevraagd: Gevraagd): readonly Tabel[] => {
  const erin = lijsten.filter((lijst) => antwoorden.some((een) => een.lijst === lijst));
  const feiten = [
    ...antwoorden.flatMap(uitAntwoord),
    ...erin.flatMap((lijst) => uitGevraagd(lijst, gevraagd)),
  ];
  const stand = {
    ...lopenUit(feiten, KWARTAAL),
    tot: KWARTAAL,
    ambten: ambtenPerGroep(),
  };
  const zonderRespons = Object.keys(gevraagd).length === 0;
  return erin
    .flatMap((lijst) => enqueteVragen(lijst, DREMPEL))
    .filter(({ id }) => !(zonderRespons && id.endsWith('-respons')))
    .map((vraag) => {
      const antwoord = vraag.antwoord(stand);
      const [getallen = []] = beveilig([antwoord.telling], ZELF.regels);
      return maakTabel(vraag, antwoord, getallen, ZELF);
    });
};
