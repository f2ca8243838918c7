/* What the preview adds to a page: the overlay of problems, reloading, and the key "e". No published file has it. */
(() => {
  'use strict';
  const page = document.currentScript.dataset;
  const KEPT = 'filature-preview-kept';
  const CLOSED = 'filature-preview-closed';
  const STYLE = new URL('preview.css', document.currentScript.src).href;
  const EVENTS = new URL('events', document.currentScript.src).href;

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'hidden') made.hidden = value; else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  const store = {
    get: (key) => { try { return sessionStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* forbidden */ } },
    remove: (key) => { try { sessionStorage.removeItem(key); } catch { /* forbidden */ } },
  };

  /* ---- the parts, in a shadow tree that the site's styles do not reach ---- */
  const host = element('filature-preview', { lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  const heading = element('h2', { id: 'title' });
  const close = element('button', { type: 'button', class: 'close' }, 'Close', element('kbd', {}, 'Esc'));
  const list = element('ol', { class: 'problems', tabindex: '0', 'aria-label': 'Problems' });
  const panel = element('section', { role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1', class: 'panel', hidden: true },
    element('header', {}, heading, close), list);
  const badge = element('button', { type: 'button', class: 'badge', 'aria-haspopup': 'dialog', hidden: true });
  const lost = element('p', { class: 'badge lost', hidden: true }, 'Preview stopped; waiting');
  const note = element('div', { class: 'badge note', hidden: true });
  const corner = element('div', { class: 'corner' }, lost, note, badge);
  const live = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  root.append(element('link', { rel: 'stylesheet', href: STYLE }), panel, corner, live);
  document.documentElement.append(host);

  /* ---- problems ---- */
  let problems = '';

  const count = (number, word) => number + ' ' + word + (number === 1 ? '' : 's');
  const sum = (state) => [
    state.errors ? count(state.errors, 'error') : '',
    state.warnings ? count(state.warnings, 'warning') : '',
  ].filter(Boolean).join(', ');

  function line(problem) {
    const { text, from, to } = problem;
    const number = String(problem.line);
    const gap = ' '.repeat([...text.slice(0, from)].length);
    const carets = '^'.repeat(Math.max(1, [...text.slice(from, to)].length));
    return element('pre', { tabindex: '0', 'aria-label': 'Line ' + number },
      element('span', { class: 'number' }, number + ' | '),
      text.slice(0, from).replaceAll('\t', ' '),
      element('mark', {}, text.slice(from, to).replaceAll('\t', ' ')),
      text.slice(to).replaceAll('\t', ' ') + '\n',
      element('span', { class: 'number', 'aria-hidden': 'true' }, ' '.repeat(number.length) + ' | '),
      element('span', { class: 'caret', 'aria-hidden': 'true' }, gap + carets));
  }

  function told(problem) {
    const item = element('li', { class: problem.severity });
    item.append(element('p', { class: 'what' },
      element('strong', {}, problem.severity + '[' + problem.code + ']'), ': ' + problem.message));
    if (problem.path) {
      item.append(element('p', { class: 'where' }, problem.path + ':' + problem.line + ':' + problem.column));
    }
    if (problem.text) item.append(line(problem));
    if (problem.hint) item.append(element('p', { class: 'hint' }, problem.hint));
    return item;
  }

  function show(state) {
    const now = JSON.stringify(state.problems);
    if (now === problems) return;
    const before = problems;
    problems = now;
    const words = sum(state);
    heading.textContent = words;
    list.replaceChildren(...state.problems.map(told));
    const more = state.errors + state.warnings - state.problems.length;
    if (more > 0) list.append(element('li', { class: 'more' }, 'and ' + more + ' more, on the console'));
    badge.textContent = words;
    badge.classList.toggle('bad', state.errors > 0);
    badge.hidden = !words;
    live.textContent = words || (before && before !== '[]' ? 'all mended' : '');
    if (!words) store.remove(CLOSED);
    if (state.errors && store.get(CLOSED) !== now) open(); else shut();
  }

  function open() {
    panel.hidden = false;
    corner.hidden = true;
    badge.setAttribute('aria-expanded', 'true');
  }

  function shut() {
    const hadFocus = panel.contains(root.activeElement);
    panel.hidden = true;
    corner.hidden = false;
    badge.setAttribute('aria-expanded', 'false');
    if (hadFocus && !badge.hidden) badge.focus();
  }

  function dismiss() {
    store.set(CLOSED, problems);
    shut();
  }

  badge.addEventListener('click', () => { open(); panel.focus(); });
  close.addEventListener('click', dismiss);

  /* ---- reloading: the page comes back where it was, with its fields as they were ---- */
  function where(node) {
    if (!node || node === document.body || node === host) return '';
    if (node.id) return '#' + CSS.escape(node.id);
    const parts = [];
    for (let at = node; at && at !== document.body; at = at.parentElement) {
      parts.unshift(at.localName + ':nth-child(' + ([...at.parentElement.children].indexOf(at) + 1) + ')');
    }
    return 'body > ' + parts.join(' > ');
  }

  const fields = () => [...document.querySelectorAll('input, select, textarea')].filter((field) => field.name && field.type !== 'hidden');
  const folds = () => [...document.querySelectorAll('details')];

  function keep() {
    const active = document.activeElement;
    let selection = null;
    try { selection = [active.selectionStart, active.selectionEnd]; } catch { /* not a text field */ }
    store.set(KEPT, JSON.stringify({
      path: location.pathname,
      at: Date.now(),
      x: scrollX,
      y: scrollY,
      focus: where(active),
      selection,
      fields: fields().map((field) => [field.name, field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value]),
      folds: folds().map((fold) => fold.open),
    }));
  }

  function reload() {
    keep();
    try { history.scrollRestoration = 'manual'; } catch { /* forbidden */ }
    location.reload();
  }

  /* The new page is written into the window that shows the old one: three times as fast as loading it. What old scripts
     leave behind goes with a true reload, now and then. */
  async function renew() {
    const times = window.filaturePreviews ?? 0;
    if (times >= 20 || renewing) { if (!renewing) reload(); return; }
    renewing = true;
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (!answer.ok || !answer.headers.get('content-type').startsWith('text/html')) throw new Error('no page');
      const text = await answer.text();
      leave();
      keep();
      window.filaturePreviews = times + 1;
      document.open();
      document.write(text);
      document.close();
    } catch {
      reload();
    }
  }

  function restore() {
    let kept = null;
    try { kept = JSON.parse(store.get(KEPT)); } catch { /* not ours */ }
    store.remove(KEPT);
    if (!kept || kept.path !== location.pathname || Date.now() - kept.at > 30000) return;
    fields().forEach((field, i) => {
      const [name, value] = kept.fields[i] || [];
      if (name !== field.name) return;
      const key = typeof value === 'boolean' ? 'checked' : 'value';
      if (field[key] === value) return;
      field[key] = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    folds().forEach((fold, i) => { if (i in kept.folds) fold.open = kept.folds[i]; });
    const focused = kept.focus && document.querySelector(kept.focus);
    if (focused) {
      focused.focus({ preventScroll: true });
      try { if (kept.selection && kept.selection[0] !== null) focused.setSelectionRange(...kept.selection); } catch { /* not a text field */ }
    }
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    back();
    if (document.readyState !== 'loading') requestAnimationFrame(back);
    addEventListener('load', () => { back(); try { history.scrollRestoration = 'auto'; } catch { /* forbidden */ } }, { once: true });
  }

  /* ---- listening: only while the page is seen, because browsers allow few connections to one server ---- */
  let source = null;
  let again = 0;
  let renewing = false;

  function listen() {
    clearTimeout(again);
    if (source || document.hidden) return;
    const asked = new URLSearchParams({ path: page.path, version: page.version });
    source = new EventSource(EVENTS + '?' + asked);
    source.addEventListener('state', (event) => {
      const state = JSON.parse(event.data);
      lost.hidden = true;
      if (state.server !== page.server) reload(); else show(state);
    });
    source.addEventListener('reload', renew);
    source.addEventListener('error', () => {
      lost.hidden = false;
      if (source && source.readyState === EventSource.CLOSED) {
        leave();
        again = setTimeout(listen, 1000);
      }
    });
  }

  function leave() {
    clearTimeout(again);
    if (source) source.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => { if (document.hidden) leave(); else listen(); });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', (event) => { if (event.persisted) listen(); });

  /* ---- keys ---- */
  let fading = 0;

  function say(...words) {
    note.replaceChildren(...words);
    note.hidden = false;
    live.textContent = note.textContent;
    clearTimeout(fading);
    fading = setTimeout(() => { note.hidden = true; }, 3000);
  }

  function copyOldWay(text) {
    const field = element('textarea', { style: 'position: fixed; opacity: 0' });
    field.value = text;
    const active = document.activeElement;
    document.body.append(field);
    field.select();
    let done = false;
    try { done = document.execCommand('copy'); } catch { /* refused */ }
    field.remove();
    if (active && active.focus) active.focus({ preventScroll: true });
    return done;
  }

  async function copySource() {
    if (!page.source) { say('this page comes of no file'); return; }
    let done = false;
    try {
      await navigator.clipboard.writeText(page.source);
      done = true;
    } catch {
      done = copyOldWay(page.source);
    }
    if (done) say('copied ' + page.source); else say('copy it by hand: ', element('code', {}, page.source));
  }

  const typing = (target) => target instanceof Element
    && (target.isContentEditable || target.matches('input, select, textarea, [contenteditable]'));

  addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !panel.hidden) {
      dismiss();
    } else if (event.key === 'e' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.repeat
        && !typing(event.composedPath()[0])) {
      copySource();
    }
  });

  restore();
  listen();
})();
