/* "begin" notes what can be reached and how it looks without focus, and then, at each key that is pressed, looks at what
   has the focus by then; "end" tells what was found; "jump" leaves out what stands before the last so many. */
const [half, last] = arguments;
const name = (element) => element.cloneNode(false).outerHTML.replace(/ xmlns="[^"]*"/, '').slice(0, 140) + (element.textContent.trim().slice(0, 40));
const LOOK = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'color', 'borderTopColor', 'borderTopWidth',
  'borderBottomColor', 'borderBottomWidth', 'textDecorationLine', 'textDecorationThickness', 'textDecorationColor', 'stroke', 'strokeWidth', 'fill', 'opacity', 'filter'];
/* a focus may show on what is in the element, or around it */
const look = (element) => [element, ...[...element.children].slice(0, 6), element.parentElement].map((one) => {
  const style = getComputedStyle(one);
  return LOOK.map((key) => key.startsWith('outline') && style.outlineStyle === 'none' ? '' : style[key]).join(';');
});
const painted = (element) => [...element.getClientRects()].some((box) => box.width > 0 && box.height > 0);

const reachable = () => [...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]')]
  .filter((element) => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true }) && painted(element))
  .filter((element) => element.type !== 'radio' || element.checked || !element.form?.querySelector(`input[name="${element.name}"]:checked`));

if (half === 'begin') {
  const all = reachable();
  const walk = { all, reached: [], found: [], over: false, plain: new Map(all.map((element) => [element, look(element)])) };
  window.walk = walk;
  for (const element of all.filter((element) => element.tabIndex > 0)) {
    walk.found.push(['tab-order', name(element), 'has a tabindex above 0, so that the order is not the page\'s: leave it out']);
  }
  /* Tab goes on from where the focus was last, and a page may have put it somewhere */
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  addEventListener('keydown', () => visit(walk), { capture: true });
  return all.length;
}

if (half === 'jump') {
  const { all, reached } = window.walk;
  const to = all.length - last;
  reached.push(...all.slice(0, to + 1).filter((element) => !reached.includes(element)));
  all[to].focus();
  return to;
}

visit(window.walk);
const { reached, found, over } = window.walk;
if (over) {
  for (const element of reachable().filter((element) => !reached.includes(element))) {
    found.push(['unreachable', name(element), 'is not reached by Tab: make it a link or a button, or give it tabindex="0"']);
  }
}
return { over, found, at: name(document.activeElement) };

function visit(walk) {
  const { reached, found, plain } = walk;
  const at = document.activeElement;
  const left = !at || at === document.body || at === document.documentElement;
  if (walk.over || (left && !reached.length)) return;
  if (left || at === reached[0] && reached.length > 1) {
    walk.over = true;
    return;
  }
  const before = reached.at(-1);
  if (at === before) return;
  if (reached.includes(at)) {
    found.push(['focus-trap', name(at), 'has the focus again before the page\'s end']);
    walk.over = true;
    return;
  }
  if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    found.push(['tab-order', name(at), 'comes after ' + name(before) + ', which it stands before: order the page as it is read']);
  }
  reached.push(at);
  const style = getComputedStyle(at);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (!outlined && plain.has(at) && plain.get(at).join() === look(at).join()) {
    found.push(['focus-invisible', name(at), 'looks the same with the focus as without: give :focus-visible an outline']);
  }
  if (at.tagName !== 'IFRAME' && !isSeen(at)) {
    found.push(['focus-hidden', name(at), 'has the focus, but is outside the window or beneath something: set scroll-padding, or show it']);
  }
}

function isSeen(element) {
  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  return boxes.some((box) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].some(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    /* a line has little to hit, and marks of one picture may overlap */
    return hit && (element.contains(hit) || hit.contains(element) || (element.ownerSVGElement && element.ownerSVGElement === hit.ownerSVGElement));
  }));
}
