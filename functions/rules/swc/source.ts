/**
 * Where the census rules were read: software that writes or checks the return, and suppliers' help pages. The official
 * list of rules was not reachable (standard/SOURCES.md).
 */
export const CHECKS_2010 = 'package body PQP_GB_SWF_ARCHIVE (pqpgbswfar.pkb, 4 March 2010)';
export const EXTRACT_2019 = 'package body PQP_GB_SWF_EXTRACT (pqpgbswfex.pkb, 18 March 2019)';
export const ASPEN_2017 = 'SchoolWorkforce.java (com.x2dev.procedures.statereporting.uk, 2017)';
export const SAP_CONTRACTS = 'erplingo.com/sap-error-messages/en/hrgb_swf/hrgb_swf008';
export const SAP_PAY = 'michaelmanagement.com/sap-error-messages/en/hrgb_swf/hrgb_swf009';
export const BROMCOM_4100 = 'docs.bromcom.com/knowledge-base/how-to-resolve-swf-census-error-4100/';
export const ARBOR_PAY = 'support.arbor-education.com/hc/en-us/articles/360003261418';
export const ARBOR_ROLES = 'support.arbor-education.com/hc/en-us/articles/360003261818';
export const ARBOR_DATES = 'support.arbor-education.com/hc/en-us/articles/4401067421597';
export const ARBOR_2021 = 'support.arbor-education.com/hc/en-us/articles/360013928597';
export const ARBOR_CURRICULUM =
  'support.arbor-education.com/hc/en-us/articles/15240305783965-Workforce-Census-curriculum-staff';
export const SCHOLARPACK = 'support.scholarpack.com/hc/en-gb/sections/360005988172-Workforce-Census?page=3';
export const SCHOLARPACK_2017 =
  'support.scholarpack.com/hc/en-gb/articles/115002429711-2017-Workforce-Census-FAQ';
export const SCHOLARPACK_2023 =
  'support.scholarpack.com/hc/en-gb/articles/7219873934621-Workforce-Census-2023';
export const SCHOLARPACK_SUPPORT = 'support.scholarpack.com article 6171354574621';
export const ONEIT = 'oneitss.org.uk/mis/sims/school-workforce-census';
export const SCOMIS_2016 = 'scomis.org/sims-school-workforce-census-2016';
export const DEVON_2025 = 'devon.gov.uk/support-schools-settings/?p=4440';
export const HERTS_2019 = 'thegrid.org.uk/info/traded/sitss/personnel/census/';
export const SCOMIS = 'faq.scomis.org/kb846560/';
export const SBS_2017 = 'schoolbusinessservices.co.uk/news/school-workforce-census-autumn-2017';
export const GOV_2016 =
  'gov.uk/government/publications/school-workforce-census-2016-notepad-entries-for-collect-queries';
export const CENTRAL_BEDS_2018 =
  'centralbedfordshire.gov.uk/info/96/human_resources/567/schools_statutory_services/4';
export const MYPORTAL = 'github.com/MyPortalEdu/MyPortal SwfCensusService.cs';

export const sources = (...read: readonly string[]): string => read.join('; ');
