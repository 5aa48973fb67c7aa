import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Betrokkenen, Kaart } from '#domain/bevoegdheid/kaart.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { type Answer, file, htmlResponse, notFound, redirect } from '#web/server/answer.ts';
import type { PageContext, Route } from '#web/server/route.ts';
import type { Huis } from './huis.ts';

type Policy = typeof mag;

const metKaart =
  (change: (kaart: Kaart, actor: Actor) => Kaart): Policy =>
  (actor, actie, kaart) =>
    mag(actor, actie, kaart === undefined ? undefined : change(kaart, actor));

const metBetrokkenen = (change: (actor: Actor) => Partial<Betrokkenen>): Policy =>
  metKaart((kaart, actor) => ({ ...kaart, betrokkenen: { ...kaart.betrokkenen, ...change(actor) } }));

/** A policy in which one thing is not asked; each must come to light over HTTP. */
export const beleidMetGat: Readonly<Record<string, Policy>> = {
  'iedere bestuurder is de bestuurder zelf': metBetrokkenen(({ rol, account }) =>
    rol === 'bestuurder' ? { bestuurder: account } : {},
  ),
  'iedere organisatie is de eigen organisatie': metBetrokkenen(({ organisatie }) =>
    organisatie === undefined ? {} : { organisatie },
  ),
  'iedere adviseur is toegewezen': metBetrokkenen(({ rol, account }) =>
    rol === 'adviseur' ? { adviseur: account } : {},
  ),
  'iedere toetser is de eerste toetser': metBetrokkenen(({ rol, account }) =>
    rol === 'toetser' ? { eersteToetser: account } : {},
  ),
  'delen hoeft niet': metKaart((kaart) => ({
    ...kaart,
    toestemmingen: { maatregelen: true, kosten: true },
  })),
  'een gesloten dossier blijft open voor de organisatie': metKaart((kaart, actor) =>
    actor.rol === 'functionaris' && kaart.fase === 'gesloten' ? { ...kaart, fase: 'nazorg' } : kaart,
  ),
  'de bestuurder ziet het advies voor het is vastgesteld': metKaart((kaart, actor) =>
    actor.rol === 'bestuurder' && kaart.fase !== null ? { ...kaart, fase: 'keuze' } : kaart,
  ),
  'de toetser ziet een advies voor het is aangeboden': metKaart((kaart, actor) =>
    actor.rol === 'toetser' && kaart.fase !== null ? { ...kaart, fase: 'ter-toetsing' } : kaart,
  ),
  'de adviseur blijft lezen als het rapport er is': metKaart((kaart, actor) =>
    actor.rol === 'adviseur' && kaart.fase !== null ? { ...kaart, fase: 'in-onderzoek' } : kaart,
  ),
  'iedereen mag wat de bestuurder mag': (actor, actie, kaart) =>
    mag(
      kaart?.betrokkenen.bestuurder === undefined
        ? actor
        : { ...actor, account: kaart.betrokkenen.bestuurder, rol: 'bestuurder' },
      actie,
      kaart,
    ),
};

/** Pages that give something away; each must come to light over HTTP. */
export const routesMetGat = (huis: Huis): readonly (readonly [wat: string, route: Route])[] => {
  const zelfVan = async (ctx: PageContext) => {
    for (const [naam, { rol }] of huis.mensen) {
      const view =
        rol === 'bestuurder'
          ? await huis.application.zaak(huis.actor(naam), 'lees:overzicht', ctx.id)
          : undefined;
      if (view !== undefined) return view;
    }
    return undefined;
  };
  const lek =
    (handle: (ctx: PageContext, naam: string) => Answer) =>
    async (ctx: PageContext): Promise<Answer> => {
      const view = await zelfVan(ctx);
      return view === undefined ? notFound : handle(ctx, view.persoon.naam ?? 'naamloos');
    };
  const page = (html: string, status: 200 | 403): Answer => ({ kind: 'page', html, status });
  const gaten: readonly (readonly [string, (ctx: PageContext, naam: string) => Answer])[] = [
    ['vraagt niet wie er leest', (_, naam) => page(naam, 200)],
    ['zegt dat het niet mag', () => page('Dit dossier is niet voor u.', 403)],
    ['geeft de naam in de bestandsnaam', (_, naam) => file(new Uint8Array(), 'text/plain', `${naam}.pdf`)],
    ['stuurt door met de naam in het adres', (_, naam) => redirect(`/zoek?naam=${naam}`)],
    ['stuurt door als het dossier er is', () => redirect('/')],
    ['geeft een leeg bestand als het dossier er is', () => file(new Uint8Array(), 'text/plain', 'leeg')],
    ['schrijft de naam in hoofdletters', (_, naam) => page(naam.toUpperCase(), 200)],
    ['toont een lege pagina als het dossier er is', () => page('', 200)],
    ['zet de naam in een verborgen veld', (_, naam) => page(`<input type="hidden" value="${naam}">`, 200)],
    ['zet de naam in een adres', (_, naam) => page(`<a href="/zoek/${naam}">zoek</a>`, 200)],
    ['zet de naam in commentaar', (_, naam) => page(`<!-- ${naam} -->`, 403)],
  ];
  return gaten.map(([wat, handle]) => [
    wat,
    { method: 'GET', path: '/gat/:id', rollen: 'ingelogd', handle: lek(handle) },
  ]);
};

/** For the planted count: how many dossiers there are, on a page for everybody. */
export const telling = (huis: Huis): Route => ({
  method: 'GET',
  path: '/telling',
  rollen: 'ingelogd',
  handle: async () => ({
    kind: 'page',
    html: await htmlResponse(`${(await huis.store.dossiers('zaak', undefined, 1_000)).length}`).text(),
    status: 200,
  }),
});
