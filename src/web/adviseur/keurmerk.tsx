import { uitzonderingsafspraken } from '#application/referentie/uitzonderingsafspraken.ts';
import type { PkvwAfwijking, PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { BulletList, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { dossierForm } from '#web/server/dossier-form.ts';
import { fieldState } from '#web/server/field-state.ts';
import { choice, optional, text } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { formulier, naarDossierMet, rollen } from './formulier.tsx';
import { Opmerkingen } from './opmerkingen.tsx';
import { afwijkwoorden } from './teksten.ts';

const gronden = Object.keys(afwijkwoorden) as PkvwAfwijking['grond'][];

const fields = {
  voldoet: choice(['ja', 'nee'], 'Kies of de woning voldoet.'),
  ontbreekt: optional(text({ max: 3_000 })),
  eis: optional(choice(['hard', 'afwijken'])),
  grond: optional(choice(gronden)),
  reden: optional(text({ max: 2_000 })),
};

type Ingevuld = {
  readonly voldoet: 'ja' | 'nee';
  readonly ontbreekt: string | undefined;
  readonly eis: 'hard' | 'afwijken' | undefined;
  readonly grond: PkvwAfwijking['grond'] | undefined;
  readonly reden: string | undefined;
};

/** What the answers miss; fields of an answer that was not given do not count. */
const alsoWrong = ({ voldoet, ontbreekt, eis, grond, reden }: Ingevuld): readonly FieldError[] => {
  if (voldoet === 'ja') return [];
  const afwijken = eis === 'afwijken';
  const errors: readonly (FieldError | false)[] = [
    ontbreekt === undefined && { field: 'ontbreekt', message: 'Noem per deur of raam wat er ontbreekt.' },
    eis === undefined && { field: 'eis', message: 'Kies of het keurmerk een harde eis is.' },
    afwijken && grond === undefined && { field: 'grond', message: 'Kies op welke grond u afwijkt.' },
    afwijken &&
      reden === undefined && {
        field: 'reden',
        message: 'Leg uit waarom het keurmerk hier redelijkerwijze niet kan worden gevergd.',
      },
  ];
  return errors.filter((error) => error !== false);
};

const oordeelVan = ({ voldoet, ontbreekt = '', eis, grond, reden = '' }: Ingevuld): PkvwOordeel => {
  if (voldoet === 'ja') return { voldoet: true, ontbreekt: [], hardeEis: false };
  const punten = ontbreekt
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
  return {
    voldoet: false,
    ontbreekt: punten,
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
        {...one('ontbreekt', pkvw?.ontbreekt.join('\n'))}
        label="Wat ontbreekt er, per deur of raam?"
        hint="Eén per regel, bijvoorbeeld: achterdeur, cilinder zonder bescherming"
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
    vooraf: ({ zaak }, ctx) => (
      <>
        <Opmerkingen advies={zaak.advies} plek="pkvw" />
        <Afspraken op={ctx.today} />
      </>
    ),
    velden: (ctx, view, problem) => {
      const { pkvw } = view.zaak.onderzoek;
      return (
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
      );
    },
  }),
  opdracht: (values) => ({ type: 'BeoordeelPkvw', oordeel: oordeelVan(values) }),
  done: naarDossierMet('keurmerk'),
});
