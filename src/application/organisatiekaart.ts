import type { Organisatiekaart } from '#domain/bevoegdheid/kaart.ts';
import type { OrganisatieState } from '#domain/organisatie/organisatie.ts';
import { isIngericht } from '#domain/organisatie/regelingen.ts';

/** What may be known of an organisation without opening its dossier. */
export const organisatiekaartVan = ({
  functionaris,
  vervangen,
  postadres,
  voorstel,
  inrichting,
  uitgenodigd,
  bekeken,
}: OrganisatieState): Organisatiekaart => {
  const laatst = uitgenodigd
    .map(({ op }) => op)
    .toSorted()
    .at(-1);
  return {
    ...(functionaris !== null && { functionaris }),
    ...(vervangen !== null && { vervangen }),
    ...(postadres !== null && { postadres }),
    ...(voorstel !== null && { voorstelDoor: voorstel.door }),
    ingericht: isIngericht({ inrichting }),
    ...(bekeken.length > 0 && { bekeken }),
    ...(laatst !== undefined && { uitgenodigdOp: laatst }),
  };
};
