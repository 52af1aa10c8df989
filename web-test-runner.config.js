import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import {ariaSnapshotPlugin} from './scripts/aria-snapshot-plugin.js';
import {chromiumFlags, ensure} from './scripts/browsers.js';
import {bundledPackages} from './scripts/bundled-packages.js';
import {generate} from './scripts/generate.js';
import {recordedAnswers} from './scripts/recorded-answers.js';
import {sampleMiddleware} from './scripts/sample-middleware.js';
import {tapPlugin} from './scripts/tap-plugin.js';
import {totalsReporter} from './scripts/totals-reporter.js';

// The tests import the map, which imports what is generated.
await generate();

/** @type {Record<string, () => import('@web/test-runner-core').BrowserLauncher>} */
const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: ensure('chromium'), args: chromiumFlags},
    }),
  // Playwright drives a Firefox of its own only.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        // Its reports of every request take a third of the time of a page that loads hundreds of modules.
        networkEnabled: false,
        executablePath: ensure('firefox'),
        headless: !process.env.DISPLAY,
        extraPrefsFirefox: {'ui.prefersReducedMotion': 1},
      },
    }),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  files: 'test/**/*.test.ts',
  concurrency: 1,
  concurrentBrowsers: 1,
  // Lit's development build would fill the console with its warning.
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [
    bundledPackages([
      '@open-wc/testing',
      'lit',
      'lit/async-directive.js',
      'lit/decorators.js',
      'lit/directive.js',
      'lit/directives/guard.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'lit/static-html.js',
      'zod/mini',
    ]),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    ariaSnapshotPlugin(),
    tapPlugin(),
  ],
  middleware: [recordedAnswers('../shared/recorded'), await sampleMiddleware('/geotrek/')],
  browsers: wanted.flatMap((name) => launchers[name]?.() ?? []),
  testFramework: {config: {timeout: 20_000}},
  // The first map in a fresh browser takes seconds to draw without a graphics card.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  coverageConfig: {
    include: ['src/**'],
    exclude: ['src/generated/**', 'node_modules/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
  reporters: [defaultReporter({reportTestProgress: false}), totalsReporter()],
};
