import type { Generated } from 'kysely';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedColumns } from './sealed-columns.ts';
import type { DossierKind } from './store.ts';

/** The tables as the migrations make them, equal on both databases but for the names of column types. */
export type Tables = {
  /** One row per history, with its card as of `position`. */
  readonly dossier: SealedColumns & {
    readonly id: DossierId;
    readonly kind: DossierKind;
    readonly position: number;
  };
  readonly event: SealedColumns & {
    readonly dossier: DossierId;
    readonly position: number;
    readonly slice: string;
    readonly type: string;
    readonly version: number;
    readonly day: CalendarDay;
    readonly compartiment: string;
    readonly hash: Uint8Array;
  };
  readonly attachment: SealedColumns & {
    readonly dossier: DossierId;
    readonly id: string;
    readonly compartiment: string;
  };
  readonly submit: { readonly id: string; readonly dossier: DossierId; readonly position: number };
  readonly work_tag: { readonly dossier: DossierId; readonly tag: string; readonly since: CalendarDay };
  readonly outbox: SealedColumns & {
    readonly id: Generated<number>;
    readonly day: CalendarDay;
    readonly attempts: Generated<number>;
    readonly next_attempt: Generated<number>;
  };
  readonly draft: SealedColumns & { readonly key: string; readonly until: CalendarDay };
  readonly session: SealedColumns & {
    readonly token_hash: string;
    readonly owner: string;
    readonly login: string | null;
    readonly created_at: number;
    readonly seen_at: number;
  };
  readonly statistic: SealedColumns & { readonly id: string };
  readonly survey_code: SealedColumns & { readonly hash: string; readonly until: CalendarDay };
  readonly survey_answer: SealedColumns & { readonly id: string };
  readonly meta: { readonly key: string; readonly value: string };
};
