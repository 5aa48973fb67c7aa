import type { Route } from '#web/server/route.ts';
import { showLandelijk } from './landelijk.tsx';
import { sendVoorstellen, showVoorstellen } from './voorstellen.tsx';
import {
  downloadVooruitblikJson,
  downloadVooruitblikTabel,
  showVooruitblik,
} from './vooruitblik/vooruitblik.tsx';
import { downloadCsvw, downloadPdf, downloadTabel, showVrijgave } from './vrijgave.tsx';

/** The figures are for the ministry and for the associations of office-holders; only the ministry proposes a release and plans ahead. */
const lezers = ['bzk', 'vereniging'] as const;

export const routes: readonly Route[] = [
  { method: 'GET', path: '/', rollen: lezers, handle: showLandelijk },
  { method: 'GET', path: '/cijfers/:kwartaal', rollen: lezers, handle: showVrijgave },
  { method: 'GET', path: '/cijfers/:kwartaal/tabel/:tabel', rollen: lezers, handle: downloadTabel },
  { method: 'GET', path: '/cijfers/:kwartaal/csvw', rollen: lezers, handle: downloadCsvw },
  { method: 'GET', path: '/cijfers/:kwartaal/pdf', rollen: lezers, handle: downloadPdf },
  { method: 'GET', path: '/vrijgave/voorstellen', rollen: ['bzk'], handle: (ctx) => showVoorstellen(ctx) },
  { method: 'GET', path: '/vooruitblik', rollen: ['bzk'], handle: showVooruitblik },
  { method: 'GET', path: '/vooruitblik/json', rollen: ['bzk'], handle: downloadVooruitblikJson },
  { method: 'GET', path: '/vooruitblik/tabel/:reeks', rollen: ['bzk'], handle: downloadVooruitblikTabel },
  { method: 'POST', path: '/vrijgave/voorstellen', rollen: ['bzk'], handle: sendVoorstellen },
];
