/**
 * Where the rules of the children's social work workforce census were read. The Department for Education's guide and
 * its numbered rules could not be: what there is are third parties' schemas and checks, and the department's own
 * method for its statistics.
 */
const PIPELINE = 'github SocialFinanceDigitalLabs/liia-tools-pipeline, branch csww-stephen-branch';
const SWF_TOOLS = 'github SocialFinanceDigitalLabs/liia-tools, branch 192-In-depth-fixes-YA';

export const SCHEMAS = `${PIPELINE}, csww_schema_2021.xsd to csww_schema_2025.xsd`;
export const SCHEMA_2024 = `${PIPELINE}, csww_schema_2024.xsd`;
export const SCHEMA_2025 = `${PIPELINE}, csww_schema_2025.xsd`;
export const OTHER_SCHEMA = `${SWF_TOOLS}, wf_xmlschema.xsd`;
export const VALIDATOR = `${SWF_TOOLS}, validator.py (census of 2021)`;
export const METHOD =
  'explore-education-statistics.service.gov.uk, methodology of the children’s social work workforce statistics';
export const LOCAL_AUTHORITIES = 'github dfe-analytical-services/dfe-published-data-qa, las.csv';
export const GENERAL = 'General knowledge, unverified';

/** Said of every rule of this collection. */
export const OUR_NUMBER =
  'The number is ours: the Department for Education’s own rule numbers could not be read.';

/** A rule's own note, and that its number is ours. */
export function noteOf(words: string): string {
  return `${words} ${OUR_NUMBER}`;
}
