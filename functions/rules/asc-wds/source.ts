/** Where the rules were read: the code of the running service (MIT licence, Skills for Care), 21 August 2026. */
const REPOSITORY = 'NMDSdevopsServiceAdm/SopraSteria-SFC@b6857156';

export const WORKER_CHECKS = `${REPOSITORY} lambdas/bulkUpload/classes/workerCSVValidator.js`;
export const CROSS_CHECKS = `${REPOSITORY} backend/server/models/BulkImport/csv/crossValidate.js`;
export const BULK_UPLOAD = `${REPOSITORY} backend/server/routes/establishments/bulkUpload`;

export const WORKPLACE_CHECKS = `${REPOSITORY} backend/server/models/BulkImport/csv/workplaceCSVValidator.js`;
export const TRAINING_CHECKS = `${REPOSITORY} lambdas/bulkUpload/classes/trainingCSVValidator.js and validateTraining/errors.js`;
export const UPLOAD_PAGE = `${REPOSITORY} frontend/src/app/features/bulk-upload`;
