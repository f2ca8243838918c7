/* What every page does. */
(() => {
  'use strict';

  /* What is far down is not drawn at first (see page.css), and here as soon as there is time, one part after the other.
     Who scrolls, or comes back, or for a part of the page, gets all of it at once: nothing may move before their eyes. */
  let later = null;
  const rest = () => document.documentElement.classList.add('drawn');
  const next = () => {
    later ??= [...document.querySelectorAll('.page > .section, .timeline__year')].filter((part) => getComputedStyle(part).contentVisibility === 'auto');
    const part = later.shift();
    if (!part) return rest();
    part.style.contentVisibility = 'visible';
    idle(next);
  };
  const idle = (act) => (window.requestIdleCallback ? requestIdleCallback(act) : setTimeout(act, 50));
  if (location.hash || performance.getEntriesByType('navigation')[0]?.type !== 'navigate') rest();
  else addEventListener('load', () => idle(next));
  for (const type of ['scroll', 'hashchange', 'beforeprint']) addEventListener(type, rest, { once: true, passive: true });

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
