/** A program that writes a file, and hangs when all is written but not yet in its place. It is there to be stopped. */
import { THIS_DISK } from '../../../addin/command-line/disk';
import { writeFile } from '../../../addin/command-line/write-file';

const rename = () =>
  new Promise<void>(() => {
    process.send?.('written');
  });
const disk = { ...THIS_DISK, files: { ...THIS_DISK.files, rename } };
void writeFile(disk, process.argv[2]!, Buffer.from('what is new'), { replace: true });
