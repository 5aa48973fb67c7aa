import { createHash } from 'node:crypto';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { ongewoonGrenzen as grenzen, type OngewoonRegel } from '#domain/bevoegdheid/ongewoon.ts';
import { weekday } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { AuditLine } from './guard.ts';
import { momentOf } from './moment-of.ts';
import type { Vondst } from './toezicht.ts';

type ByAccount = AuditLine & { readonly account: AccountId };

const SHOWN_LINES = 20;

const outsideHours = ({ tijd }: AuditLine): boolean => {
  const { day, hour } = momentOf(tijd);
  const { van, tot, laatsteWerkdag } = grenzen.werktijd;
  return weekday(day) > laatsteWerkdag || hour < van || hour >= tot;
};

const isLook = ({ doel, besluit, compartimenten }: AuditLine): boolean =>
  doel === 'tonen' && besluit === 'toegestaan' && compartimenten.length > 0;

const byStaff = ({ rol }: AuditLine): boolean => rol !== null && rol !== 'bestuurder';

const isRefused = ({ besluit, doel }: AuditLine): boolean => besluit === 'geweigerd' && doel !== 'inloggen';

const dossiersIn = (lines: readonly AuditLine[]) => [...new Set(lines.flatMap(({ dossiers }) => dossiers))];

/** A find from the lines that make it; undefined when there are none. */
const find = (
  regel: OngewoonRegel,
  lines: readonly ByAccount[],
  aantal = lines.length,
): Vondst | undefined => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const sleutel = createHash('sha256').update(`${regel}|${first.account}|${first.nr}`).digest('base64url');
  return {
    sleutel: sleutel.slice(0, 22),
    regel,
    account: first.account,
    rol: first.rol,
    aantal,
    eerste: first.tijd,
    laatste: last.tijd,
    dossiers: dossiersIn(lines),
    regels: lines.slice(0, SHOWN_LINES).map(({ nr }) => nr),
  };
};

/** The middle of a list of numbers; 0 of none. */
const median = (counts: readonly number[]): number => {
  const sorted = counts.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const at = (place: number) => sorted[place] ?? 0;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
};

/** Above this many dossiers somebody of a role opened many: median plus some median absolute deviations. */
export const manyFrom = (counts: readonly number[]): number => {
  if (counts.length < grenzen.minstensCollegas) return Number.POSITIVE_INFINITY;
  const middle = median(counts);
  const deviation = median(counts.map((count) => Math.abs(count - middle)));
  return Math.max(grenzen.minstensDossiers, middle + grenzen.afwijkingen * deviation);
};

const manyDossiers = (looks: readonly ByAccount[]): readonly (Vondst | undefined)[] =>
  [...Map.groupBy(looks, ({ rol }) => rol as Rol).values()].flatMap((sameRole) => {
    const people = [...Map.groupBy(sameRole, ({ account }) => account).values()];
    const bound = manyFrom(people.map((own) => dossiersIn(own).length));
    return people
      .filter((own) => dossiersIn(own).length > bound)
      .map((own) => find('veel-dossiers', own, dossiersIn(own).length));
  });

const lookedOnly = (lines: readonly ByAccount[]): readonly (Vondst | undefined)[] => {
  const own = lines.filter(({ rol, dossiers }) => rol === 'functionaris' && dossiers.length > 0);
  return [...Map.groupBy(own, ({ dossiers: [first] }) => first).values()].map((some) => {
    const acted = some.some(({ doel, actie }) => doel === 'beslissen' && !actie.includes(':'));
    const looks = some.filter(isLook);
    const days = new Set(looks.map(({ tijd }) => momentOf(tijd).day)).size;
    return acted || days < grenzen.dagenZonderDaad ? undefined : find('eigen-organisatie', looks, days);
  });
};

const refusedOften = (refused: readonly ByAccount[]): Vondst | undefined =>
  refused.length < grenzen.weigeringen ? undefined : find('vaak-geweigerd', refused);

/** Everything unusual in these lines, which are those of one week, oldest first. */
export const unusualIn = (all: readonly AuditLine[]): readonly Vondst[] => {
  const lines = all.filter((line): line is ByAccount => line.account !== null);
  const perPerson = [...Map.groupBy(lines, ({ account }) => account).values()];
  const found = perPerson.flatMap((own) => {
    const refused = own.filter(isRefused);
    const named = (part: string) => (line: ByAccount) => line.actie.includes(part);
    return [
      find('noodtoegang', own.filter(named('noodtoegang'))),
      find('ontsluierd', own.filter(named('ontsluier'))),
      find('boven-de-grens', refused.filter(named(':boven-de-grens'))),
      find('zonder-rol', refused.filter(named(':zonder-rol'))),
      find(
        'buiten-werktijd',
        own.filter((line) => byStaff(line) && isLook(line) && outsideHours(line)),
      ),
      find(
        'buiten-toewijzing',
        refused.filter(
          (line) => byStaff(line) && line.doel === 'tonen' && !/:(boven|zonder)-/.test(line.actie),
        ),
      ),
      refusedOften(refused),
      ...lookedOnly(own),
    ];
  });
  return [...found, ...manyDossiers(lines.filter((line) => byStaff(line) && isLook(line)))].filter(
    (one) => one !== undefined,
  );
};
