import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('settings', () => {
  it('need nothing for the demo', () => {
    const read = readConfig({});
    expect(read.ok && read.config).toMatchObject({ port: 3000, oidc: undefined, mail: undefined });
    expect(read.ok && read.config.base.href).toBe('http://localhost:3000/');
  });

  it('that are incomplete or wrong are named all at once', () => {
    const read = readConfig({
      PORT: 'drieduizend',
      VEILIG_AMBT_OIDC_ISSUER: 'http://inloggen.invalid',
      VEILIG_AMBT_SMTP: 'mail.invalid',
      VEILIG_AMBT_DATABASE: 'mysql://x',
    });
    const problems = read.ok ? [] : read.problems;
    expect(problems).toHaveLength(7);
    for (const name of ['PORT', 'OIDC_ISSUER', 'OIDC_CLIENT', 'OIDC_SECRET', 'SMTP', 'MAIL_VAN', 'DATABASE'])
      expect(problems.join()).toContain(name);
  });

  it('say where a weakness can be reported', () => {
    const read = readConfig({ VEILIG_AMBT_MELDPUNT: 'https://voorbeeld.invalid/meld' });
    expect(read.ok && read.config.meldpunt?.href).toBe('https://voorbeeld.invalid/meld');
    expect(readConfig({ VEILIG_AMBT_MELDPUNT: 'javascript:alert(1)' }).ok).toBe(false);
  });

  it('never repeat a secret', () => {
    const read = readConfig({
      VEILIG_AMBT_DATABASE: 'mysql://u:geheim@h',
      VEILIG_AMBT_OIDC_SECRET: 'geheim',
    });
    expect(JSON.stringify(read)).not.toContain('geheim');
  });

  it('give the log-in of the organisation', () => {
    const read = readConfig({
      VEILIG_AMBT_OIDC_ISSUER: 'https://inloggen.invalid',
      VEILIG_AMBT_OIDC_CLIENT: 'va',
      VEILIG_AMBT_OIDC_SECRET: 's',
    });
    expect(read.ok && read.config.oidc).toMatchObject({ clientId: 'va', clientSecret: 's' });
  });
});
