import type { ZaakView } from '#application/application.ts';
import { uitzonderingsafspraken } from '#application/referentie/uitzonderingsafspraken.ts';
import type { Openingoordeel, PkvwAfwijking, PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';
import { alsPunt, leesOpeningen, OpeningVelden, openingFouten, overigOntbreekt } from './openingen.tsx';
import { Opmerkingen } from './opmerkingen.tsx';
import { afwijkwoorden } from './teksten.ts';

const gronden = Object.keys(afwijkwoorden) as PkvwAfwijking['grond'][];

const fields = {
  voldoet: choice(['ja', 'nee'], 'Kies of de woning voldoet.'),
  openingen: leesOpeningen,
  ontbreekt: optional(text({ max: 3_000 })),
  eis: optional(choice(['hard', 'afwijken'])),
  grond: optional(choice(gronden)),
  reden: optional(text({ max: 2_000 })),
};

type Ingevuld = {
  readonly voldoet: 'ja' | 'nee';
  readonly openingen: readonly Openingoordeel[];
  readonly ontbreekt: string | undefined;
  readonly eis: 'hard' | 'afwijken' | undefined;
  readonly grond: PkvwAfwijking['grond'] | undefined;
  readonly reden: string | undefined;
};

/** What the answers miss; fields of an answer that was not given do not count. */
const alsoWrong = (ingevuld: Ingevuld): readonly FieldError[] => {
  const { voldoet, openingen, ontbreekt, eis, grond, reden } = ingevuld;
  const fouten = openingFouten(openingen, voldoet === 'ja');
  if (voldoet === 'ja') return fouten;
  const mist = openingen.some(({ stand }) => stand === 'ontbreekt');
  const afwijken = eis === 'afwijken';
  const errors: readonly (FieldError | false)[] = [
    !mist &&
      ontbreekt === undefined && {
        field: 'ontbreekt',
        message: 'Zeg hierboven per deur of raam wat er ontbreekt, of schrijf het hier.',
      },
    eis === undefined && { field: 'eis', message: 'Kies of het keurmerk een harde eis is.' },
    afwijken && grond === undefined && { field: 'grond', message: 'Kies op welke grond u afwijkt.' },
    afwijken &&
      reden === undefined && {
        field: 'reden',
        message: 'Leg uit waarom het keurmerk hier redelijkerwijze niet kan worden gevergd.',
      },
  ];
  return [...fouten, ...errors.filter((error) => error !== false)];
};

const oordeelVan = (ingevuld: Ingevuld, op: PageContext['today']): PkvwOordeel => {
  const { voldoet, openingen, ontbreekt = '', eis, grond, reden = '' } = ingevuld;
  if (voldoet === 'ja') return { voldoet: true, ontbreekt: [], hardeEis: false, openingen };
  const afspraken = uitzonderingsafspraken(op)[0]?.versie;
  const punten = ontbreekt
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
  return {
    voldoet: false,
    ontbreekt: [...openingen.flatMap(alsPunt), ...punten],
    openingen,
    ...(afspraken !== undefined && { afspraken }),
    hardeEis: eis !== 'afwijken',
    ...(eis === 'afwijken' && grond !== undefined && { afwijking: { grond, reden } }),
  };
};

const Afspraken = ({ op }: { readonly op: PageContext['today'] }) => (
  <Details summary="Welke uitzonderingen zijn er?">
    <BulletList
      items={uitzonderingsafspraken(op).map(
        ({ titel, voorwaarde, uitleg }) => `${titel}. ${voorwaarde} ${uitleg}`,
      )}
    />
    <Paragraph>
      Een andere grond mag ook. U schrijft dan op waarom het redelijkerwijze niet kan worden gevergd (vijfde
      lid, onder b). Dat is uw oordeel; het systeem rekent het niet uit.
    </Paragraph>
  </Details>
);

const Verband = ({ view: { id, zaak } }: { readonly view: ZaakView }) =>
  zaak.onderzoek.pkvw?.openingen === undefined || zaak.advies.maatregelen.length === 0 ? null : (
    <Paragraph>
      <Link href={`/advies/${id}/keurmerk/verband`}>
        Leg vast of wat ontbreekt met een maatregel te maken heeft
      </Link>
    </Paragraph>
  );

const antwoordVan = (pkvw: PkvwOordeel | null): string | undefined => {
  if (pkvw === null) return undefined;
  return pkvw.voldoet ? 'ja' : 'nee';
};

const eisVan = (pkvw: PkvwOordeel | null): string | undefined => {
  if (pkvw === null || pkvw.voldoet) return undefined;
  return pkvw.hardeEis ? 'hard' : 'afwijken';
};

const Eis = ({
  ctx,
  problem,
  pkvw,
}: {
  readonly ctx: PageContext;
  readonly problem: Problem;
  readonly pkvw: PkvwOordeel | null;
}) => {
  const { one } = fieldState(ctx, problem);
  return (
    <>
      <TextArea
        {...one('ontbreekt', overigOntbreekt(pkvw).join('\n'))}
        label="Ontbreekt er nog iets anders?"
        hint="Eén per regel, bijvoorbeeld: kelderluik, geen slot"
        rows={2}
        optional
      />
      <RadioGroup
        {...one('eis', eisVan(pkvw))}
        label="Is het keurmerk hier een harde eis?"
        options={[
          {
            value: 'hard',
            label: 'Ja, een harde eis',
            description:
              'De bestuurder brengt het op orde, op eigen kosten. Daarna kan de organisatie verstrekken.',
          },
          {
            value: 'afwijken',
            label: 'Nee, er mag van worden afgeweken',
            description: 'De maatregelen kunnen door. De grond en de reden staan in het advies.',
            reveal: (
              <>
                <RadioGroup
                  {...one('grond', pkvw?.afwijking?.grond)}
                  label="Op welke grond?"
                  options={gronden.map((een) => ({ value: een, label: afwijkwoorden[een] }))}
                />
                <TextArea
                  {...one('reden', pkvw?.afwijking?.reden)}
                  label="Waarom kan het hier redelijkerwijze niet worden gevergd?"
                  rows={4}
                />
              </>
            ),
          },
        ]}
      />
    </>
  );
};

/** The judgement on the certificate: met or not, what is missing, and whether it is required here. */
export const keurmerkRoutes = dossierForm({
  path: '/advies/:id/keurmerk',
  rollen,
  fields,
  alsoWrong,
  show: formulier({
    titel: 'Voldoet de woning aan het Politiekeurmerk?',
    lead: 'Het gaat om wat u zag aan deuren, ramen, sloten, licht en rookmelders. Een certificaat op papier is niet nodig om te oordelen.',
    knop: 'Bewaar uw oordeel',
    staat: ({ zaak: { onderzoek } }) => [
      { label: 'Voldoet', value: antwoordVan(onderzoek.pkvw) ?? 'nog niet beoordeeld' },
      { label: 'Ontbreekt', value: onderzoek.pkvw?.ontbreekt.join('; ') ?? '' },
    ],
    vooraf: (view, ctx) => (
      <>
        <Opmerkingen advies={view.zaak.advies} plek="pkvw" />
        <Afspraken op={ctx.today} />
        <Verband view={view} />
      </>
    ),
    velden: (ctx, view, problem) => {
      const { pkvw } = view.zaak.onderzoek;
      return (
        <>
          <OpeningVelden ctx={ctx} problem={problem} pkvw={pkvw} />
          <RadioGroup
            {...fieldState(ctx, problem).one('voldoet', antwoordVan(pkvw))}
            label="Uw oordeel"
            options={[
              { value: 'ja', label: 'Ja, de woning voldoet', description: 'Het keurmerk houdt niets tegen.' },
              {
                value: 'nee',
                label: 'Nee, er ontbreekt iets',
                description: 'U zegt wat, en of het een harde eis is.',
                reveal: <Eis ctx={ctx} problem={problem} pkvw={pkvw} />,
              },
            ]}
          />
        </>
      );
    },
  }),
  opdracht: (values, ctx) => ({ type: 'BeoordeelPkvw', oordeel: oordeelVan(values, ctx.today) }),
  done: naarDossierMet('keurmerk'),
});
