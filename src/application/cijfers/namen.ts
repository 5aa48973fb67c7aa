/** The words of the domain that figures share with the pages. */
export { domeinnamen } from '#domain/gedeeld/domein.ts';
export { herijkingnamen, knelpuntnamen } from '#domain/nazorg/namen.ts';
export type { Opening } from '#domain/onderzoek/feiten.ts';
export { openingnamen } from '#domain/onderzoek/openingnamen.ts';
