/**
 * The order of elements in each element, from Microsoft's pages "Find the proper order of manifest elements" and the
 * reference of each, checked against the schemas in [MS-OWEMXML], Appendix A. Elements we do not use are left out.
 */
const HOSTS = ['Host'];
const BUTTON = ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'];

export const ELEMENT_ORDER: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'OfficeApp',
    [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
      ...['Permissions', 'VersionOverrides', 'ExtendedOverrides'],
    ],
  ],
  ['AppDomains', ['AppDomain']],
  ['Hosts', HOSTS],
  ['Requirements', ['Sets']],
  ['Sets', ['Set']],
  ['DefaultSettings', ['SourceLocation']],
  ['VersionOverrides', ['Requirements', 'Hosts', 'Resources']],
  ['Host', ['Runtimes', 'AllFormFactors', 'DesktopFormFactor']],
  ['Runtimes', ['Runtime']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['AllFormFactors', ['ExtensionPoint']],
  ['ExtensionPoint', ['CustomTab', 'Script', 'Page', 'Metadata', 'Namespace']],
  ['Script', ['SourceLocation']],
  ['Page', ['SourceLocation']],
  ['Metadata', ['SourceLocation']],
  ['CustomTab', ['Group', 'Label']],
  ['Group', ['Label', 'Icon', 'Control']],
  ['Control', BUTTON],
  ['Supertip', ['Title', 'Description']],
  ['Icon', ['bt:Image']],
  ['Action', ['FunctionName', 'TaskpaneId', 'SourceLocation']],
  ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
  ['bt:Images', ['bt:Image']],
  ['bt:Urls', ['bt:Url']],
  ['bt:ShortStrings', ['bt:String']],
  ['bt:LongStrings', ['bt:String']],
]);
