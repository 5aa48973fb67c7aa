import { type AanmeldingState, aanmelding } from '#domain/aanmelding/aanmelding.ts';
import { type AdviesState, advies } from '#domain/advies/advies.ts';
import { type KeuzeState, keuze } from '#domain/keuze/keuze.ts';
import { type NazorgState, nazorg } from '#domain/nazorg/nazorg.ts';
import { type OnderzoekState, onderzoek } from '#domain/onderzoek/onderzoek.ts';
import { type UitvoeringState, uitvoering } from '#domain/uitvoering/uitvoering.ts';

/** A case: its slices, each folded from its own facts. */
export type Zaak = {
  readonly aanmelding: AanmeldingState;
  readonly onderzoek: OnderzoekState;
  readonly advies: AdviesState;
  readonly keuze: KeuzeState;
  readonly uitvoering: UitvoeringState;
  readonly nazorg: NazorgState;
};

export const deciders = { aanmelding, onderzoek, advies, keuze, uitvoering, nazorg };

export type SliceName = keyof typeof deciders;
