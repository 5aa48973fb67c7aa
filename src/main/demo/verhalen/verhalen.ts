import { aanmelden } from './aanmelden.ts';
import { groteZaken } from './grote-zaak.ts';
import { kiezen } from './kiezen.ts';
import { onderzoeken } from './onderzoeken.ts';
import { toetsen } from './toetsen.ts';
import { uitvoeren } from './uitvoeren.ts';
import type { Verhaal } from './verhaal.ts';

/** Every case of the demo, each at another moment of the chain. */
export const verhalen: readonly Verhaal[] = [
  ...aanmelden,
  ...onderzoeken,
  ...groteZaken,
  ...toetsen,
  ...kiezen,
  ...uitvoeren,
];
