import { createTransport } from 'nodemailer';
import type { Addressee } from '#application/berichten.ts';
import type { OutboxItem } from '#store/store.ts';
import type { House } from './open.ts';

type Post = Pick<House, 'store' | 'guard'>;

/** Sends one message to an address; rejects when the mail server did not take it. */
export type Send = (to: string) => Promise<void>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AT_ONCE = 20;

/** The only message there is: it says that something waits, and where to log in. */
export const smtpSender = (mail: { readonly smtp: string; readonly from: string }, base: URL): Send => {
  const transport = createTransport(mail.smtp);
  return async (to) => {
    await transport.sendMail({
      from: mail.from,
      to,
      subject: 'Er staat een bericht voor u klaar',
      text: `Log in op ${base.href}\n`,
    });
  };
};

/** Two minutes after the first failure, then twice as long each time, to at most six hours. */
export const nextAttempt = (now: number, attempts: number): number =>
  now + Math.min(6 * HOUR, 2 ** attempts * MINUTE);

const deliver = async ({ store, guard }: Post, send: Send, now: number, item: OutboxItem): Promise<void> => {
  try {
    const addressee = (await guard.openPrivate('outbox', item.recipient)) as Addressee;
    const mail = 'mail' in addressee ? addressee.mail : (await guard.accounts.get(addressee.account))?.mail;
    if (mail !== undefined) await send(mail);
    await store.outbox.sent(item.id);
  } catch {
    await store.outbox.failed(item.id, nextAttempt(now, item.attempts));
  }
};

/** Sends what is due; gives how many messages were taken up. What fails is tried again later. */
export const sendDue = async (house: Post, send: Send, now: number): Promise<number> => {
  const due = await house.store.outbox.claim(AT_ONCE, now);
  for (const item of due) await deliver(house, send, now, item);
  return due.length;
};

/** Sends every minute what is due, until it is stopped; stopping waits for the round that is under way. */
export const startSending = (house: Post, send: Send, log: (line: string) => void): (() => Promise<void>) => {
  let stopped = false;
  let round = Promise.resolve();
  const again = (): void => {
    round = round
      .then(async () => {
        while (!stopped && (await sendDue(house, send, Date.now())) === AT_ONCE);
      })
      .catch((error: unknown) => log(error instanceof Error ? error.name : 'onbekend'));
  };
  const timer = setInterval(again, MINUTE);
  again();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await round;
  };
};
