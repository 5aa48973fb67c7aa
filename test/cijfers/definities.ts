import { DatabaseSync } from 'node:sqlite';
import type { Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';

/**
 * The tables once more, written from the definitions in SQL and not from the code. Each gives a row name, a column number and a
 * count; what is not there is nought.
 */
const LOOP = `create view loop as
  select f.spoor, f.groep, f.provincie, substr(f.kwartaal, 1, 4) as jaar, f.detail as hoe from feit f
  where f.gebeurtenis = 'aangemeld' and f.groep <> 'anders'`;
const EERSTE = `create view eerste as
  select spoor, gebeurtenis, min(substr(kwartaal, 1, 4)) as jaar, min(weken) as weken from feit group by spoor, gebeurtenis`;

const heeft = (gebeurtenis: string, detail?: string): string =>
  `exists (select 1 from feit x where x.spoor = l.spoor and x.gebeurtenis = '${gebeurtenis}'${
    detail === undefined ? '' : ` and x.detail = '${detail}'`
  })`;
const gestopt = `(${heeft('ingetrokken')} or ${heeft('niet-ontvankelijk')} or ${heeft('gesloten')})`;
const jaarVan = (gebeurtenis: string): string =>
  `(select e.jaar from eerste e where e.spoor = l.spoor and e.gebeurtenis = '${gebeurtenis}')`;
const kolommen = (rij: string, uit: string, voorwaarden: readonly string[]): string =>
  voorwaarden
    .map(
      (voorwaarde, k) =>
        `select ${rij} as rij, ${k} as kolom, count(*) as aantal from ${uit} where ${voorwaarde} group by 1`,
    )
    .join(' union all ');

/** A row for each detail of these events, a column for each event. */
const perDetail = (gebeurtenissen: readonly string[]): string =>
  gebeurtenissen
    .map(
      (gebeurtenis, k) =>
        `select x.detail as rij, ${k} as kolom, count(distinct x.spoor) as aantal from feit x join loop l on l.spoor = x.spoor
         where x.gebeurtenis = '${gebeurtenis}' group by 1`,
    )
    .join(' union all ');

const overgang = (van: string, naar: string): string =>
  kolommen(jaarVan(van), 'loop l', [
    heeft(van),
    `${heeft(van)} and ${jaarVan(naar)} = ${jaarVan(van)}`,
    `${heeft(van)} and ${jaarVan(naar)} <> ${jaarVan(van)}`,
    `${heeft(van)} and not ${heeft(naar)} and ${gestopt}`,
    `${heeft(van)} and not ${heeft(naar)} and not ${gestopt}`,
  ]);
const herkomst = (van: string, naar: string): string =>
  kolommen(jaarVan(naar), 'loop l', [
    heeft(naar),
    `${heeft(naar)} and ${jaarVan(van)} = ${jaarVan(naar)}`,
    `${heeft(naar)} and ${jaarVan(van)} <> ${jaarVan(naar)}`,
  ]);

export const DEFINITIES: Readonly<Record<string, string>> = {
  'bereik-per-functie': kolommen('l.groep', 'loop l', ['1', heeft('rapport')]),
  'bereik-per-provincie': kolommen('l.provincie', 'loop l', ['1']),
  'samen-of-alleen': kolommen('l.groep', 'loop l', ['1', "l.hoe = 'gezamenlijk'", "l.hoe = 'zelf'"]),
  cohort: kolommen('l.jaar', 'loop l', ['1', heeft('bezoek'), heeft('rapport'), heeft('keuze-klaar')]),
  'aanmelding-naar-bezoek': overgang('aangemeld', 'bezoek'),
  'bezoek-naar-rapport': overgang('bezoek', 'rapport'),
  'bezoek-uit-aanmelding': herkomst('aangemeld', 'bezoek'),
  'rapport-uit-bezoek': herkomst('bezoek', 'rapport'),
  spoed: kolommen('l.groep', 'loop l', ['1', heeft('spoed'), `not ${heeft('spoed')}`]),
  'advies-per-domein': kolommen('l.groep', 'loop l', [
    heeft('vastgesteld'),
    ...['wonen', 'werk', 'informatie', 'verplaatsen'].map((domein) => heeft('maatregel', domein)),
  ]),
  'keurmerk-oordeel': kolommen('l.groep', 'loop l', [
    heeft('keurmerk'),
    heeft('keurmerk', 'voldoet'),
    heeft('keurmerk', 'vereist'),
    `${heeft('keurmerk')} and not ${heeft('keurmerk', 'voldoet')} and not ${heeft('keurmerk', 'vereist')}`,
  ]),
  'overname-per-functie': kolommen('l.groep', 'loop l', [
    heeft('rapport'),
    `${heeft('rapport')} and ${heeft('gekozen')} and not ${heeft('afgezien')}`,
    `${heeft('rapport')} and ${heeft('gekozen')} and ${heeft('afgezien')}`,
    `${heeft('rapport')} and ${heeft('keuze-klaar')} and not ${heeft('gekozen')}`,
    `${heeft('rapport')} and not ${heeft('keuze-klaar')}`,
  ]),
  'uitvoering-per-functie': kolommen('l.groep', 'loop l', [
    heeft('gekozen'),
    ...['verstrekt', 'opgeleverd', 'betaald'].map((stap) => `${heeft('gekozen')} and ${heeft(stap)}`),
  ]),
  'uitkomst-per-maatregel': perDetail(
    ['geadviseerd', 'gekozen', 'werkt', 'gebrek', 'gestopt', 'gedaan', 'niet-gedaan'].map(
      (wat) => `maatregel-${wat}`,
    ),
  ),
  'punten-gebruikt': perDetail(['punt']),
  'keurmerk-lopend': (
    [
      ['Nieuwbouw', 'nieuwbouw'],
      ['Monument', 'monument'],
      ['Andere grond', 'andere'],
      ['Het keurmerk is vereist', 'vereist'],
    ] as const
  )
    .map(([rij, detail]) =>
      kolommen(`'${rij}'`, 'loop l', [`${heeft('keurmerk', detail)} and not ${gestopt}`]),
    )
    .join(' union all '),
  'keurmerk-verband': (
    [
      ['Voordeur', 'voordeur'],
      ['Achterdeur', 'achterdeur'],
      ['Ramen op de begane grond', 'raam-begane-grond'],
    ] as const
  )
    .map(([rij, detail]) =>
      kolommen(`'${rij}'`, 'loop l', [
        heeft('keurmerkpunt-raakt', detail),
        heeft('keurmerkpunt-los', detail),
      ]),
    )
    .join(' union all '),
  knelpunten: (
    [
      ['Het keurmerk', 'keurmerk'],
      ['Een goede leverancier vinden', 'leverancier'],
      ['Het duurt lang', 'doorlooptijd'],
    ] as const
  )
    .map(([rij, detail]) => {
      const eersteJaar = `(select min(substr(x.kwartaal, 1, 4)) from feit x
        where x.spoor = l.spoor and x.gebeurtenis = 'knelpunt' and x.detail = '${detail}')`;
      const jaren = ['2024', '2025', '2026'].map((jaar) => `${eersteJaar} = '${jaar}'`);
      return kolommen(`'${rij}'`, 'loop l', [heeft('knelpunt', detail), ...jaren]);
    })
    .join(' union all '),
  'nazorg-gesprekken': kolommen('l.groep', 'loop l', [
    heeft('rapport'),
    `${heeft('rapport')} and ${heeft('nazorg')}`,
    `${heeft('rapport')} and ${heeft('nazorg', 'terugbellen')}`,
  ]),
  'bestuurder-respons': `${kolommen('l.groep', 'loop l', [heeft('enquete-gevraagd', 'bestuurder')])}
    union all select groep, 1, count(*) from feit
    where gebeurtenis = 'enquete' and detail = 'bestuurder' and groep <> 'anders' group by 1`,
  'bestuurder-uitgevoerd': `select upper(substr(f.detail, 12, 1)) || substr(f.detail, 13) as rij, 0 as kolom, count(*) as aantal from feit f
    where f.detail like 'uitgevoerd=%' and f.groep <> 'anders'
      and exists (select 1 from feit x where x.spoor = f.spoor and x.gebeurtenis = 'enquete' and x.detail = 'bestuurder')
    group by 1`,
};

/** A database with the facts up to a quarter, on which the definitions can be asked. */
export const databaseMet = (feiten: Iterable<StatistischFeit>, tot: Kwartaal): DatabaseSync => {
  const db = new DatabaseSync(':memory:');
  db.exec(
    `create table feit (spoor text, kwartaal text, groep text, provincie text, gebeurtenis text, detail text, weken int, euro int);
     create index op_spoor on feit (spoor, gebeurtenis); ${LOOP}; ${EERSTE}`,
  );
  const voegToe = db.prepare('insert into feit values (?, ?, ?, ?, ?, ?, ?, ?)');
  db.exec('begin');
  for (const feit of feiten) {
    if (feit.kwartaal > tot) continue;
    const { spoor, kwartaal, groep, provincie, gebeurtenis, detail, weken, euro } = feit;
    voegToe.run(
      spoor,
      kwartaal,
      groep,
      provincie ?? null,
      gebeurtenis,
      detail ?? null,
      weken ?? null,
      euro ?? null,
    );
  }
  db.exec('commit');
  return db;
};

/** The counts of one table, as "row/column" to count. */
export const tellingIn = (db: DatabaseSync, id: string): ReadonlyMap<string, number> =>
  new Map(
    db
      .prepare(DEFINITIES[id] ?? '')
      .all()
      .filter(({ aantal, rij }) => rij !== null && Number(aantal) > 0)
      .map(({ rij, kolom, aantal }) => [`${rij}/${kolom}`, Number(aantal)]),
  );
