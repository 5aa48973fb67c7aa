import type { ComponentType } from 'react';
import type { Tabel } from '#application/cijfers/tabel.ts';
import { Jaren } from './jaren.tsx';
import { Kaart } from './kaart.tsx';
import { Stroom } from './stroom.tsx';
import { Wachtlijn } from './wachtlijn.tsx';

const BEELDEN: Readonly<Record<string, ComponentType<{ readonly tabel: Tabel }>>> = {
  'bereik-per-provincie': Kaart,
  cohort: Stroom,
  'stappen-per-jaar': Jaren,
  'wachten-op-rapport': Wachtlijn,
};

/** The picture of a table, when it has one. */
export const Beeld = ({ tabel }: { readonly tabel: Tabel }) => {
  const Tekening = BEELDEN[tabel.id];
  return Tekening === undefined ? null : <Tekening tabel={tabel} />;
};
