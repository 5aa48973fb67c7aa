import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { type GroupCommit, groupCommit } from './group-commit.ts';

let database: DatabaseSync;
let group: GroupCommit;

beforeEach(() => {
  database = new DatabaseSync(':memory:');
  database.exec(`
    create table fact (id integer primary key);
    create table remark (fact integer references fact (id) deferrable initially deferred);
  `);
  group = groupCommit(database);
});

const add = (id: number) => () => database.prepare('insert into fact values (?)').run(id).changes;
const count = () => database.prepare('select count(*) as count from fact').get()?.count;

describe('group commit', () => {
  it('commits everything that waits at once, and answers each', async () => {
    expect(await Promise.all([1, 2, 3].map((id) => group.write(add(id))))).toEqual([1, 1, 1]);
    expect(count()).toBe(3);
    expect(database.isTransaction).toBe(false);
  });

  it('undoes only the work that throws', async () => {
    const failing = () => {
      add(2)();
      add(1)();
    };
    const [first, second, third] = await Promise.allSettled([add(1), failing, add(3)].map(group.write));
    expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(count()).toBe(2);
  });

  it('tells nobody of success when the commit fails, and goes on afterwards', async () => {
    const orphan = () => database.exec('insert into remark values (99)');
    const results = await Promise.allSettled([group.write(add(1)), group.write(orphan)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(count()).toBe(0);
    await group.write(add(1));
    expect(count()).toBe(1);
  });

  it('rejects work for a closed database', async () => {
    database.close();
    await expect(group.write(add(1))).rejects.toThrow();
  });
});
