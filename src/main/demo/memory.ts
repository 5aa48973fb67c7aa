import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly until: number };

/** Keeps what the provider must remember between two steps of a log-in, in memory and only as long as that takes. */
export const inMemory = (): AdapterFactory => {
  const kept = new Map<string, Kept>();

  const sweep = (): void => {
    for (const [key, { until }] of kept) if (until < Date.now()) kept.delete(key);
  };
  const find = (matches: (one: Kept, key: string) => boolean): AdapterPayload | undefined => {
    sweep();
    return [...kept].find(([key, one]) => matches(one, key))?.[1].payload;
  };

  return (model) => {
    const keyOf = (id: string) => `${model} ${id}`;
    const isOurs = (key: string) => key.startsWith(`${model} `);
    return {
      upsert: async (id, payload, expiresIn) => {
        kept.set(keyOf(id), { payload, until: Date.now() + (expiresIn ?? 0) * 1_000 });
      },
      find: async (id) => find((_one, key) => key === keyOf(id)),
      findByUid: async (uid) => find(({ payload }, key) => isOurs(key) && payload.uid === uid),
      findByUserCode: async (code) => find(({ payload }, key) => isOurs(key) && payload.userCode === code),
      consume: async (id) => {
        const one = kept.get(keyOf(id));
        if (one !== undefined) one.payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => {
        kept.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
};
