import type { Rule } from '../rule';
import { fileRules } from './file-rules';
import { workplaceBenefits } from './workplace-benefits';
import { workplaceCapacity } from './workplace-capacity';
import { workplaceDuplicates } from './workplace-duplicates';
import { workplaceEmployer } from './workplace-employer';
import { workplaceHeadings } from './workplace-headings';
import { workplaceHealthcare } from './workplace-healthcare';
import { workplaceLeaving } from './workplace-leaving';
import { workplaceManager } from './workplace-manager';
import { workplaceNotChecked } from './workplace-not-checked';
import { workplacePathway } from './workplace-pathway';
import { workplaceRegulator } from './workplace-regulator';
import { workplaceServiceUsers } from './workplace-service-users';
import { workplaceServices } from './workplace-services';
import { workplaceStaff } from './workplace-staff';
import { workplaceTotals } from './workplace-totals';

/** Rules of the ASC-WDS workplace file that its layout can't state as data, in the order in which a column's are tried. */
export const workplaceRules: readonly Rule[] = [
  ...fileRules,
  ...workplaceHeadings,
  ...workplaceNotChecked,
  ...workplaceEmployer,
  ...workplaceRegulator,
  ...workplaceServices,
  ...workplaceServiceUsers,
  ...workplaceHealthcare,
  ...workplaceCapacity,
  ...workplaceStaff,
  ...workplaceLeaving,
  ...workplacePathway,
  ...workplaceBenefits,
  ...workplaceDuplicates,
  ...workplaceTotals,
  ...workplaceManager,
];
