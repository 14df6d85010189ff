import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Disk } from '../../addin/command-line/disk';
import { THIS_DISK } from '../../addin/command-line/disk';
import { writeFile } from '../../addin/command-line/write-file';

const NEW = Buffer.from('what is new, and longer than what was there');
const OLD = 'what was there';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'write-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content = OLD): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which something fails. */
function failing(change: Partial<Disk['files']>, more: Partial<Disk> = {}): Disk {
  return {
    ...{ ...THIS_DISK, unfinished: new Set<string>(), wait: () => Promise.resolve() },
    ...{ files: { ...THIS_DISK.files, ...change }, ...more },
  };
}

/** Half of what is written arrives, and then there is a failure. */
function failingHalfway(step: 'writeFile' | 'sync' | 'close', code: string): Disk {
  const open = async (...args: Parameters<Disk['files']['open']>) => {
    const file = await THIS_DISK.files.open(...args);
    const whole = { writeFile: file.writeFile.bind(file), close: file.close.bind(file) };
    const fail = () => Promise.reject(failure(code));
    if (args[1] !== 'wx') return file;
    return Object.assign(file, {
      writeFile: (bytes: Uint8Array) =>
        whole.writeFile(bytes.subarray(0, 9)).then(step === 'writeFile' ? fail : undefined),
      ...(step === 'sync' ? { sync: fail } : {}),
      ...(step === 'close' ? { close: () => whole.close().then(fail) } : {}),
    });
  };
  return failing({ open });
}

describe('Writing a file', () => {
  it('makes it, and leaves nothing beside it', async () => {
    await writeFile(THIS_DISK, join(folder, 'new.xlsx'), NEW, { replace: false });

    expect(readdirSync(folder)).toEqual(['new.xlsx']);
    expect(readFileSync(join(folder, 'new.xlsx'))).toEqual(NEW);
  });

  it.each([0o600, 0o640, 0o664])(
    'in place of another keeps what may be done with that (%o)',
    async (mode) => {
      const path = put('old.xlsx');
      chmodSync(path, mode);
      await writeFile(THIS_DISK, path, NEW, { replace: true });

      expect([statSync(path).mode & 0o777, readFileSync(path)]).toEqual([mode, NEW]);
    },
  );

  it('under a link writes what the link leads to, and leaves the link one', async () => {
    const path = put('old.xlsx');
    symlinkSync('old.xlsx', join(folder, 'link.xlsx'));
    symlinkSync('link.xlsx', join(folder, 'link-to-link.xlsx'));
    await writeFile(THIS_DISK, join(folder, 'link-to-link.xlsx'), NEW, { replace: true });

    expect([lstatSync(join(folder, 'link-to-link.xlsx')).isSymbolicLink(), readFileSync(path)]).toEqual([
      true,
      NEW,
    ]);
  });

  it('under a link that leads to nothing makes what it leads to', async () => {
    symlinkSync('to-come.xlsx', join(folder, 'link.xlsx'));
    await writeFile(THIS_DISK, join(folder, 'link.xlsx'), NEW, { replace: false });

    expect(readFileSync(join(folder, 'to-come.xlsx'))).toEqual(NEW);
  });

  it('leaves the second name of a file that is replaced with what it had', async () => {
    const path = put('old.xlsx');
    linkSync(path, join(folder, 'second.xlsx'));
    await writeFile(THIS_DISK, path, NEW, { replace: true });

    expect(readFileSync(join(folder, 'second.xlsx'), 'utf8')).toBe(OLD);
  });

  it('works on a disk without second names, and without flushing', async () => {
    const open = async (...args: Parameters<Disk['files']['open']>) =>
      Object.assign(await THIS_DISK.files.open(...args), { sync: () => Promise.reject(failure('EINVAL')) });
    const disk = failing({ open, link: () => Promise.reject(failure('ENOTSUP')) });
    await writeFile(disk, join(folder, 'new.xlsx'), NEW, { replace: false });

    expect(readdirSync(folder)).toEqual(['new.xlsx']);
  });
});

