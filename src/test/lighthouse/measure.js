// Measures pages one after the other in one browser, each in Lighthouse's default way: a phone, simulated.
// Arguments: addresses. Prints a line of JSON for each: the scores, and the audits that cost points.
import lighthouse from 'lighthouse';
import * as chromeLauncher from 'chrome-launcher';

const chrome = await chromeLauncher.launch({
  chromeFlags: ['--headless=new', '--disable-gpu', '--disable-dev-shm-usage', ...(process.env.CHROME_FLAGS ?? '').split(' ').filter(Boolean)],
});
try {
  for (const url of process.argv.slice(2)) {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: process.env.CATEGORIES.split(',') });
    const scores = {};
    const failed = [];
    for (const [id, category] of Object.entries(lhr.categories)) {
      scores[id] = Math.round(category.score * 100);
      for (const { id: name, weight } of category.auditRefs) {
        const audit = lhr.audits[name];
        const counts = weight > 0 && ['binary', 'numeric', 'error'].includes(audit.scoreDisplayMode);
        if (counts && (audit.score === null || audit.score < (id === 'performance' ? 0.9 : 1))) {
          failed.push([
            `${id}: ${name}`,
            JSON.stringify(audit.details?.items?.slice(0, 3) ?? '').slice(0, 600),
            [audit.title, audit.displayValue, audit.explanation, audit.errorMessage].filter(Boolean).join('; '),
          ]);
        }
      }
    }
    console.log(JSON.stringify({ url, scores, failed, power: String(lhr.environment.benchmarkIndex), runtimeError: lhr.runtimeError?.message ?? '' }));
  }
} finally {
  chrome.kill();
}
