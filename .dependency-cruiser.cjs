/**
 * The floors of the house, the lowest first: a file imports from its own floor and from those below it. Whatever stands
 * on one floor may lean on its like, but nothing, file or folder, may come round to itself, not even by a type
 * (docs/decisions/0019). `npm run floors` holds all of it; a new folder gets its place here first.
 */
const FLOORS = [
  ['standard'],
  // What both ends of the wire mean.
  ['core/api'],
  ['core/api/shapes'],
  ['core/api/coding'],
  ['core/values'],
  ['core/layouts'],
  // What runs in AWS Lambda.
  ['functions/runtime'],
  ['functions/register'],
  ['functions/standard', 'functions/rules'],
  ['functions/checks/readers'],
  ['functions/checks/compiled'],
  ['functions/checks/table'],
  ['functions/checks/relations'],
  ['functions/http'],
  ['functions'],
  // What the add-in does, wherever it runs.
  ['addin/workbook', 'addin/service', 'addin/likeness'],
  ['addin/model', 'addin/headings'],
  ['addin/explaining'],
  ['addin/checking/rows'],
  ['addin/checking'],
  ['addin/checking/live'],
  ['addin/code-lists'],
  ['addin/remembering'],
  ['addin/suggesting/codes'],
  ['addin/suggesting'],
  ['addin/wording', 'addin/fixing', 'addin/codes-at-hand'],
  ['addin/covering', 'addin/handing-over', 'addin/templates'],
  ['addin/matching/guessing'],
  ['addin/matching'],
  // Where it runs, and what people see of it.
  ['addin/hosts/files/refusing', 'addin/hosts/files/text'],
  ['addin/hosts/files/zip', 'addin/hosts/files/xml'],
  ['addin/hosts/files/package'],
  ['addin/hosts/files/reading'],
  ['addin/hosts/files/editing'],
  ['addin/hosts/files/planned'],
  ['addin/hosts/files/opened'],
  ['addin/hosts/files/patching'],
  ['addin/hosts/files/csv', 'addin/hosts/files/csww'],
  ['addin/hosts/files'],
  // The worker: work is asked for over a line, in a packed form.
  ['addin/worker/line'],
  ['addin/worker/checks', 'addin/worker/packed'],
  ['addin/worker/calls'],
  ['addin/worker/inside', 'addin/worker/outside'],
  ['addin/hosts/excel/calls'],
  ['addin/hosts/excel/cells', 'addin/hosts/excel/comments'],
  ['addin/hosts/excel/own-sheets'],
  ['addin/hosts/excel/drop-downs'],
  [
    'addin/hosts/excel/sheets',
    'addin/hosts/excel/marks',
    'addin/hosts/excel/settings',
    'addin/hosts/excel/events',
  ],
  ['addin/hosts/excel'],
  ['addin/commands', 'addin/custom-functions'],
  ['addin/taskpane/state'],
  ['addin/taskpane/parts'],
  ['addin/taskpane'],
  ['addin/page/state'],
  ['addin/page/grid'],
  ['addin/page'],
  // What is deployed, and boots here.
  ['infra/plans'],
  ['infra/resources'],
  ['infra'],
  ['infra/build'],
  ['infra/local'],
  ['addin/command-line'],
  // What looks at it all.
  ['tools'],
  ['bench', 'scripts'],
  ['test'],
];

const HOST_FREE = `^addin/(${FLOORS.slice(level('addin/workbook'), level('addin/hosts/files/refusing'))
  .flat()
  .map((room) => room.replace('addin/', ''))
  .join('|')})/`;
const NODE = { dependencyTypes: ['core'] };

/** What the order of floors does not say. */
const WALLS = [
  {
    name: 'addin-without-functions',
    comment: 'What both mean stands in core.',
    from: { path: '^addin/(?!command-line/)' },
    to: { path: '^(functions|infra)/' },
  },
  {
    name: 'shapes-as-types',
    comment: 'Of the shapes only types are taken: zod stays out of every page.',
    from: { path: '^(addin/|core/(?!api/shapes/))' },
    to: { path: '^core/api/shapes/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'core-is-pure',
    comment: 'Core imports no package but zod, and that in the shapes alone.',
    from: { path: '^core/(?!api/shapes/)' },
    to: { path: 'node_modules' },
  },
  {
    name: 'shapes-take-zod-alone',
    comment: 'The shapes are made of zod and nothing else.',
    from: { path: '^core/api/shapes/' },
    to: { path: 'node_modules', pathNot: 'node_modules/zod/' },
  },
  {
    name: 'engine-is-pure',
    comment: 'The engine and the rules know no AWS, no store, no package.',
    from: { path: '^functions/(checks|rules)/' },
    to: { path: '(node_modules|^functions/register/)' },
  },
  {
    name: 'no-node-in-the-engine',
    comment: 'Core, the engine and the rules run anywhere.',
    from: { path: '^(core|functions/(checks|rules))/' },
    to: NODE,
  },
  {
    name: 'no-node-in-the-addin',
    comment: 'The add-in runs in a browser; only the command line runs in Node.',
    from: { path: '^addin/(?!command-line/)' },
    to: NODE,
  },
  {
    name: 'host-free',
    comment: 'What the add-in does knows the port (addin/workbook) alone: no page, no Office.',
    from: { path: HOST_FREE },
    to: { path: 'node_modules/(@?preact|react|@fluentui|@microsoft|office)' },
  },
  {
    name: 'deployed-without-tools',
    comment: 'What is deployed is made of what stands below it.',
    from: { path: '^infra/' },
    to: { path: '^(scripts|test|bench|tools)/' },
  },
  {
    name: 'every-saved-copy-is-verified',
    comment: 'test/support/open-workbook holds every copy that a test saves against what it was made of.',
    from: { path: '^test/', pathNot: '^test/support/open-workbook[.]ts$' },
    to: { path: '^addin/hosts/files/(open-workbook|patching/(write-workbook|new-xlsx|patch-xlsx))[.]ts$' },
  },
  {
    name: 'resolved',
    comment: 'Every import leads somewhere.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(aws-lambda|cloudfront|office-js)$' },
  },
];

function level(room) {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

/** A room's own files; those of rooms within it that have a floor of their own are theirs. */
function filesOf(room) {
  const inner = FLOORS.flat().filter((other) => other.startsWith(`${room}/`));
  const pathNot = inner.map((other) => `^${other}/`);
  return { path: `^${room}/`, ...(pathNot.length === 0 ? {} : { pathNot }) };
}

const upwards = FLOORS.slice(0, -1).flatMap((rooms, at) =>
  rooms.map((room) => ({
    name: `below-${room}`,
    comment: `${room} stands below what it imports.`,
    severity: 'error',
    from: filesOf(room),
    to: pathsAbove(at),
  })),
);

function pathsAbove(at) {
  const above = FLOORS.slice(at + 1).flat();
  const below = FLOORS.slice(0, at + 1)
    .flat()
    .filter((room) => above.some((other) => room.startsWith(`${other}/`)));
  const pathNot = below.map((room) => `^${room}/`);
  return { path: above.map((room) => `^${room}/`), ...(pathNot.length === 0 ? {} : { pathNot }) };
}

module.exports = {
  forbidden: [
    ...upwards,
    ...WALLS.map((wall) => ({ severity: 'error', ...wall })),
    {
      name: 'no-circle-of-files',
      comment: 'A file that leads back to itself, even by a type, cannot be read or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Of two folders that need each other one is not a room of its own.',
      scope: 'folder',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
