import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inGroups } from './in-groups.ts';

/** Groups of letters on a disk that answers when it is told to. */
const slowly = () => {
  const written: string[] = [];
  const disk: { readonly answer: () => void; readonly fail: () => void }[] = [];
  const put = (letters: readonly string[]): number => {
    written.push(letters.join(''));
    return written.join('').length - letters.length + 1;
  };
  const groups = inGroups<string>(
    (letters) => ({
      first: put(letters),
      onDisk: new Promise((resolve, reject) => {
        disk.push({ answer: resolve, fail: () => reject(new Error('The disk did not answer')) });
      }),
    }),
    put,
  );
  return { ...groups, written, disk };
};

test('while a group is on its way to the disk, the next gathers', async () => {
  const { add, written, disk } = slowly();
  const first = [add('a'), add('b')];
  await setImmediate();
  const second = [add('c'), add('d')];
  await setImmediate();
  expect(written).toEqual(['ab']);
  disk[0]?.answer();
  expect(await Promise.all(first)).toEqual([1, 2]);
  expect(written).toEqual(['ab', 'cd']);
  disk[1]?.answer();
  expect(await Promise.all(second)).toEqual([3, 4]);
});

test('nobody hears of a number before the disk has answered, and nobody of a group that failed does', async () => {
  const { add, disk } = slowly();
  let heard = 0;
  const one = add('a').finally(() => {
    heard += 1;
  });
  const refused = expect(one).rejects.toThrow('did not answer');
  await setImmediate();
  expect(heard).toBe(0);
  disk[0]?.fail();
  await refused;
  const next = add('b');
  await setImmediate();
  disk[1]?.answer();
  expect(await next).toBe(2);
});

test('flushing does not wait for the group that is under way', async () => {
  const { add, flush, written, disk } = slowly();
  const first = add('a');
  await setImmediate();
  const second = add('b');
  flush();
  expect(await second).toBe(2);
  expect(written).toEqual(['a', 'b']);
  disk[0]?.answer();
  expect(await first).toBe(1);
});
