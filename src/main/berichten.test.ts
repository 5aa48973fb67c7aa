import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Guard } from '#guard/guard.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { OutboxItem, Store } from '#store/store.ts';
import { account } from '../../test/web/fake-application.ts';
import { nextAttempt, sendDue, smtpSender } from './berichten.ts';

const item = (id: number): OutboxItem => ({
  id,
  attempts: 3,
  day: calendarDay('2026-03-02'),
  recipient: { keyId: 'k', payload: new Uint8Array() },
});

/** An outbox of two messages for one person, that notes what becomes of them. */
const post = () => {
  const noted: string[] = [];
  const store = {
    outbox: {
      claim: async () => [item(1), item(2)],
      sent: async (id: number) => void noted.push(`sent ${id}`),
      failed: async (id: number, next: number) => void noted.push(`failed ${id} until ${next}`),
    },
  } as unknown as Store;
  const bestuurder = account('bestuurder');
  const guard = {
    openPrivate: async (owner: string) => (owner === 'outbox' ? { account: bestuurder.id } : undefined),
    accounts: { get: async () => bestuurder },
  } as unknown as Guard;
  return { house: { store, guard }, noted, mail: bestuurder.mail };
};

const servers: SMTPServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const sink = async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { received, smtp: `smtp://127.0.0.1:${port}` };
};

/** A mail without the lines that differ by nature: who, when, and the mail's own number. */
const content = (mail: string) => mail.replace(/^(To|Date|Message-ID):.*\r\n/gim, '');

describe('messages', () => {
  it('all say the same: that something waits, and where to log in', async () => {
    const { received, smtp } = await sink();
    const { house, noted } = post();
    const send = smtpSender({ smtp, from: 'veilig@voorbeeld.invalid' }, new URL('https://veilig.invalid/'));
    expect(await sendDue(house, send, 0)).toBe(2);
    expect(noted).toEqual(['sent 1', 'sent 2']);
    expect(new Set(received.map(content)).size).toBe(1);
    expect(received[0]).toContain('Subject: Er staat een bericht voor u klaar');
    expect(received[0]).toMatch(/\r\n\r\nLog in op https:\/\/veilig\.invalid\/\r\n/);
    expect(received[0]).not.toContain('Verzonnen Persoon');
  });

  it('that are not taken are tried again later', async () => {
    const { house, noted, mail } = post();
    const failing = async (to: string) => Promise.reject(new Error(`not ${to}`));
    await sendDue(house, failing, 1_000);
    expect(noted).toEqual([`failed 1 until ${1_000 + 8 * 60_000}`, `failed 2 until ${1_000 + 8 * 60_000}`]);
    expect(noted.join()).not.toContain(mail);
  });

  it('wait longer after each failure, to at most six hours', () => {
    const waits = Array.from({ length: 12 }, (_, index) => nextAttempt(0, index + 1) / 60_000);
    expect(waits.slice(0, 4)).toEqual([2, 4, 8, 16]);
    expect(Math.max(...waits)).toBe(360);
  });
});
