/* Scrolls to the end in a few steps, then tells what moved without being asked, and what is wider than the window. */
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const name = (node) => !node ? '(gone)' : node.nodeType === 1 ? node.outerHTML.slice(0, 120) : String(node.nodeName);
const shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
for (let step = 1; step <= 3; step++) {
  scrollTo(0, document.documentElement.scrollHeight * step / 3);
  await frames();
}
const found = shifts.filter((shift) => shift.value > 0).map((shift) => [
  'layout-shift', shift.sources.map((source) => name(source.node)).join(' | '),
  'moved without being asked, by ' + shift.value.toFixed(4) + ': reserve its space, or do not change it after the page is there',
]);
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth > width) {
  const scrolls = (element) => element && element !== document.body && element !== document.documentElement
    && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement));
  found.push(['horizontal-scroll', wide.slice(0, 3).map(name).join(' | '),
    'the document is ' + document.documentElement.scrollWidth + ' px wide in a window of ' + width + ' px: let it wrap, or scroll in a box of its own']);
}
return found;
