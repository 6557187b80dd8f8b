import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browser } from './scripts/browser.mjs';
import { build } from 'vite';
import { wtrSummary } from './scripts/wtr-summary.mjs';

const { args, ...program } = await browser();

/** What reads files of works needs libraries without modules: it is one file here too, as in builds. */
const importers = {
  name: 'importers',
  async serve({ path }) {
    if (path !== '/src/intake/imports.ts') return undefined;
    const [{ output }] = await build({
      mode: 'importers',
      logLevel: 'error',
      build: { write: false },
    });
    return { body: output[0].code, type: 'js' };
  },
};

export default {
  files: ['test/**/*.browser.test.ts', '!**/node_modules/**'],
  // Test files share one origin, and so its storage.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  plugins: [importers, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  middleware: [
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') {
        context.path = '/node_modules/msw/lib/mockServiceWorker.js';
      }
      return next();
    },
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { ...program, args: [...args, '--lang=en-US', '--accept-lang=en-US'] },
      // One time zone, far from UTC and from most of us, so that nobody's computer hides a bug.
      async createPage({ context }) {
        const page = await context.newPage();
        await page.emulateTimezone('Asia/Dubai');
        return page;
      },
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), wtrSummary(process.env.WTR_SUMMARY)],
};
