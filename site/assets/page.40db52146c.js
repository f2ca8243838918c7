/* What every page does. */
(() => {
  'use strict';

  /* What is far down is not drawn at first (see page.css), and here as soon as there is time, one part after the other.
     Who scrolls, or comes back, or for a part of the page, gets all of it at once: nothing may move before their eyes. */
  let later = null;
  const rest = () => document.documentElement.classList.add('drawn');
  const size = (part) => part.querySelectorAll('*').length;
  const waits = (part) => getComputedStyle(part).contentVisibility === 'auto';
  const drawn = (part) => !waits(part) || part.firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true });
  const draw = (part) => { part.style.contentVisibility = 'visible'; };
  /* what a part lists: the parts of what is most of it */
  const listed = (part) => {
    const most = .7 * size(part);
    const main = [...part.children].find((child) => size(child) > most);
    return main ? listed(main) : part.children;
  };
  /* that of a long part, in pieces of some hundred elements: a slow phone draws one in a twentieth of a second */
  const pieces = (part) => {
    const found = [];
    let room = 0;
    for (const item of size(part) > 150 && !drawn(part) ? listed(part) : [...part.querySelectorAll('.entries--thread > .entry')].filter(waits)) {
      item.classList.add('later');
      room -= 1 + size(item);
      if (room < 0) {
        found.push([]);
        room = 100;
      }
      found.at(-1).push(item);
    }
    return found.map((items) => () => items.forEach(draw));
  };
  const next = () => {
    if (!later) {
      const parts = [...document.querySelectorAll('.page > .section, .timeline__year')];
      later = !parts.some(waits) ? [] : parts.map((part) => () => {
        later.unshift(...pieces(part));
        draw(part);
      });
    }
    const act = later.shift();
    if (!act) return rest();
    act();
    idle(next);
  };
  const idle = (act) => (window.requestIdleCallback ? requestIdleCallback(act) : setTimeout(act, 50));
  if (location.hash || performance.getEntriesByType('navigation')[0]?.type !== 'navigate') rest();
  else addEventListener('load', () => idle(next));
  for (const type of ['scroll', 'hashchange', 'beforeprint']) addEventListener(type, rest, { once: true, passive: true });

  /* Who changes the language keeps what they filter or look for, and their place. */
  for (const type of ['click', 'auxclick']) {
    document.querySelector('.languages')?.addEventListener(type, ({ target }) => {
      const link = target.closest('a');
      if (link) [link.search, link.hash] = [location.search, location.hash];
    });
  }

  /* The key / leads to search, unless the reader has turned that off on the page that searches. */
  const isOff = () => { try { return localStorage.getItem('filature-slash') === 'off'; } catch { return false; } };
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const at = event.composedPath()[0];
    if (at.isContentEditable || /^(?:input|select|textarea)$/i.test(at.tagName || '') || isOff()) return;
    const field = document.getElementById('search-q');
    const link = document.querySelector('.search-box__link');
    if (field && field.offsetParent) { field.focus(); field.select(); } else if (link) link.click(); else return;
    event.preventDefault();
  });
})();
