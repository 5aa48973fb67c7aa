import type { PkvwAfwijking, PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import type { Dossier } from '../dossier.ts';

const UITZONDERING: Readonly<Record<PkvwAfwijking['grond'], string>> = {
  nieuwbouw: 'Uw woning is nieuwbouw volgens het Bouwbesluit.',
  monument: 'Uw woning is een monument.',
  andere: 'Het keurmerk kan hier redelijkerwijs niet van u worden gevraagd.',
};

const oordeelIn = ({ voldoet, hardeEis, afwijking }: PkvwOordeel, organisatie: string): readonly string[] => {
  if (voldoet)
    return ['Uw woning voldoet aan het Politiekeurmerk Veilig Wonen. Een certificaat geldt tien jaar.'];
  if (hardeEis)
    return [
      'Uw woning voldoet nog niet aan het Politiekeurmerk Veilig Wonen. Dat gaat over de sloten van ramen en deuren.',
      `Uw ${organisatie} kan de maatregelen verstrekken zodra dit in orde is. Wat daarvoor nodig is, betaalt u zelf. Uw advies blijft intussen gelden, en u kunt nu al kiezen.`,
    ];
  return [
    'Uw woning voldoet niet aan het Politiekeurmerk Veilig Wonen, en dat hoeft ook niet.',
    ...(afwijking === undefined ? [] : [UITZONDERING[afwijking.grond], afwijking.reden]),
    `Uw ${organisatie} kan de maatregelen dus verstrekken zonder certificaat.`,
  ];
};

/** The judgement on the Politiekeurmerk, in plain words (x.9 lid 5, onder b). */
export const KeurmerkDeel = ({ view, organisatie }: Dossier) => {
  const { pkvw } = view.zaak.onderzoek;
  if (pkvw === null) return null;
  return (
    <>
      <Heading level={2} id="keurmerk">
        Het Politiekeurmerk
      </Heading>
      {oordeelIn(pkvw, organisatie).map((regel) => (
        <Paragraph key={regel}>{regel}</Paragraph>
      ))}
      {!pkvw.voldoet && pkvw.ontbreekt.length > 0 && (
        <>
          <Heading level={3}>Dit ontbreekt nog</Heading>
          <BulletList items={pkvw.ontbreekt} />
        </>
      )}
    </>
  );
};
