import type { GedeeldDeel } from '#domain/keuze/feiten.ts';
import { BulletList, Lead } from '#web/components/text.tsx';
import type { Dossier } from '../dossier.ts';
import { type Geen, type Handeling, handelingRoutes } from '../handeling.tsx';
import { ZoZietHetEruit } from './zo-ziet-het-eruit.tsx';

const terug = ({ pad, organisatie }: Dossier) => ({
  href: pad('delen'),
  label: `Wat mag uw ${organisatie} zien?`,
});

const deel = (
  wat: GedeeldDeel,
  titel: (organisatie: string) => string,
  lead: (organisatie: string) => string,
): Handeling<Geen> => ({
  naam: `delen/${wat}`,
  actie: 'lees:keuze',
  titel: ({ organisatie }) => titel(organisatie),
  terug,
  uitleg: (dossier) => (
    <>
      <Lead>{lead(dossier.organisatie)}</Lead>
      <ZoZietHetEruit dossier={dossier} metKosten={wat === 'kosten'} />
    </>
  ),
  readers: {},
  knop: 'Deel dit',
  opdracht: () => ({ opdracht: { type: 'DeelMetOrganisatie', deel: wat } }),
  daarna: ({ pad }) => `${pad('delen')}?gedaan=gedeeld`,
});

const stop = (
  wat: GedeeldDeel,
  titel: string,
  gevolgen: (organisatie: string) => readonly string[],
): Handeling<Geen> => ({
  naam: `delen/stop-${wat}`,
  actie: 'lees:keuze',
  titel: () => titel,
  terug,
  uitleg: ({ organisatie }) => (
    <>
      <Lead>Dit gebeurt er als u stopt:</Lead>
      <BulletList items={gevolgen(organisatie)} />
    </>
  ),
  readers: {},
  knop: 'Stop met delen',
  kind: 'warning',
  opdracht: () => ({ opdracht: { type: 'TrekDelenIn', deel: wat } }),
  daarna: ({ pad }) => `${pad('delen')}?gedaan=gestopt`,
});

export const aanEnUitRoutes = [
  deel(
    'maatregelen',
    (organisatie) => `Deel uw maatregelen met uw ${organisatie}`,
    (organisatie) =>
      `Kijk eerst na wat uw ${organisatie} te zien krijgt. Wijzigt u later een keuze, dan ziet uw ${organisatie} dat ook.`,
  ),
  deel(
    'kosten',
    (organisatie) => `Deel de kosten met uw ${organisatie}`,
    (organisatie) => `Uw ${organisatie} ziet dan ook de schatting uit uw rapport.`,
  ),
  stop('maatregelen', 'Stop met delen', (organisatie) => [
    `Uw ${organisatie} ziet uw keuzes vanaf nu niet meer en krijgt daar bericht van.`,
    'Wat al is verstrekt of besteld, gaat gewoon door en blijft daar te zien.',
    'Deelde u ook de kosten? Dat stopt dan ook.',
    'Wat iemand al heeft gelezen, kan niet ongelezen worden gemaakt.',
    'U kunt later weer delen.',
  ]),
  stop('kosten', 'Stop met delen van de kosten', (organisatie) => [
    `Uw ${organisatie} ziet de schatting uit uw rapport niet meer. De maatregelen blijven te zien.`,
    `Offertes en rekeningen van uw ${organisatie} blijven daar staan.`,
    'U kunt later weer delen.',
  ]),
].flatMap((handeling) => handelingRoutes(handeling));
