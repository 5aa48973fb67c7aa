import type { DossierId } from '#kernel/ids.ts';
import { adressen, inDossier, isBewaarpagina, isVoor, metDossier, zonderDossier } from './adressen.ts';
import { inEigenBoek } from './eigen-boek.ts';
import type { Bezoeker, Huis } from './huis.ts';
import { volledig } from './resultaat.ts';
import type { Wereld, Zaak } from './wereld.ts';

/** All that reached the reader, byte for byte. */
export type Gezien = { readonly status: number; readonly headers: string; readonly body: string };

export const gezien = async (response: Response): Promise<Gezien> => ({
  status: response.status,
  headers: JSON.stringify([...response.headers]),
  body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
});

const tekstVan = ({ headers, body }: Gezien): string => headers + body;

/** Every address on a page and every header: what proxies, histories and logs get to see. A telephone number is dialled. */
const adressenOp = ({ headers, body }: Gezien): string =>
  [
    headers,
    ...[...body.matchAll(/\b(?:href|action|src)="(?!tel:)([^"]*)"/g)].map(([, address]) => address),
  ].join(' ');

const gelijk = (one: Gezien, other: Gezien): boolean =>
  one.status === other.status && one.headers === other.headers && one.body === other.body;

export type Ronde = {
  readonly gevallen: number;
  /** Texts of dossiers that were shown to somebody who may see them: what was looked for can be found. */
  readonly getoond: ReadonlySet<string>;
  /** What somebody saw that they may not see, or what betrayed that a dossier exists. */
  readonly lekken: readonly string[];
};

export type Kijken = {
  readonly huis: Huis;
  readonly wereld: Wereld;
  /** Who asks; undefined is somebody who did not log in. */
  readonly namen: readonly (string | undefined)[];
  readonly zaken: readonly Zaak[];
  readonly paths?: readonly string[];
  /** Stop as soon as there is a finding: enough to know that a hole is seen. */
  readonly totEerste?: boolean;
};

type Vondst = { gevallen: number; readonly lekken: string[]; readonly getoond: Set<string> };

const noteer = (
  { huis, wereld }: Kijken,
  naam: string | undefined,
  path: string,
  page: Gezien,
  vondst: Vondst,
): void => {
  vondst.gevallen += 1;
  for (const { dossier, veld } of wereld.kanaries.in(adressenOp(page)))
    vondst.lekken.push(`${naam ?? 'niemand'} ${path}: ${dossier}, ${veld} in een adres`);
  for (const kanarie of wereld.kanaries.in(tekstVan(page))) {
    const eigenBoek = naam === 'secretaris' && inEigenBoek(path, kanarie) !== undefined;
    if (naam !== undefined && (eigenBoek || wereld.magZien(huis.actor(naam), kanarie)))
      vondst.getoond.add(kanarie.tekst);
    else vondst.lekken.push(`${naam ?? 'niemand'} ${path}: ${kanarie.dossier}, ${kanarie.veld}`);
  }
};

/** Pages of one dossier: no canary, and for who has nothing to do with it exactly what an absent dossier gives. */
const bekijkZaken = async (
  kijken: Kijken,
  naam: string | undefined,
  bezoeker: Bezoeker,
  path: string,
  vondst: Vondst,
): Promise<void> => {
  const { huis, wereld } = kijken;
  const rol = naam === undefined ? undefined : huis.account(naam).rol;
  const absent = await gezien(await bezoeker.ask(inDossier(path, huis.application.newId())));
  const vraag = async (id: DossierId, dossier: string, leesbaar: boolean): Promise<void> => {
    const page = await gezien(await bezoeker.ask(inDossier(path, id)));
    noteer(kijken, naam, path, page, vondst);
    const verborgen = !leesbaar || page.status === 404;
    // Who did not log in is sent to log in for whatever address, which then stands in the answer.
    const naarInloggen = naam === undefined && page.status === 303;
    if (verborgen && !naarInloggen && !gelijk(page, absent))
      vondst.lekken.push(`${naam ?? 'niemand'} ${path}: ${dossier} is anders dan een dossier dat er niet is`);
  };
  // Where the role has no page the dossier is not even looked up: a few are enough.
  const bewaart = isBewaarpagina(path) && rol === 'fg';
  const zaken = volledig || isVoor(path, rol) ? kijken.zaken : kijken.zaken.slice(-2);
  for (const zaak of zaken) {
    const leesbaar = bewaart || (naam !== undefined && wereld.leesbaar(huis.actor(naam), zaak).size > 0);
    await vraag(zaak.id, zaak.naam, leesbaar);
  }
  // The person's own dossier has no page of its own: only who keeps its terms gets anywhere by its number.
  for (const { naam: zelf } of zaken.slice(0, 2)) {
    const persoon = huis.account(zelf).bestuurderDossier;
    if (persoon !== undefined) await vraag(persoon, `persoon van ${zelf}`, bewaart);
  }
};

const bekijkAlles = async (kijken: Kijken, naam: string | undefined, vondst: Vondst): Promise<void> => {
  const bezoeker = await kijken.huis.browser(naam);
  const paths = kijken.paths ?? adressen('GET');
  const genoeg = () => kijken.totEerste === true && vondst.lekken.length > 0;
  for (const path of zonderDossier(paths))
    noteer(kijken, naam, path, await gezien(await bezoeker.ask(path)), vondst);
  for (const path of metDossier(paths)) {
    if (genoeg()) return;
    await bekijkZaken(kijken, naam, bezoeker, path, vondst);
  }
};

/** Every page, by everybody, of every case. */
export const bekijk = async (kijken: Kijken): Promise<Ronde> => {
  const vondst: Vondst = { gevallen: 0, lekken: [], getoond: new Set() };
  for (const naam of kijken.namen) {
    if (kijken.totEerste === true && vondst.lekken.length > 0) break;
    await bekijkAlles(kijken, naam, vondst);
  }
  return { ...vondst, lekken: [...new Set(vondst.lekken)] };
};
