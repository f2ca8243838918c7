/* Citing and embedding. What a page cannot know, the browser fills in: its address and the reader's day. */
(() => {
  'use strict';
  const root = document.querySelector('.share');
  if (!root) return;
  const all = (selector, within = root) => [...within.querySelectorAll(selector)];
  const words = root.dataset;
  const here = location.href.replace(/[?#].*$/, '');
  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    const iso = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
    return {
      y: iso[0],
      d: now.getDate(),
      m: new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long' }).format(now),
      b: words.months.split(' ')[now.getMonth()],
      iso: iso.join('-'),
      ris: iso.join('/') + '/',
    };
  }
  const show = (filled) => {
    for (let part = filled; part && part !== root; part = part.parentElement) if (part.localName === 'span') part.hidden = false;
  };
  /* what lies on a disk has no address that others could use */
  const online = location.protocol !== 'file:';
  function fill(within) {
    if (online) for (const gap of all('[data-here]', within)) { gap.textContent = here; show(gap); }
    const day = today();
    for (const gap of all('[data-today]', within)) {
      gap.textContent = gap.dataset.today.replace(/\{(\w+)\}/g, (_, part) => day[part]);
      gap.dateTime = day.iso;
      show(gap);
    }
  }

  function button(after, text) {
    const made = document.createElement(text === words.save ? 'a' : 'button');
    made.className = 'button';
    made.textContent = text;
    after.after(made, ' ');
    return made;
  }
  function copies(element) {
    const copy = button(element, words.copy);
    copy.type = 'button';
    copy.setAttribute('aria-live', 'polite');
    let timer;
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(element.innerText.trim());
      } catch {
        getSelection().selectAllChildren(element);
        if (!document.execCommand('copy')) return;
      }
      copy.textContent = words.copied;
      clearTimeout(timer);
      timer = setTimeout(() => { copy.textContent = words.copy; }, 2000);
    });
  }
  function saves(text, kind) {
    const save = button(text, words.save);
    save.download = (here.split('/').pop().replace(/\.html$/, '') || 'index') + '.' + kind;
    save.href = 'data:text/plain;charset=utf-8,' + encodeURIComponent(text.innerText.trim() + '\n');
  }

  function embed(box) {
    for (const code of all('[data-embed]', box)) {
      const whole = new URL(code.dataset.embed, location.href).href.replace(/"/g, '&quot;');
      if (online) code.textContent = code.textContent.replace(/src="[^"]*"/, () => `src="${whole}"`);
      copies(code);
    }
  }

  /* one style at a time; the choice is kept where the browser lets us */
  function cite(box) {
    fill(box);
    const ways = all('[data-cite]', box);
    for (const way of ways) {
      for (const text of all('pre', way)) saves(text, way.dataset.cite);
      for (const text of all('dd > p, pre', way)) copies(text);
    }
    styles(box, ways);
  }

  function styles(box, ways) {
    const select = document.createElement('select'); /* made here: for a field in the page, browsers lay out what is closed */
    box.querySelector('.cite__pick label').append(select);
    const pick = (id) => {
      for (const way of ways) way.hidden = way.dataset.cite !== id;
      select.value = id;
    };
    for (const way of ways) select.append(new Option(way.querySelector('dt').textContent, way.dataset.cite));
    let kept = null;
    try { kept = localStorage.getItem('cite'); } catch { /* not to be had */ }
    pick(ways.some((way) => way.dataset.cite === kept) ? kept : ways[0].dataset.cite);
    select.addEventListener('change', () => {
      pick(select.value);
      try { localStorage.setItem('cite', select.value); } catch { /* not to be had */ }
    });
    box.querySelector('.cite__pick').hidden = false;
  }

  /* all that waits until a reader opens it, or prints */
  for (const [selector, start] of [['.cite', cite], ['.embed', embed]]) {
    for (const box of all(selector)) box.addEventListener('toggle', () => start(box), { once: true });
  }
  if (online) for (const box of all('.embed')) box.hidden = false;
  addEventListener('beforeprint', () => all('.cite__print').forEach(fill), { once: true });
})();
