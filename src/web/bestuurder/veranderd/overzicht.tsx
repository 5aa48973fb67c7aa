import { type LinkLine, LinkList } from '#web/components/link.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { type Dossier, naarDossier } from '../dossier.ts';

const links = ({ view, pad }: Dossier): readonly LinkLine[] => {
  const rapport = view.zaak.advies.stand === 'verstrekt';
  const vastgesteld = view.zaak.advies.vastgesteldOp !== null;
  return [
    {
      href: pad('veranderd/dreiging'),
      label: 'Er is iets gebeurd, of ik voel me bedreigd',
      detail: 'wij helpen u op weg',
    },
    {
      href: pad('veranderd/verhuizing'),
      label: 'Ik ben verhuisd',
      detail: 'een advies hoort bij één woning',
    },
    {
      href: pad('veranderd/bereik'),
      label: 'Ik ben anders te bereiken',
      detail: 'telefoon, en wie mag opnemen',
    },
    {
      href: pad('veranderd/einde-ambt'),
      label: 'Mijn ambt eindigt',
      detail: 'wat dan blijft en wat terug moet',
    },
    ...(rapport
      ? [
          {
            href: pad('veranderd/melden'),
            label: 'Ik wil alleen laten weten dat er iets veranderde',
            detail: 'er is iets gebeurd, of een andere portefeuille',
          },
          {
            href: pad('veranderd/opnieuw'),
            label: 'Ik wil dat er opnieuw wordt gekeken',
            detail: 'een ander ambt, een andere portefeuille, of na een tijd',
          },
        ]
      : []),
    {
      href: pad('klok'),
      label: 'Ik ben er even niet',
      detail: 'zet de klok stil, of laat haar weer lopen',
    },
    vastgesteld
      ? {
          href: pad('veranderd/sluiten'),
          label: 'Ik wil dit dossier sluiten',
          detail: 'u kunt het blijven lezen',
        }
      : {
          href: pad('intrekken'),
          label: 'Ik wil mijn aanmelding intrekken',
          detail: 'u hoeft niets uit te leggen',
        },
  ];
};

/** What may have changed, and where to say so. */
export const showVeranderd = async (dossier: Dossier): Promise<Answer> =>
  dossier.ctx.page({
    title: 'Iets is veranderd',
    back: naarDossier(dossier),
    body: (
      <>
        <Heading level={1}>Wat is er veranderd?</Heading>
        <Lead>Kies wat past. U ziet eerst wat er daarna gebeurt; pas dan beslist u.</Lead>
        <LinkList links={links(dossier)} />
      </>
    ),
  });
