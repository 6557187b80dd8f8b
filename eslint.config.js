import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Prototype.js, which every EPrints page loads, breaks these; spread and for…of survive. */
const brokenByPrototype = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Prototype.js breaks Array.from: use spread or a loop.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Prototype.js removes entries() of arrays: use a loop.',
  },
  {
    selector: 'ForInStatement',
    message: 'Prototype.js adds 35 keys to every array: use for…of, or Object.keys.',
  },
];

/** A closed network and a clock come in by the door; a style attribute breaks a strict CSP. */
const notHere = [
  { selector: "Identifier[name='unsafeHTML']", message: 'Markup from strings is an injection.' },
  { selector: "Identifier[name='styleMap']", message: 'style= is refused under a strict CSP.' },
  { selector: 'TSEnumDeclaration', message: 'Use a const object.' },
  { selector: 'TSParameterProperty', message: 'Use a field.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      '**/*.mjs',
      '*.config.*',
      'bench',
      'scripts/editors/types',
      'test/sites',
    ],
  },
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', ...brokenByPrototype, ...notHere] },
  },
  {
    files: ['src/**'],
    ignores: ['src/client/**'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'indexedDB'] },
  },
  {
    files: ['test/**'],
    rules: {
      // Chai's assertions look like promises to the type checker, node:test's tests are some.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
        {
          selector: 'CallExpression[callee.name=/^(aTimeout|setTimeout)$/]',
          message: 'Wait for a state, not for a time.',
        },
      ],
    },
  },
);
