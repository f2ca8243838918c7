/* The key / leads to search, unless the reader has turned that off on the page that searches. */
(() => {
  'use strict';
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
