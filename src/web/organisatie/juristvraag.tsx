import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, file, redirect } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from './dossier.ts';
import { Rechtsopvolger } from './herindeling/dossier.tsx';
import { grounds } from './toets.tsx';
import { teVerstrekken } from './volgende.ts';

/** What the regulation leaves open, by the row of the decision table that says so. */
const OPEN: Readonly<Record<string, string>> = {
  M3: 'Mag onze organisatie voor de nieuwe woning verstrekken als voor een eerdere woning al is verstrekt, en de verhuizing buiten het ambt viel (lid 6 noemt alleen een verhuizing tijdens het ambt)?',
  T6: 'Mag een levering doorgaan na het einde van het ambt, als tijdens het ambt is vastgesteld dat wordt verstrekt (lid 5, onder a)?',
  S4: 'Welke regels gelden voor een maatregel van voor 2024 waarvoor pas daarna om vergoeding is gevraagd?',
};
const BUITEN =
  'Valt een geadviseerde maatregel buiten de woning onder lid 1, dat over een veilige woonplek gaat? Of hoort hij bij de algemene zorg van een werkgever, of bij uitlenen (lid 7)? Het gaat om:';
const ALGEMEEN = 'Wat geldt er op het punt dat de regeling openlaat?';

/** The question as it can be given to a jurist: what is asked, and what is certain; it names nobody. */
type Vraag = { readonly vragen: readonly string[]; readonly staatVast: readonly string[] };

const metArtikel = ({ title, detail }: ReturnType<typeof grounds>[number]): string =>
  `${String(title).replace(/\.$/, '')} (${String(detail)}).`;

const vraagVan = (dossier: Dossier, toets: RechtstoetsUitkomst | undefined): Vraag | undefined => {
  const { keuze, uitvoering } = dossier.view.zaak;
  const jurist = toets?.uitkomst === 'beoordeling-door-jurist';
  const uitToets = jurist
    ? toets.gronden.flatMap(({ code }) => (Object.hasOwn(OPEN, code) ? [OPEN[code] as string] : []))
    : [];
  const buiten = teVerstrekken(keuze, uitvoering)
    .filter(({ grondslag }) => grondslag === 'buiten-de-woning')
    .map(({ titel }) => titel);
  const vragen = [
    ...(jurist && uitToets.length === 0 ? [ALGEMEEN] : uitToets),
    ...(buiten.length === 0 ? [] : [`${BUITEN} ${buiten.join('; ')}.`]),
  ];
  if (toets === undefined || vragen.length === 0) return undefined;
  return { vragen, staatVast: grounds(toets).map(metArtikel) };
};

const inleiding = ({ ctx, view, werkgever }: Dossier): string =>
  `Dossier ${view.nummer}, ${formatDay(ctx.today)}. Onze ${werkgever.soort} toetst of maatregelen worden verstrekt volgens ${werkgever.artikel} van de Regeling rechtspositie decentrale politieke ambtsdragers. De regeling geeft op een punt geen antwoord.`;

const SLOT =
  'Wilt u bij het antwoord noemen waarop het berust? Dan leggen wij het vast en handelen wij ernaar.';

const metVraag =
  (toon: (dossier: Dossier, vraag: Vraag) => Answer | Promise<Answer>) =>
  async (dossier: Dossier): Promise<Answer> => {
    const { ctx, view, pad } = dossier;
    const vraag = vraagVan(dossier, await ctx.application.rechtstoets(ctx.actor, view.id));
    return vraag === undefined ? redirect(pad()) : toon(dossier, vraag);
  };

/** The page to print or to copy from. */
export const showJuristvraag = metVraag((dossier, { vragen, staatVast }) =>
  dossier.ctx.page({
    title: 'Vraag aan de jurist',
    back: naarDossier(dossier),
    body: (
      <div className="va-los">
        <Heading level={1}>Vraag aan de jurist</Heading>
        <Rechtsopvolger dossier={dossier} />
        <Lead>{inleiding(dossier)}</Lead>
        <Heading level={2}>{vragen.length === 1 ? 'De vraag' : 'De vragen'}</Heading>
        {vragen.map((vraag) => (
          <Paragraph key={vraag}>{vraag}</Paragraph>
        ))}
        <Heading level={2}>Wat vaststaat</Heading>
        <BulletList items={staatVast} />
        <Paragraph>{SLOT}</Paragraph>
        <div className="va-niet-afdrukken">
          <Actions>
            <ButtonLink href={dossier.pad('juristvraag/bestand')}>Bewaar als tekst</ButtonLink>
          </Actions>
          <Paragraph>
            Er staat geen naam, ambt of adres in. Voeg die ook niet toe. Het antwoord legt u vast bij het
            verstrekken.
          </Paragraph>
        </div>
      </div>
    ),
  }),
);

/** The same as plain text. */
export const showJuristbestand = metVraag((dossier, { vragen, staatVast }) => {
  const delen = [inleiding(dossier), ...vragen, `Wat vaststaat:\n- ${staatVast.join('\n- ')}`, SLOT];
  return file(
    new TextEncoder().encode(`${delen.join('\n\n')}\n`),
    'text/plain; charset=utf-8',
    'vraag-aan-de-jurist.txt',
  );
});
