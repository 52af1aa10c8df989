import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {failedAudits, missedAims, summarize} from '../../scripts/lighthouse.js';

const aims = {performance: 95, accessibility: 100, 'best-practices': 100, seo: 95};

/**
 * A report with what the script reads of one.
 * @param {{performance?: number, accessibility?: number, shift?: number, contrast?: number | null}} [values]
 * @returns {import('../../scripts/lighthouse.js').Report}
 */
function report({performance = 1, accessibility = 1, shift = 0, contrast = 1} = {}) {
  return {
    categories: {
      performance: {
        id: 'performance',
        score: performance,
        auditRefs: [{id: 'speed-index', weight: 10}],
      },
      accessibility: {
        id: 'accessibility',
        score: accessibility,
        auditRefs: [
          {id: 'color-contrast', weight: 7},
          {id: 'hidden-hint', weight: 0},
        ],
      },
      'best-practices': {id: 'best-practices', score: 1, auditRefs: []},
      seo: {id: 'seo', score: 1, auditRefs: []},
    },
    audits: {
      'speed-index': {
        id: 'speed-index',
        title: 'Speed Index',
        displayValue: '6.5 s',
        score: performance,
      },
      'color-contrast': {id: 'color-contrast', title: 'Contrast', score: contrast},
      'hidden-hint': {id: 'hidden-hint', title: 'Hint', score: 0},
      'cumulative-layout-shift': {
        id: 'cumulative-layout-shift',
        title: 'Shift',
        score: 1,
        numericValue: shift,
      },
    },
    runWarnings: [],
    environment: {benchmarkIndex: 1000},
  };
}

describe('the aims of Lighthouse', () => {
  it('are reached by a page with all points', () => {
    assert.deepEqual(missedAims(summarize([report()]), {aims, shift: 0}), []);
  });

  it('count the best performance of several runs', () => {
    const reports = [report({performance: 0.7}), report({performance: 0.95})];
    assert.deepEqual(missedAims(summarize(reports), {aims}), []);
    assert.deepEqual(missedAims(summarize(reports.slice(0, 1)), {aims}), [
      'performance 70 instead of 95',
    ]);
  });

  it('count the lowest of the other categories, and the largest shift', () => {
    const reports = [report({accessibility: 0.99, shift: 0.02}), report()];
    assert.deepEqual(missedAims(summarize(reports), {aims, shift: 0}), [
      'accessibility 99 instead of 100',
      'layout shift 0.02 instead of 0',
    ]);
  });

  it('name a category without a score as missed', () => {
    const broken = report();
    broken.categories.seo = {id: 'seo', score: null, auditRefs: []};
    assert.deepEqual(missedAims(summarize([broken]), {aims}), ['seo 0 instead of 95']);
  });

  it('are not reached by a page that was measured before it had its content', () => {
    const early = report();
    early.runWarnings.push(
      'The page loaded too slowly to finish within the time limit. Results may be incomplete.',
    );
    assert.deepEqual(missedAims(summarize([early]), {aims}), ['performance 0 instead of 95']);
  });

  it('come with each failed audit that costs points, once', () => {
    const bad = report({performance: 0.5, contrast: 0});
    assert.deepEqual(failedAudits([bad, bad, report({contrast: null})]), [
      '  performance: Speed Index (speed-index) 6.5 s',
      '  accessibility: Contrast (color-contrast)',
    ]);
  });
});
