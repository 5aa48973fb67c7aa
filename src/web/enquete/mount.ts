import type { Context, Hono } from 'hono';
import { type Enquete, mogelijk } from '#application/referentie/enquetes.ts';
import type { FieldError } from '#web/components/form.tsx';
import { tooLargePage } from '#web/layout/error-pages.tsx';
import type { Frame } from '#web/layout/page.tsx';
import { htmlResponse } from '#web/server/answer.ts';
import { readBody } from '#web/server/body.ts';
import type { WebConfig } from '#web/server/config.ts';
import { choice, optional, readForm } from '#web/server/fields.ts';
import { emptyForm, type FormInput } from '#web/server/form-input.ts';
import { isCrossSite } from '#web/server/form-token.ts';
import { foreignFormPage, malformedPage } from '#web/server/plain-pages.tsx';
import { dankPagina, enquetePagina, geenEnquetePagina } from './pagina.tsx';

const CODE = /^[\w-]{43}$/;
const DANK = '/enquete/dank';

type Gelezen =
  | { readonly ok: true; readonly antwoorden: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const lees = ({ vragen }: Enquete, form: FormInput): Gelezen => {
  const readers = Object.fromEntries(
    vragen.map((vraag) => [vraag.kolom, optional(choice(mogelijk(vraag)))] as const),
  );
  const read = readForm(form, readers);
  if (!read.ok) return read;
  const gegeven = Object.entries(read.values).filter((een): een is [string, string] => een[1] !== undefined);
  const [eerste] = vragen;
  return gegeven.length === 0 && eerste !== undefined
    ? { ok: false, errors: [{ field: eerste.kolom, message: 'Vul minstens één antwoord in.' }] }
    : { ok: true, antwoorden: Object.fromEntries(gegeven) };
};

/** Adds the survey: a page that never looks who asks. Its form needs no token, because the code in the address is used once. */
export const mountEnquete = (
  app: Hono,
  { application: { enquetes }, base }: Pick<WebConfig, 'application' | 'base'>,
  frameOf: (c: Context) => Frame,
): void => {
  const zoek = async (code: string) => (CODE.test(code) ? enquetes.lees(code) : undefined);
  const pagina = (
    c: Context,
    enquete: Enquete,
    form: FormInput = emptyForm,
    errors: readonly FieldError[] = [],
  ) =>
    htmlResponse(
      enquetePagina(frameOf(c), { enquete, action: c.req.path, form, errors }),
      errors.length === 0 ? 200 : 400,
    );
  const gesloten = (c: Context, form: FormInput) => htmlResponse(geenEnquetePagina(frameOf(c), form), 404);

  app.get(DANK, (c) => htmlResponse(dankPagina(frameOf(c))));
  app.get('/enquete/:code', async (c) => {
    const enquete = await zoek(c.req.param('code'));
    return enquete === undefined ? gesloten(c, emptyForm) : pagina(c, enquete);
  });
  app.post('/enquete/:code', async (c) => {
    if (isCrossSite(c.req.raw, base)) return foreignFormPage(frameOf(c));
    const body = await readBody(c.req.raw);
    if ('problem' in body)
      return body.problem === 'too-large'
        ? htmlResponse(tooLargePage(frameOf(c), { backHref: c.req.path }), 413)
        : malformedPage(frameOf(c));
    const code = c.req.param('code');
    const enquete = await zoek(code);
    if (enquete === undefined) return gesloten(c, body.form);
    const gelezen = lees(enquete, body.form);
    if (!gelezen.ok) return pagina(c, enquete, body.form, gelezen.errors);
    return (await enquetes.antwoord(code, gelezen.antwoorden))
      ? c.redirect(DANK, 303)
      : gesloten(c, body.form);
  });
};
