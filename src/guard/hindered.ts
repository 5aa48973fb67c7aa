import { hindranceOf } from '#kernel/hindrance.ts';
import { GuardHindered } from './guard.ts';

/** What stands in the way of the guard as one kind of fault; undefined for a fault of the program. */
export const asHindered = (error: unknown): GuardHindered | undefined => {
  if (error instanceof GuardHindered) return error;
  const hindrance = hindranceOf(error);
  return hindrance === undefined
    ? undefined
    : new GuardHindered(`De sleutelwacht kan niet werken: ${hindrance}.`, { cause: error });
};
