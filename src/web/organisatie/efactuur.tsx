import { type Efactuur, type EfactuurFout, leesEfactuur } from '#application/efactuur/lees-factuur.ts';
import { uitvoeringWeigeringen } from '#domain/uitvoering/weigeringen.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { dayInputNames } from '#web/components/day-input.ts';
import { Facts } from '#web/components/facts.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatDay, formatEuro } from '#web/components/format.ts';
import { FileField } from '#web/components/photo-field.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type MaatregelDossier, maatregelRoutes, naarMaatregel } from './dossier.ts';
import { KOSTENSOORTEN } from './factuur.tsx';

const FOUTEN: Readonly<Record<EfactuurFout | 'leeg' | 'te-groot', string>> = {
  leeg: 'Kies het bestand van de factuur.',
  'te-groot': 'Dit bestand is groter dan 10 MB. Vraag de leverancier om een e-factuur zonder bijlagen.',
  'geen-xml': 'Dit bestand is geen e-factuur. Kies het xml-bestand, niet de pdf.',
  'geen-factuur': 'In dit bestand staat geen factuur of creditnota. Leg de factuur met de hand vast.',
  'niet-in-euro': 'Deze factuur is niet in euro’s. Leg haar met de hand vast, in euro’s.',
  onvolledig: 'Nummer, datum, leverancier of bedrag ontbreekt. Leg de factuur met de hand vast.',
};

const show = async (dossier: MaatregelDossier, problem: Problem = {}): Promise<Answer> => {
  const { ctx, maatregelPad } = dossier;
  return ctx.page({
    title: 'Lees een e-factuur in',
    back: naarMaatregel(dossier),
    problem,
    body: (
      <>
        <Heading level={1}>Lees een e-factuur in</Heading>
        <Lead>
          Stuurt de leverancier een e-factuur (UBL, via Peppol of als xml-bestand)? Dan hoeft u niets over te
          typen.
        </Lead>
        <BulletList
          items={[
            'Wij lezen het nummer, de datum, de leverancier, het bedrag en de btw.',
            'Het bestand zelf bewaren wij niet. Wat er over de koper of het adres in staat, lezen wij niet.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()} upload>
          <FileField
            name="bestand"
            label="Het xml-bestand"
            accept=".xml,application/xml,text/xml"
            error={errorAt(problem.errors ?? [], 'bestand')}
          />
          <Actions>
            <Button>Lees in</Button>
            <ButtonLink kind="secondary" href={maatregelPad('factuur')}>
              Liever met de hand
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** An amount as the form takes it. */
const getypt = (cent: number): string => `${Math.trunc(cent / 100)},${`${cent % 100}`.padStart(2, '0')}`;

/** What the form of the next page is filled with. */
const velden = (gelezen: Efactuur): Readonly<Record<string, string>> => {
  const { soort, nummer, datum, bedragCent, btwCent, betreft } = gelezen;
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  const namen = dayInputNames('factuurdatum');
  const samen = { bedrag: getypt(bedragCent), ...(btwCent === null ? {} : { btw: getypt(btwCent) }) };
  return soort === 'creditnota'
    ? { ...samen, creditnota: nummer, factuur: betreft ?? '', reden: 'Zoals op de creditnota.' }
    : { ...samen, factuur: nummer, [namen.day]: dag, [namen.month]: maand, [namen.year]: jaar };
};

const AndereLeverancier = ({
  dossier,
  naam,
}: {
  readonly dossier: MaatregelDossier;
  readonly naam: string;
}) => {
  const besteld = dossier.verstrekking?.opdracht?.leverancier;
  return besteld === undefined || besteld.toLowerCase() === naam.toLowerCase() ? null : (
    <Alert kind="urgent" title="De naam is anders dan bij de opdracht">
      <Paragraph>
        De opdracht is aan {besteld}; deze factuur is van {naam}. Dat kan kloppen, bijvoorbeeld door een
        handelsnaam. Kijk het na.
      </Paragraph>
    </Alert>
  );
};

const controleer = async (dossier: MaatregelDossier, gelezen: Efactuur): Promise<Answer> => {
  const { ctx, view, maatregelPad } = dossier;
  const { soort, nummer, datum, leverancier, bedragCent, btwCent } = gelezen;
  return ctx.page({
    title: 'Klopt deze factuur?',
    back: naarMaatregel(dossier),
    body: (
      <>
        <Heading level={1}>Klopt dit met deze maatregel?</Heading>
        <AndereLeverancier dossier={dossier} naam={leverancier} />
        <Facts
          facts={[
            { label: soort === 'factuur' ? 'Factuur' : 'Creditnota', value: nummer },
            { label: 'Datum', value: formatDay(datum) },
            { label: 'Van', value: leverancier },
            { label: 'Bedrag', value: `${formatEuro(bedragCent)} inclusief btw` },
            ...(btwCent === null ? [] : [{ label: 'Waarvan btw', value: formatEuro(btwCent) }]),
          ]}
        />
        <Form action={maatregelPad(soort)} seal={ctx.seal(view.position)}>
          {Object.entries(velden(gelezen)).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {soort === 'factuur' && (
            <RadioGroup
              name="kosten"
              label="Waar is deze factuur voor?"
              value="eenmalig"
              options={KOSTENSOORTEN}
            />
          )}
          <Actions>
            <Button>Het klopt, leg vast</Button>
            <ButtonLink kind="secondary" href={maatregelPad(soort)}>
              Toch met de hand
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

const lees = async (dossier: MaatregelDossier): Promise<Answer> => {
  const { upload } = dossier.ctx;
  const fout = (welke: keyof typeof FOUTEN) =>
    show(dossier, { errors: [{ field: 'bestand', message: FOUTEN[welke] }] });
  if (dossier.verstrekking?.opdracht == null)
    return show(dossier, { errors: [{ field: 'bestand', message: uitvoeringWeigeringen['geen-opdracht'] }] });
  if (upload === undefined) return fout('leeg');
  if ('tooLarge' in upload) return fout('te-groot');
  if (upload.content.length === 0) return fout('leeg');
  const gelezen = leesEfactuur(upload.content);
  return 'fout' in gelezen ? fout(gelezen.fout) : controleer(dossier, gelezen.efactuur);
};

/** An electronic invoice instead of typing: read, checked by a person, and then kept as any other. */
export const efactuurRoutes = maatregelRoutes('/e-factuur', show, lees).map((route) =>
  route.method === 'POST' ? { ...route, upload: true as const } : route,
);
