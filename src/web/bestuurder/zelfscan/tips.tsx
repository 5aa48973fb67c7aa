import type { Zelfscangroep } from '#application/referentie/zelfscan.ts';
import { BulletList, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Antwoorden, beantwoordIn, tipsVan } from './antwoorden.ts';

/** What somebody can do about their answers in a group. */
export const Tips = ({
  groep,
  antwoorden,
}: {
  readonly groep: Zelfscangroep;
  readonly antwoorden: Antwoorden;
}) => {
  const tips = tipsVan(groep, antwoorden);
  if (tips.length > 0)
    return (
      <BulletList
        items={tips.map(({ code, vraag, tip }) => <TwoLines key={code} first={tip} second={vraag} />)}
      />
    );
  return (
    <Paragraph>
      {beantwoordIn(groep, antwoorden) === 0
        ? 'U beantwoordde hier nog geen vraag.'
        : 'U heeft hier op elke beantwoorde vraag ja gezegd. Wij hebben geen tip voor u.'}
    </Paragraph>
  );
};
