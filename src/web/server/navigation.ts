import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { NavItem } from '#web/components/navigation.tsx';

/** The rooms of the house for each role, in the order in which they are used. */
export const navigation: Readonly<Record<Rol, readonly NavItem[]>> = {
  bestuurder: [{ href: '/', label: 'Uw overzicht' }],
  functionaris: [
    { href: '/', label: 'Overzicht' },
    { href: '/geld', label: 'Geld' },
    { href: '/samen-aanmelden', label: 'Samen aanmelden' },
    { href: '/inrichting', label: 'Eén keer regelen' },
    { href: '/weten', label: 'Wat moet ik weten?' },
  ],
  planner: [
    { href: '/', label: 'Werkvoorraad' },
    { href: '/nazorg', label: 'Nazorg' },
    { href: '/knelpunten', label: 'Knelpunten' },
    { href: '/organisaties', label: 'Organisaties' },
    { href: '/catalogus', label: 'Catalogus' },
    { href: '/noodtoegang', label: 'Noodtoegang' },
  ],
  adviseur: [
    { href: '/', label: 'Uw dossiers' },
    { href: '/terugblik', label: 'Terugblik' },
    { href: '/noodtoegang', label: 'Noodtoegang' },
  ],
  toetser: [
    { href: '/', label: 'Te toetsen' },
    { href: '/getoetst', label: 'Door u getoetst' },
    { href: '/cijfers-vrijgeven', label: 'Cijfers vrijgeven' },
    { href: '/catalogus', label: 'Catalogus' },
    { href: '/noodtoegang', label: 'Noodtoegang' },
  ],
  bzk: [
    { href: '/', label: 'Landelijk beeld' },
    { href: '/knelpunten', label: 'Knelpunten' },
    { href: '/vooruitblik', label: 'Vooruitblik' },
  ],
  vereniging: [
    { href: '/', label: 'Landelijk beeld' },
    { href: '/knelpunten', label: 'Knelpunten' },
  ],
  fg: [
    { href: '/', label: 'Overzicht' },
    { href: '/ongewoon', label: 'Ongewone inzagen' },
    { href: '/bewaren', label: 'Bewaren en wissen' },
    { href: '/inzagelog', label: 'Inzagelog' },
    { href: '/noodtoegang', label: 'Noodtoegang' },
  ],
  beheerder: [
    { href: '/', label: 'Accounts' },
    { href: '/accounts/nieuw', label: 'Iemand voorstellen' },
    { href: '/wissen', label: 'Wissen' },
  ],
};
