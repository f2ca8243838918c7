/* Scrolls to the end in a few steps, then tells what moved without being asked, and what is wider than the window.
   Nobody scrolls before the page stands, when the rest of it is drawn; and a paragraph of which the rest has yet to come
   may grow by the height of a reference mark, which no reader sees. */
const SEEN = 0.005;
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const name = (node) => !node ? '(gone)' : node.nodeType === 1 ? node.outerHTML.slice(0, 120) : String(node.nodeName);
const shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
const draws = document.querySelector('script[src*="assets/page."]');
for (let i = 0; draws && i < 100 && !document.documentElement.classList.contains('drawn'); i++) {
  await new Promise((done) => setTimeout(done, 50));
}
if (draws && !document.documentElement.classList.contains('drawn')) return [['not-drawn', 'html', 'a part of the page still waits to be drawn']];
for (let step = 1; step <= 3; step++) {
  scrollTo(0, document.documentElement.scrollHeight * step / 3);
  await frames();
}
const found = shifts.filter((shift) => shift.value > SEEN).map((shift) => [
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
