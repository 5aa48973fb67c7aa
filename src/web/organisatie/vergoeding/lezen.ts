import { ambten, isBestuurder, organisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { Bon, Declaratie } from '#domain/regeling/2021-01-01/declaratie.ts';
import { maatregelen2021 } from '#domain/regeling/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import type { FieldError } from '#web/components/form.tsx';
import { choice, day, money, optional, readForm } from '#web/server/fields.ts';
import type { PageContext } from '#web/server/route.ts';

/** How many receipts fit on one form. */
export const BONNEN = [1, 2, 3, 4, 5] as const;

export const JA_NEE = ['ja', 'nee'] as const;

/** The six offices; a functionaris sees those of their own kind of organisation. */
export const ambtenVoor = ({ actor }: PageContext, soort: string | undefined) =>
  ambten.filter(
    (ambt) => isBestuurder(ambt) && (actor.rol !== 'functionaris' || organisatieSoort(ambt) === soort),
  );

const bonVelden = (nummer: number) => ({
  [`maatregel${nummer}`]: optional(choice(maatregelen2021)),
  [`getroffen${nummer}`]: optional(day()),
  [`bedrag${nummer}`]: optional(money()),
});

type Gelezen =
  | { readonly ok: true; readonly declaratie: Declaratie }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Regel = { readonly bon: Bon | undefined; readonly errors: readonly FieldError[] };

/** One receipt: all of it or nothing; the first one is always needed. */
const regelVan = (
  { form }: PageContext,
  nummer: number,
  verhuisd: Declaratie['woonadresGewijzigdOp'] | undefined,
): Regel => {
  const namen = [`maatregel${nummer}`, `getroffen${nummer}`, `bedrag${nummer}`] as const;
  const read = readForm(form, bonVelden(nummer));
  if (!read.ok) return { bon: undefined, errors: read.errors };
  const [maatregel, getroffenOp, bedrag] = namen.map((naam) => read.values[naam]);
  if (nummer > 1 && [maatregel, getroffenOp, bedrag].every((waarde) => waarde === undefined))
    return { bon: undefined, errors: [] };
  const bon = { maatregel, getroffenOp, kostenInclBtwCent: bedrag } as Bon;
  const errors: FieldError[] = [];
  if (maatregel === undefined) errors.push({ field: namen[0], message: 'Kies wat er is gekocht.' });
  if (getroffenOp === undefined)
    errors.push({ field: namen[1], message: 'Vul de dag in waarop het is aangebracht.' });
  if (bedrag === undefined) errors.push({ field: namen[2], message: 'Vul het bedrag van de bon in.' });
  if (errors.length === 0 && verhuisd && bon.getroffenOp < verhuisd)
    errors.push({
      field: namen[1],
      message: 'Deze bon is van voor de verhuizing. Bereken die apart, voor de vorige woning.',
    });
  return { bon: errors.length === 0 ? bon : undefined, errors };
};

type Certificaat = {
  readonly certificaat: (typeof JA_NEE)[number];
  readonly afgegeven: CalendarDay | undefined;
};
type Ambtsdagen = { readonly ambtVan: CalendarDay; readonly ambtTot: CalendarDay | undefined };

/** What no single field can tell. */
const samenFout = (velden: Certificaat & Ambtsdagen): FieldError | undefined => {
  const { certificaat, afgegeven, ambtVan, ambtTot } = velden;
  if (certificaat === 'ja' && afgegeven === undefined)
    return { field: 'afgegeven', message: 'Vul in wanneer het certificaat is afgegeven.' };
  return ambtTot !== undefined && ambtTot < ambtVan
    ? { field: 'ambtTot', message: 'De laatste dag ligt voor de eerste dag.' }
    : undefined;
};

const bewijzen = ({ certificaat, afgegeven }: Certificaat): Declaratie['pkvw'] =>
  certificaat === 'ja' && afgegeven !== undefined
    ? [{ soort: 'certificaat', afgegeven, woning: 'woning' }]
    : [];

/** Reads the whole claim; all that is wrong at once. */
export const leesDeclaratie = (ctx: PageContext, soort: string | undefined): Gelezen => {
  const read = readForm(ctx.form, {
    ambt: choice(ambtenVoor(ctx, soort), 'Kies het ambt.'),
    ambtVan: day({ missing: 'Vul de eerste dag van het ambt in.' }),
    ambtTot: optional(day()),
    benoeming: optional(day()),
    waarnemend: optional(day()),
    ingediend: day({ missing: 'Vul in wanneer om vergoeding is gevraagd.' }),
    brp: choice(JA_NEE, 'Kies of dit het woonadres was.'),
    certificaat: choice(JA_NEE, 'Kies of er een certificaat was.'),
    afgegeven: optional(day()),
    verhuisd: optional(day()),
    eerder: optional(money()),
  });
  const regels = BONNEN.map((nummer) => regelVan(ctx, nummer, read.ok ? read.values.verhuisd : undefined));
  const errors = [...(read.ok ? [] : read.errors), ...regels.flatMap((regel) => regel.errors)];
  if (!read.ok || errors.length > 0) return { ok: false, errors };
  const samen = samenFout(read.values);
  if (samen !== undefined) return { ok: false, errors: [samen] };
  const { ambt, ambtVan, ambtTot, benoeming, waarnemend, ingediend, brp } = read.values;
  const organisatie = organisatieSoort(ambt);
  return {
    ok: true,
    declaratie: {
      peildatum: ctx.today,
      ambt,
      waarnemend: waarnemend === undefined ? null : { sinds: waarnemend },
      geschorst: false,
      benoemingStondVast: benoeming ?? null,
      ambtVan,
      ambtTot: ambtTot ?? null,
      organisatie: organisatie === null ? null : { soort: organisatie, code: ctx.actor.organisatie ?? '' },
      woning: {
        id: 'woning',
        gemeente: null,
        provincie: null,
        nieuwbouwVolgensBouwbesluit: null,
        monument: null,
      },
      ontheffingen: [],
      pkvw: bewijzen(read.values),
      advies: { stand: 'geen', woning: null, vastgesteldOp: null, pkvwHardeEis: null },
      eerderVerstrekt: [],
      woonadresGewijzigdOp: read.values.verhuisd ?? null,
      ingediendOp: ingediend,
      eerderVergoedCent: read.values.eerder ?? cents(0),
      brpWoonadres: brp === 'ja',
      bonnen: regels.flatMap(({ bon }) => (bon === undefined ? [] : [bon])),
    },
  };
};
