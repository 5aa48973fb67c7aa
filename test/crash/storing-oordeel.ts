import type { Antwoord } from './storing-huis.ts';

/** What was sent with a form; empty for a page that was asked for. */
export type Ingevuld = Readonly<Record<string, string>>;

/** What an answer in times of trouble is held against. */
export type Verwacht = {
  readonly ingevuld: Ingevuld;
  /** Texts of a dossier: on no page, and never in the log. */
  readonly geheim: readonly string[];
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** The fields of the form on the page, as a browser would send them again. */
export const veldenOp = (html: string): Ingevuld =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [unescaped(name), unescaped(value)],
    ),
  );

const referentieOp = (html: string): string | undefined =>
  /noem dit nummer: <strong>([A-Z0-9-]{9})<\/strong>/.exec(html)?.[1];

const gelezen = (regel: string): Readonly<Record<string, string>> => {
  try {
    return JSON.parse(regel);
  } catch {
    return {};
  }
};

/** Everything that is wrong with a page that says something cannot be done now; empty when it is as it should be. */
export const bezwaren = (
  { status, html, regels }: Antwoord,
  { ingevuld, geheim }: Verwacht,
): readonly string[] => {
  const referentie = referentieOp(html);
  const own = regels.map(gelezen).filter((regel) => regel.referentie === referentie);
  const back = veldenOp(html);
  const getypt = Object.values(ingevuld)
    .flatMap((value) => value.split('\r\n'))
    .filter((line) => line.length > 6);
  return [
    ...(status === 503 ? [] : [`status ${status}`]),
    ...(/Er is een storing bij ons/.test(html) ? [] : ['de pagina zegt niet dat er een storing is']),
    ...(referentie === undefined ? ['de pagina heeft geen nummer'] : []),
    ...(own.some(({ soort, reden }) => soort === 'storing' && reden !== undefined && reden.length > 10)
      ? []
      : ['het logboek zegt bij dit nummer niet waarom']),
    ...Object.entries(ingevuld)
      .filter(([name, value]) => back[name] !== value)
      .map(([name]) => `wat bij ${name} was ingevuld, is weg`),
    ...geheim.filter((text) => html.includes(text)).map((text) => `de pagina toont ${text}`),
    ...[...geheim, ...getypt]
      .filter((text) => regels.some((regel) => regel.includes(text)))
      .map((text) => `in het logboek staat ${text}`),
  ];
};

/** Answers with one thing wrong, each of which must be found. */
export const bedorven = (goed: Antwoord, { ingevuld, geheim }: Verwacht): readonly Antwoord[] => {
  const { html, regels } = goed;
  const [veld = ''] = Object.keys(ingevuld);
  const [text = ''] = geheim;
  return [
    { ...goed, status: 200 },
    { ...goed, html: html.replaceAll('storing', 'pauze') },
    { ...goed, html: html.replace(/<strong>[^<]*<\/strong>/, '') },
    { ...goed, regels: [] },
    { ...goed, regels: regels.map((regel) => regel.replace(/"reden":"[^"]*",/, '')) },
    { ...goed, html: html.replaceAll(`name="${veld}"`, 'name="x"') },
    { ...goed, html: html.replace('</main>', `${text}</main>`) },
    { ...goed, regels: [...regels, JSON.stringify({ soort: 'fout', fout: ingevuld.notitie })] },
  ];
};
