import type { z } from 'zod';
import type { GegevenOpdracht } from '#application/opdracht.ts';
import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';

/** Somebody by what the log-in service calls them, instead of by the id of the account. */
export type AccountRef = { readonly account: string };
/** A day by how many days it lies after today; negative for before. */
export type DayRef = { readonly vandaag: number };

type Written<Value> = Value extends AccountId
  ? Value | AccountRef
  : Value extends CalendarDay
    ? Value | DayRef
    : Value;

/** A command as it stands in a file: people and days may be referred to. */
export type AsWritten<Command> = { readonly [Key in keyof Command]: Written<Command[Key]> };

type Field<Key extends PropertyKey, Command> = Key extends keyof Command
  ? z.ZodType<Exclude<AsWritten<Command>[Key], undefined>>
  : never;

/** For each command type a schema for every field, also the optional ones, and for nothing else. */
export type FieldsOf<Type extends GegevenOpdracht['type']> = {
  readonly [One in Type]: {
    readonly [Key in Exclude<keyof Extract<GegevenOpdracht, { type: One }>, 'type'>]-?: Field<
      Key,
      Extract<GegevenOpdracht, { type: One }>
    >;
  };
};

const isRef = <Key extends string>(value: unknown, key: Key): value is { readonly [One in Key]: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** The subjects a command refers to, with the field in which they stand. */
export const accountRefsOf = (
  opdracht: AsWritten<GegevenOpdracht>,
): readonly { readonly veld: string; readonly subject: string }[] =>
  Object.entries(opdracht).flatMap(([veld, value]) =>
    isRef(value, 'account') ? [{ veld, subject: `${value.account}` }] : [],
  );

/** The command itself: every reference replaced by the account and the day it means. */
export const resolved = (
  opdracht: AsWritten<GegevenOpdracht>,
  accounts: ReadonlyMap<string, AccountId>,
  today: CalendarDay,
): GegevenOpdracht =>
  Object.fromEntries(
    Object.entries(opdracht).map(([veld, value]) => {
      if (isRef(value, 'account')) return [veld, accounts.get(`${value.account}`)];
      return [veld, isRef(value, 'vandaag') ? addDays(today, Number(value.vandaag)) : value];
    }),
  ) as GegevenOpdracht;
