import { basename, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const MODULES = resolve(import.meta.dirname, 'node_modules');

/** Tests of the embedded workbook's host that start office.js alike, as Excel 365: of a process only the first start decides what it has. */
const HOST = ['tests/host/**/!(strict|requirement-sets).office.test.ts'];

/** Tests of what Runut asks of Excel, in the profile their project names. */
const OFFICE = ['tests/{excel,app,domain}/**/*.office.test.ts'];

const NOT_UNIT = ['tests/**/*.office.test.ts', 'tests/**/*.browser.test.ts', 'tests/files/written-files.test.ts'];

/** Fluent as Node takes it: its icons of this version have no modules that Node can load. */
const FLUENT = [
  { find: /^@fluentui\/react-icons\/svg\/(.+)$/, replacement: `${MODULES}/@fluentui/react-icons/lib-cjs/atoms/svg/$1.js` },
  { find: /^@fluentui\/react-components$/, replacement: `${MODULES}/@fluentui/react-components/lib-commonjs/index.cjs` },
];

/** Unit tests that give a module another face. */
const APART = ['tests/app/tracker/before-keys.test.ts'];

/**
 * Three kinds of test: pure (unit), the real office.js in Node on the embedded workbook (office), and a real browser (browser); after
 * them (written) what they wrote is judged.
 */
export default defineConfig({
  test: {
    // All cores: by itself Vitest leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      // What draws nothing shares its modules: to load them for each file anew took as long as the tests.
      ...[
        {
          name: 'unit',
          include: ['tests/{domain,app,excel,files,cli,project}/**/*.test.ts'],
          exclude: [...NOT_UNIT, ...APART],
          isolate: false,
        },
        { name: 'unit-apart', include: ['tests/{addin,taskpane,host}/**/*.test.{ts,tsx}', ...APART], exclude: NOT_UNIT },
      ].map((files) => ({
        // The same class names as in what webpack builds.
        css: { modules: { generateScopedName: (name: string, file: string) => `${basename(file, '.module.css')}_${name}` } },
        resolve: { alias: FLUENT },
        test: {
          ...files,
          css: { include: /\.module\.css$/, modules: { classNameStrategy: 'scoped' as const } },
          setupFiles: ['tests/repeatable.ts', 'tests/check-written.ts', 'tests/quick-styles.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      })),
      // office.js and Univer take longer to load than most tests of the host: one start for all of those.
      ...[
        { name: 'office', include: OFFICE, isolate: false },
        { name: 'office-host', include: HOST, isolate: false },
        { name: 'office-apart', include: ['tests/**/*.office.test.ts'], exclude: [...OFFICE, ...HOST] },
      ].map((files) => ({
        resolve: { alias: FLUENT },
        test: {
          ...files,
          setupFiles: ['tests/repeatable.ts', 'tests/check-written.ts', 'tests/quick-styles.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      })),
      // What must hold in every Excel, in those that the page does not play to a newcomer.
      ...['excel-2021-id', 'excel-web'].map((profile) => ({
        test: {
          name: `office-${profile}`,
          include: [
            'tests/excel/{main-job,requests-per-act,wire-traps,one-door,both-adapters,dasbor,edit-sop,marks,coloured-chart,protection,undo,known-merges}.office.test.ts',
            'tests/excel/uji/*.office.test.ts',
            'tests/app/tracker/put-back.office.test.ts',
          ],
          isolate: false,
          setupFiles: ['tests/repeatable.ts', 'tests/check-written.ts'],
          env: { RUNUT_PROFILE: profile },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      })),
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          // A busy machine may take minutes over a tour of all screens; what is tried once more is listed as such.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          retry: 1,
          expect: { poll: { timeout: 60_000 } },
          // A page keeps two cores busy by itself: two files beside each other are hardly sooner done.
          fileParallelism: false,
        },
      },
      { test: { name: 'written', include: ['tests/files/written-files.test.ts'], sequence: { groupOrder: 1 } } },
    ],
  },
});
