/** Writes the sample workbook: `npm run write-sample -- [FILE]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CARE_WORKER_FAULTS } from '../infra/build/sample/care-worker-faults';
import { makeSample, PEOPLE_ROWS, WORKER_ROWS } from '../infra/build/sample/make-sample';

const file = process.argv[2] ?? join(__dirname, '../dist/sample/sample.xlsx');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, makeSample());
process.stdout.write(
  `${file}: ${WORKER_ROWS} workers, ${PEOPLE_ROWS} people, ${CARE_WORKER_FAULTS.length} faults and more\n`,
);
