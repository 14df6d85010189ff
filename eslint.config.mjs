import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** What the add-in does for its user, wherever it runs. */
const HOST_FREE = [
  ...[
    'checking',
    'codes-at-hand',
    'covering',
    'explaining',
    'fixing',
    'handing-over',
    'matching',
    'remembering',
  ],
  ...['service', 'suggesting', 'templates', 'wording'],
];

/** The directions in which imports may run (docs/decisions/0019). A folder may not import what is listed for it. */
const DIRECTIONS = [
  {
    files: ['core/**/*.ts'],
    ignores: ['core/api/shapes/**'],
    forbidden: [
      { regex: '\\.\\./(addin|functions|infra|standard)/', message: 'core is the ground floor' },
      {
        regex: '^(@aws|aws-|office|@microsoft|node:|preact|@fluentui)',
        message: 'core is pure: no AWS, Office, Node or page',
      },
      { regex: '^zod$', message: 'zod stands in core/api/shapes alone: it stays out of the pane' },
      {
        regex: '(^|/)shapes(/|$)',
        allowTypeImports: true,
        message: 'types only: zod stays out of the pane',
      },
    ],
  },
  {
    files: ['core/api/shapes/**/*.ts'],
    ignores: [],
    forbidden: [{ regex: '\\.\\./(addin|functions|infra|standard)/', message: 'core is the ground floor' }],
  },
  {
    files: ['functions/**/*.ts'],
    ignores: [],
    forbidden: [
      { regex: '(^|/)addin(/|$)', message: 'functions never import addin' },
      { regex: '(^|/)infra(/|$)', message: 'functions never import infra' },
    ],
  },
  {
    files: ['functions/checks/**/*.ts', 'functions/rules/**/*.ts'],
    ignores: [],
    forbidden: [
      { regex: '(^|/)(addin|infra|register)(/|$)', message: 'the engine and the rules are pure' },
      {
        regex: '^(@aws|aws-|office|@microsoft|node:)',
        message: 'the engine and the rules are pure: no AWS, Office or Node',
      },
    ],
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    ignores: ['addin/command-line/**'],
    forbidden: [
      { regex: '(^|/)infra(/|$)', message: 'only the command line may start the local stack' },
      { regex: '^node:', message: 'the add-in runs in a browser' },
    ],
  },
  {
    files: HOST_FREE.map((room) => `addin/${room}/**/*.ts`),
    ignores: [],
    forbidden: [
      { regex: '(^|/)(infra|taskpane|commands|custom-functions)(/|$)', message: 'host-free' },
      {
        regex: '(^|/)(hosts|page|command-line)/',
        message: 'host-free: it knows the port (addin/workbook) alone',
      },
      { regex: '^(node:|preact|@fluentui)', message: 'host-free' },
    ],
  },
  {
    files: ['infra/**/*.ts'],
    ignores: [],
    forbidden: [
      {
        regex: '\\.\\./(scripts|test|bench|tools)/',
        message: 'what is deployed is made of what stands below it',
      },
    ],
  },
  {
    files: ['tools/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    ignores: [],
    forbidden: [{ regex: '\\.\\./test/', message: 'what tests and others share stands in tools' }],
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    ignores: ['test/support/open-workbook.ts'],
    forbidden: [
      {
        regex: '/hosts/files/(open-workbook|patching/(write-workbook|new-xlsx|patch-xlsx))$',
        message: 'test/support/open-workbook: it holds every copy that is saved against what it was made of',
      },
    ],
  },
  {
    files: ['addin/workbook/**/*.ts'],
    ignores: [],
    forbidden: [
      { regex: '\\.\\./(?!(?:\\.\\./)*core/)[a-z]', message: 'the port stands on core alone' },
      { regex: '^node:', message: 'the add-in runs in a browser' },
    ],
  },
  {
    files: ['addin/taskpane/**/*.{ts,tsx}'],
    ignores: [],
    forbidden: [
      { regex: '\\.\\./(page|command-line|infra)/', message: 'the pane knows nothing of the page around it' },
      { regex: '^node:', message: 'the add-in runs in a browser' },
    ],
  },
  {
    files: ['addin/hosts/**/*.{ts,tsx}'],
    ignores: [],
    forbidden: [
      {
        regex: '(^|/)(infra|taskpane|page|command-line)(/|$)',
        message: 'a host knows nothing of what stands in front of it',
      },
      { regex: '^node:', message: 'the add-in runs in a browser' },
    ],
  },
];

/** What both mean stands in core. */
const API_TYPES_ONLY = {
  regex: '\\.\\./functions/',
  message: 'addin imports nothing of functions',
};
const API_TYPES = {
  regex: '(^|/)core/api/shapes(/|$)',
  allowTypeImports: true,
  message: 'types only: zod stays out of the pane',
};

/** All eight rules of Microsoft's plugin, without the parsers and React settings its own preset brings along. */
const OFFICE_RULES = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value="zod"] ImportSpecifier',
          message: 'import * as z: the named import bundles every locale',
        },
        { selector: 'ExportDefaultDeclaration', message: 'named exports only' },
        {
          selector: 'CallExpression[callee.object.name="jest"][callee.property.name="mock"]',
          message: 'inject instead of patching',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...DIRECTIONS.map(({ files, ignores, forbidden }) => ({
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...forbidden, ...(files[0].startsWith('addin') ? [API_TYPES_ONLY, API_TYPES] : [])] },
      ],
    },
  })),
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-syntax': 'off' },
  },
);
