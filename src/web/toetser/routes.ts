import { klokRoutes } from '#web/server/klok-pagina.tsx';
import type { Route } from '#web/server/route.ts';
import { neemInToetsing, showAdvies } from './advies.tsx';
import { showAfgerond } from './afgerond.tsx';
import { sendCijfers, showCijfers } from './cijfers.tsx';
import { sendEersteAkkoord, showEersteAkkoord } from './eerste-akkoord.tsx';
import { showGetoetst } from './getoetst.tsx';
import { sendIntrekken, showIntrekken } from './intrekken.tsx';
import { showLijst } from './lijst.tsx';
import { showNaam } from './naam.tsx';
import { sendOntsluieren, showOntsluieren } from './ontsluieren.tsx';
import { sendOpmerking, showOpmerking } from './opmerking.tsx';
import { sendTeruggeven, showTeruggeven } from './teruggeven.tsx';
import { toetsingRoutes } from './toetsing.ts';
import { sendVaststellen, showVaststellen } from './vaststellen.tsx';

export const routes: readonly Route[] = [
  ...klokRoutes({
    rol: 'toetser',
    partij: 'toetser',
    actie: 'lees:toetsing',
    begin: '/toetsing',
    gedaan: 'klaar',
  }),
  { method: 'GET', path: '/', rollen: ['toetser'], handle: showLijst },
  { method: 'GET', path: '/getoetst', rollen: ['toetser'], handle: showGetoetst },
  { method: 'GET', path: '/cijfers-vrijgeven', rollen: ['toetser'], handle: (ctx) => showCijfers(ctx) },
  { method: 'POST', path: '/cijfers-vrijgeven', rollen: ['toetser'], handle: sendCijfers },
  { method: 'GET', path: '/afgerond/:wat', rollen: ['toetser'], handle: showAfgerond },
  ...toetsingRoutes('', showAdvies, neemInToetsing),
  ...toetsingRoutes('/eerste-akkoord', showEersteAkkoord, sendEersteAkkoord),
  ...toetsingRoutes('/opmerking', showOpmerking, sendOpmerking),
  ...toetsingRoutes('/teruggeven', showTeruggeven, sendTeruggeven),
  ...toetsingRoutes('/vaststellen', showVaststellen, sendVaststellen),
  ...toetsingRoutes('/ontsluieren', showOntsluieren, sendOntsluieren),
  { method: 'GET', path: '/toetsing/:id/naam', rollen: ['toetser'], handle: (ctx) => showNaam(ctx) },
  ...toetsingRoutes('/intrekken', showIntrekken, sendIntrekken),
];
