/** The catalogue of measures as it is kept up: one draft at a time, published by somebody who wrote nothing in it. */
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import { isIngevuld } from '../gedeeld/ingevuld.ts';
import { grondslagVanDomein } from '../regeling/2024-01-01/woonplek.ts';
import { heeftDubbeleTitel, type Tekstgrond, tekstGronden } from './controle.ts';
import type { CatalogusEvent } from './feiten.ts';
import { type Catalogusinhoud, codeVan, pasToe, volgendeCode } from './inhoud.ts';
import type { Catalogusmaatregel } from './maatregel.ts';
import type { CatalogusCommand } from './opdrachten.ts';
import { type CatalogusState, evolve, legeCatalogus } from './toestand.ts';
import { andereVelden } from './verschil.ts';

export type CatalogusRefusal =
  | Tekstgrond
  | 'maatregel-onbekend'
  | 'intussen-gewijzigd'
  | 'niets-gewijzigd'
  | 'nog-niet-gepubliceerd'
  | 'reden-ontbreekt'
  | 'geen-concept'
  | 'concept-leeg'
  | 'al-voorgelegd'
  | 'niet-voorgelegd'
  | 'zelf-opgesteld'
  | 'vandaag-al-gepubliceerd';

type Vraag<Type extends CatalogusCommand['type']> = Extract<CatalogusCommand, { readonly type: Type }>;
type Besluit = Decision<CatalogusEvent, CatalogusRefusal>;

/** The draft as it would be published on this day; without a draft the version that holds. */
const conceptinhoud = (
  { op, context }: Pick<CatalogusCommand, 'op' | 'context'>,
  { concept }: CatalogusState,
): Catalogusinhoud => (concept === null ? context.basis : pasToe(context.basis, concept.stappen, op));

const vind = (inhoud: Catalogusinhoud, gezocht: string): Catalogusmaatregel | undefined =>
  inhoud.maatregelen.find(({ code }) => code === gezocht);

/** The first change begins the draft. */
const begin = (
  { op, door, context }: CatalogusCommand,
  { concept }: CatalogusState,
): readonly CatalogusEvent[] =>
  concept === null ? [{ type: 'CatalogusconceptBegonnen', op, door, basis: context.basis.versie }] : [];

const isIntussenGewijzigd = (
  { code, gezien }: { readonly code: string; readonly gezien: number },
  { herzien }: CatalogusState,
): boolean => (herzien[code] ?? 0) !== gezien;

const wijzig = (command: Vraag<'WijzigCatalogusmaatregel'>, state: CatalogusState): Besluit => {
  const { op, door, code, tekst, context } = command;
  const inhoud = conceptinhoud(command, state);
  const bekend = vind(inhoud, code);
  if (bekend === undefined) return { accepted: false, refusals: ['maatregel-onbekend'] };
  return acceptUnless(
    [
      isIntussenGewijzigd(command, state) && 'intussen-gewijzigd',
      ...tekstGronden(tekst, code, inhoud, context),
      andereVelden(bekend, tekst).length === 0 && 'niets-gewijzigd',
    ],
    ...begin(command, state),
    { type: 'CatalogusmaatregelGewijzigd', op, door, maatregel: { ...bekend, ...tekst } },
  );
};

const voegToe = (command: Vraag<'VoegCatalogusmaatregelToe'>, state: CatalogusState): Besluit => {
  const { op, door, domein, tekst, context } = command;
  const inhoud = conceptinhoud(command, state);
  const gebruikt = [
    ...[...inhoud.maatregelen, ...inhoud.ingetrokken].map(({ code }) => code),
    ...Object.keys(state.herzien),
  ];
  return acceptUnless(tekstGronden(tekst, undefined, inhoud, context), ...begin(command, state), {
    type: 'CatalogusmaatregelToegevoegd',
    op,
    door,
    maatregel: {
      ...tekst,
      code: volgendeCode(domein, gebruikt),
      domein,
      grondslag: grondslagVanDomein(domein),
      regeling2021: null,
    },
  });
};

