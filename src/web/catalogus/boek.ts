import type { Catalogusboek } from '#application/catalogus/boek.ts';
import { codeVan } from '#domain/catalogus/inhoud.ts';
import type { Catalogusmaatregel } from '#domain/catalogus/maatregel.ts';
import { nazienVoor } from '#domain/catalogus/nazien.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';

/** What a page of the catalogue starts from. */
export type Gevonden = { readonly ctx: PageContext; readonly boek: Catalogusboek };

/** A page on the catalogue; who has no business there sees that it does not exist. */
export const metCatalogus =
  (handle: (gevonden: Gevonden, problem: Problem) => Answer | Promise<Answer>) =>
  async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
    const boek = await ctx.application.catalogus(ctx.actor);
    return boek === undefined ? notFound : handle({ ctx, boek }, problem);
  };

export const TERUG = { href: '/catalogus', label: 'Catalogus' } as const;

/** The measures as the draft has them; without a draft as published. */
export const maatregelenVan = ({ concept, basis }: Catalogusboek): readonly Catalogusmaatregel[] =>
  (concept ?? basis).maatregelen;

export const vindMaatregel = (boek: Catalogusboek, gezocht: string): Catalogusmaatregel | undefined =>
  maatregelenVan(boek).find(({ code }) => code === gezocht);

/** How often it was changed so far: a form says which it saw. */
export const herzienVan = ({ staat }: Catalogusboek, code: string): number => staat.herzien[code] ?? 0;

export type Conceptstand = 'nieuw' | 'gewijzigd' | 'ingetrokken';

/** What the draft does with a measure; undefined when it leaves it alone. */
export const conceptstand = ({ staat, basis }: Catalogusboek, code: string): Conceptstand | undefined => {
  const stap = staat.concept?.stappen.find((een) => codeVan(een) === code);
  if (stap === undefined) return undefined;
  if (stap.soort === 'ingetrokken') return 'ingetrokken';
  return basis.maatregelen.some((maatregel) => maatregel.code === code) ? 'gewijzigd' : 'nieuw';
};

/** When somebody looks at a published measure again. */
export const nazienOp = ({ staat, basis }: Catalogusboek, code: string): CalendarDay =>
  nazienVoor(code, staat, basis.herzienVoor, basis.versie);

const rollen = ['planner'] as const;

/** A form of the CCV: the page and what it sends. */
export const formulierOp = (
  path: Route['path'],
  show: (ctx: PageContext, problem?: Problem) => Promise<Answer>,
  send: Route['handle'],
  wie: Route['rollen'] = rollen,
): readonly Route[] => [
  { method: 'GET', path, rollen: wie, handle: (ctx) => show(ctx) },
  { method: 'POST', path, rollen: wie, handle: send },
];
