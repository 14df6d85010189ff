import type { Rule } from '../rule';
import { workerCertificates } from './worker-certificates';
import { workerComparisons } from './worker-comparisons';
import { workerDates } from './worker-dates';
import { workerDuplicates } from './worker-duplicates';
import { workerHeadings } from './worker-headings';
import { workerHoursAndContract } from './worker-hours-and-contract';
import { workerJobRole } from './worker-job-role';
import { workerMoves } from './worker-moves';
import { workerNationality } from './worker-nationality';
import { workerNotChecked } from './worker-not-checked';
import { workerNumbers } from './worker-numbers';
import { workerPay } from './worker-pay';
import { workerQualificationLevels } from './worker-qualification-levels';
import { workerQualifications } from './worker-qualifications';
import { workerWorkplace } from './worker-workplace';

/** Rules of the ASC-WDS worker file that its layout can't state as data, in the order in which a column's are tried. */
export const workerRules: readonly Rule[] = [
  ...workerHeadings,
  ...workerNotChecked,
  ...workerNumbers,
  ...workerDates,
  ...workerNationality,
  ...workerCertificates,
  ...workerHoursAndContract,
  ...workerPay,
  ...workerJobRole,
  ...workerQualificationLevels,
  ...workerQualifications,
  ...workerDuplicates,
  ...workerMoves,
  ...workerComparisons,
  ...workerWorkplace,
];
