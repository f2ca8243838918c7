/* Where the links of the page lead, as the browser understands them. */
return [...document.querySelectorAll('a[href], area[href], iframe[src]')]
  .map((link) => link.href?.baseVal !== undefined ? new URL(link.href.baseVal, document.baseURI).href : link.href ?? link.src);
