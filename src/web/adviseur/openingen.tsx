import {
  type Openingoordeel,
  openingen,
  openingstanden,
  type PkvwOordeel,
} from '#domain/onderzoek/feiten.ts';
import { openingnamen } from '#domain/onderzoek/openingnamen.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import type { FieldError } from '#web/components/form.tsx';
import { Heading, Small } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { fieldState } from '#web/server/field-state.ts';
import type { Read } from '#web/server/fields.ts';
import { type FormInput, typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { openingstandwoorden } from './teksten.ts';

const standVeld = (opening: string): string => `stand-${opening}`;
const watVeld = (opening: string): string => `wat-${opening}`;

const LANGSTE = 300;

/** What was chosen per part of the home; a part without an answer is left out. */
export const leesOpeningen = (form: FormInput): Read<readonly Openingoordeel[]> => ({
  value: openingen.flatMap((opening) => {
    const stand = openingstanden.find((een) => een === typed(form, standVeld(opening)));
    const wat = (typed(form, watVeld(opening)) ?? '').slice(0, LANGSTE).trim();
    return stand === undefined ? [] : [{ opening, stand, wat: stand === 'ontbreekt' ? wat : '' }];
  }),
});

/** A part that lacks something says what; and then the home does not meet the certificate. */
export const openingFouten = (
  oordelen: readonly Openingoordeel[],
  voldoet: boolean,
): readonly FieldError[] => {
  const mist = oordelen.filter(({ stand }) => stand === 'ontbreekt');
  return [
    ...mist
      .filter(({ wat }) => wat === '')
      .map(({ opening }) => ({
        field: watVeld(opening),
        message: `Schrijf wat er ontbreekt bij: ${openingnamen[opening].toLowerCase()}.`,
      })),
    ...(voldoet && mist.length > 0
      ? [{ field: 'voldoet', message: 'Er ontbreekt iets, dus de woning voldoet nog niet. Kies nee.' }]
      : []),
  ];
};

/** A part that lacks something as the line everybody reads; nothing for the others. */
export const alsPunt = ({ opening, stand, wat }: Openingoordeel): readonly string[] =>
  stand === 'ontbreekt' ? [`${openingnamen[opening]}: ${wat}`] : [];

/** What is missing besides the parts that were judged one by one. */
export const overigOntbreekt = (pkvw: PkvwOordeel | null): readonly string[] => {
  const perDeel = (pkvw?.openingen ?? []).flatMap(alsPunt);
  return (pkvw?.ontbreekt ?? []).filter((punt) => !perDeel.includes(punt));
};

type Props = {
  readonly ctx: PageContext;
  readonly problem: Problem;
  readonly pkvw: PkvwOordeel | null;
};

/** Every part of the home the certificate looks at: what it is like, and what is missing. */
export const OpeningVelden = ({ ctx, problem, pkvw }: Props) => {
  const { one } = fieldState(ctx, problem);
  return (
    <>
      <Heading level={2}>Per deur, raam en punt</Heading>
      <Small>Wat u overslaat, blijft open. Schrijf in gewone woorden; de bestuurder leest dit.</Small>
      {openingen.map((opening) => {
        const bekend = pkvw?.openingen?.find((een) => een.opening === opening);
        return (
          <RadioGroup
            {...one(standVeld(opening), bekend?.stand)}
            label={openingnamen[opening]}
            inRow
            options={openingstanden.map((stand) => ({
              value: stand,
              label: openingstandwoorden[stand],
              ...(stand === 'ontbreekt' && {
                reveal: (
                  <TextField
                    {...one(watVeld(opening), bekend?.wat)}
                    label={`Wat ontbreekt er: ${openingnamen[opening].toLowerCase()}`}
                  />
                ),
              }),
            }))}
            key={opening}
          />
        );
      })}
    </>
  );
};