const trekIn = (command: Vraag<'TrekCatalogusmaatregelIn'>, state: CatalogusState): Besluit => {
  const { op, door, code, reden, context } = command;
  const bekend = vind(conceptinhoud(command, state), code);
  if (bekend === undefined) return { accepted: false, refusals: ['maatregel-onbekend'] };
  const events: readonly CatalogusEvent[] = [
    ...begin(command, state),
    { type: 'CatalogusmaatregelIngetrokken', op, door, code, reden },
  ];
  return acceptUnless(
    [
      isIntussenGewijzigd(command, state) && 'intussen-gewijzigd',
      vind(context.basis, code) === undefined && 'nog-niet-gepubliceerd',
      !isIngevuld(reden) && 'reden-ontbreekt',
      // It leaves under the name it was published with, which another may bear by now.
      heeftDubbeleTitel(conceptinhoud(command, events.reduce(evolve, state))) && 'titel-bestaat-al',
    ],
    ...events,
  );
};

const publiceer = (
  { op, door, context }: Vraag<'PubliceerCatalogus'>,
  { concept }: CatalogusState,
): Besluit => {
  if (concept === null) return { accepted: false, refusals: ['geen-concept'] };
  const { basis, stappen, opstellers, voorgelegd } = concept;
  return acceptUnless(
    [
      voorgelegd === null && 'niet-voorgelegd',
      opstellers.includes(door) && 'zelf-opgesteld',
      context.basis.versie >= op && 'vandaag-al-gepubliceerd',
    ],
    { type: 'CatalogusGepubliceerd', op, door, basis, stappen },
  );
};

const decide = (command: CatalogusCommand, state: CatalogusState): Besluit => {
  const { op, door } = command;
  const { concept } = state;
  switch (command.type) {
    case 'WijzigCatalogusmaatregel':
      return wijzig(command, state);
    case 'VoegCatalogusmaatregelToe':
      return voegToe(command, state);
    case 'TrekCatalogusmaatregelIn':
      return trekIn(command, state);
    case 'ZetCatalogusmaatregelTerug': {
      const { code } = command;
      const gewijzigd = concept?.stappen.some((stap) => codeVan(stap) === code) === true;
      const event = { type: 'CatalogusmaatregelTeruggezet', op, door, code } as const;
      return acceptUnless(
        [
          !gewijzigd && 'niets-gewijzigd',
          heeftDubbeleTitel(conceptinhoud(command, evolve(state, event))) && 'titel-bestaat-al',
        ],
        event,
      );
    }
    case 'ZieCatalogusmaatregelNa': {
      const { code, bevinding } = command;
      return acceptUnless([vind(command.context.basis, code) === undefined && 'maatregel-onbekend'], {
        type: 'CatalogusmaatregelNagezien',
        op,
        door,
        code,
        bevinding,
      });
    }
    case 'LegCatalogusconceptVoor':
      return acceptUnless(
        [
          concept === null && 'geen-concept',
          concept?.stappen.length === 0 && 'concept-leeg',
          concept !== null && concept.voorgelegd !== null && 'al-voorgelegd',
        ],
        { type: 'CatalogusconceptVoorgelegd', op, door, toelichting: command.toelichting },
      );
    case 'GeefCatalogusconceptTerug':
      return acceptUnless(
        [
          (concept === null || concept.voorgelegd === null) && 'niet-voorgelegd',
          !isIngevuld(command.reden) && 'reden-ontbreekt',
        ],
        { type: 'CatalogusconceptTeruggegeven', op, door, reden: command.reden },
      );
    case 'PubliceerCatalogus':
      return publiceer(command, state);
    default:
      return unreachable(command);
  }
};

export const catalogus: Decider<CatalogusCommand, CatalogusState, CatalogusEvent, CatalogusRefusal> = {
  initialState: legeCatalogus,
  evolve,
  decide,
};