describe('What fails leaves the file that was there, nothing beside it, and says why', () => {
  const path = () => join(folder, 'old.xlsx');
  const ROOM = (file: string) =>
    `There is no room on the disk for ${file}. Make room there, or give --out a place on another disk.`;
  const ELSEWHERE = 'Give --out another name or another folder.';
  const OPEN = (file: string) =>
    `${file} is open in another program, such as Excel. Close it there, or give --out another name.`;
  const rejecting = (code: string) => () => Promise.reject(failure(code));

  it.each<[string, () => Disk, (file: string) => string]>([
    ['a disk that is full', () => failingHalfway('writeFile', 'ENOSPC'), ROOM],
    ['a disk that says so when it is flushed', () => failingHalfway('sync', 'ENOSPC'), ROOM],
    ['a disk that says so when the file is closed', () => failingHalfway('close', 'EDQUOT'), ROOM],
    [
      'a disk that fails',
      () => failingHalfway('sync', 'EIO'),
      (file) => `The disk failed while ${file} was written. ${ELSEWHERE}`,
    ],
    [
      'a folder that may not be written to',
      () => failing({ open: rejecting('EACCES') }),
      (file) => `You may not write ${file}. ${ELSEWHERE}`,
    ],
    [
      'a file that may not be changed',
      () => failing({ access: rejecting('EACCES') }),
      (file) => `You may not write ${file}. ${ELSEWHERE}`,
    ],
    [
      'a disk that can only be read',
      () => failing({ open: rejecting('EROFS') }),
      (file) => `The disk that ${file} would be on can only be read. ${ELSEWHERE}`,
    ],
    ['a file open in Excel', () => failing({ rename: rejecting('EBUSY') }), OPEN],
    [
      'a file open in Excel on Windows',
      () => failing({ rename: rejecting('EPERM') }, { isWindows: true }),
      OPEN,
    ],
    [
      'a file larger than the disk takes',
      () => failingHalfway('writeFile', 'EFBIG'),
      (file) => `${file} would be larger than a file may be on that disk. ${ELSEWHERE}`,
    ],
    [
      'something that nobody foresaw',
      () => failing({ rename: rejecting('EWHAT') }),
      (file) => `${file} could not be written (EWHAT).`,
    ],
  ])('%s', async (_, disk, words) => {
    put('old.xlsx');
    await expect(writeFile(disk(), path(), NEW, { replace: true })).rejects.toThrow(words(path()));

    expect([readdirSync(folder), readFileSync(path(), 'utf8')]).toEqual([['old.xlsx'], OLD]);
  });

  it.each<[string, () => string, (file: string) => string]>([
    [
      'a file that is there, when it is not to be replaced',
      () => put('old.xlsx'),
      (file) => `There is a file ${file} already. Give --out another name, or add --force to replace it.`,
    ],
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'a.xlsx'));
        return join(folder, 'a.xlsx');
      },
      (file) => `${file} is a folder. Give --out the name of a file.`,
    ],
    [
      'a folder that is not there',
      () => join(folder, 'no/a.xlsx'),
      () => `There is no folder ${folder}/no to write to.`,
    ],
    [
      'a file as a folder',
      () => `${put('file')}/a.xlsx`,
      (file) => `There is no folder ${file.replace('/a.xlsx', '')} to write to.`,
    ],
    [
      'a name that is too long',
      () => join(folder, `${'a'.repeat(300)}.xlsx`),
      (file) => `The name ${file} is too long for that disk. Give --out a shorter name.`,
    ],
    [
      'a link that leads to itself',
      () => {
        symlinkSync('round.xlsx', join(folder, 'round.xlsx'));
        return join(folder, 'round.xlsx');
      },
      (file) => `${file} is a link that leads back to itself. ${ELSEWHERE}`,
    ],
    [
      'what is no file',
      () => '/dev/null',
      (file) => `${file} is no ordinary file, so nothing is written to it. ${ELSEWHERE}`,
    ],
  ])('%s', async (_, place, words) => {
    const named = place();
    const before = readdirSync(folder);
    await expect(writeFile(THIS_DISK, named, NEW, { replace: false })).rejects.toThrow(words(named));

    expect(readdirSync(folder)).toEqual(before);
  });

  it('is tried again on Windows, where a virus scanner lets it go', async () => {
    let refusals = 3;
    const rename: Disk['files']['rename'] = (from, to) =>
      refusals-- > 0 ? Promise.reject(failure('EPERM')) : THIS_DISK.files.rename(from, to);
    const disk = failing({ rename }, { isWindows: true });
    put('old.xlsx');
    await writeFile(disk, path(), NEW, { replace: true });

    expect(readFileSync(path())).toEqual(NEW);
  });
});

describe('Writers at the same time', () => {
  const contents = Array.from({ length: 12 }, (_, at) => Buffer.alloc(200_000, at));
  const writeAll = (replace: boolean) =>
    Promise.allSettled(
      contents.map((bytes) => writeFile(THIS_DISK, join(folder, 'a.xlsx'), bytes, { replace })),
    );

  it('leave the whole of one of them', async () => {
    const outcomes = await writeAll(true);
    const left = readFileSync(join(folder, 'a.xlsx'));

    expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect([contents.some((bytes) => bytes.equals(left)), readdirSync(folder)]).toEqual([true, ['a.xlsx']]);
  });

  it('do not replace each other unless that is asked', async () => {
    const outcomes = await writeAll(false);
    const first = outcomes.findIndex(({ status }) => status === 'fulfilled');

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([readFileSync(join(folder, 'a.xlsx')), readdirSync(folder)]).toEqual([
      contents[first],
      ['a.xlsx'],
    ]);
  });
});

describe('A writer that is stopped midway', () => {
  it('leaves the file that was there, and the next writer takes away what it had begun', async () => {
    const path = put('old.xlsx');
    const writer = fork(join(__dirname, 'support/hanging-writer.ts'), [path], {
      execArgv: ['--import', 'tsx'],
    });
    await once(writer, 'message');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const begun = readdirSync(folder).filter((name) => name !== 'old.xlsx');

    expect([readFileSync(path, 'utf8'), begun.length]).toEqual([OLD, 1]);
    await writeFile(THIS_DISK, path, NEW, { replace: true });
    expect([readFileSync(path), readdirSync(folder)]).toEqual([NEW, ['old.xlsx']]);
  });

  it('on another machine is given a day', async () => {
    const begun = (at: number) => put(`.workforce-standard-00000000-1-00000000000${at}.tmp`);
    const [old, fresh] = [begun(1), begun(2)];
    utimesSync(old, 0, Date.now() / 1000 - 2 * 24 * 60 * 60);
    await writeFile(THIS_DISK, join(folder, 'a.xlsx'), NEW, { replace: false });

    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });
});
