/* The timeline: the year that one reads is marked; the picture dims what is filtered out; and where years have pages of
   their own, the filter shows what it finds in all of them. Loaded before filature.js, which asks it. */
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const show = (strip, link) => {
    const at = link.parentElement;
    strip.scrollTo({ left: at.offsetLeft - (strip.clientWidth - at.offsetWidth) / 2, top: at.offsetTop - strip.clientHeight / 2 });
  };

  /* on a year's page its year is in sight */
  const here = document.querySelector('.years:not([data-jump]) [aria-current]');
  if (here) show(here.closest('.years'), here);

  const list = document.getElementById('timeline');
  if (!list) return;

  /* the year that one reads */
  let watch = null;
  const strip = document.querySelector('[data-jump]');
  if (strip) {
    const links = new Map(all('a', strip).map((link) => [link.hash.slice(1), link]));
    const years = all('.timeline__year', list);
    const seen = new Set();
    let current = null;
    const reached = (entries) => {
      for (const entry of entries) seen[entry.isIntersecting ? 'add' : 'delete'](entry.target);
      const link = links.get((years.find((year) => seen.has(year)) || {}).id);
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      current = link;
      link.setAttribute('aria-current', 'true');
      show(strip, link);
    };
    /* at the place that a link to a year leads to: below all that is stuck */
    let observer;
    watch = () => {
      const top = Math.ceil(parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop));
      observer?.disconnect();
      seen.clear();
      observer = new IntersectionObserver(reached, { rootMargin: `${-top}px 0px ${top + 40 - innerHeight}px` });
      years.forEach((year) => observer.observe(year));
    };
    requestAnimationFrame(watch); // once the page is laid out, which asking earlier would do twice
    addEventListener('resize', watch);
  }

  /* the picture: arrows go from mark to mark, so that a row is one stop of the Tab key */
  const picture = document.querySelector('.overview');
  const strips = picture ? all('svg[role=group]', picture) : [];
  for (const row of strips) {
    const at = (mark) => {
      const shape = mark.querySelector('line, rect, circle');
      return parseFloat(['x', 'x1', 'cx'].map((name) => shape.getAttribute(name)).find(Boolean));
    };
    const marks = all('a', row).map((mark) => [at(mark), mark]).sort(([a], [b]) => a - b).map(([, mark]) => mark); // as one sees them
    marks.forEach((mark, i) => { if (i) mark.setAttribute('tabindex', '-1'); });
    row.addEventListener('keydown', (event) => {
      const at = marks.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
      if (at < 0 || !marks[to] || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      marks[at].setAttribute('tabindex', '-1');
      marks[to].setAttribute('tabindex', '0');
      marks[to].focus();
    });
  }

  /* data-e="0-3 7" of a mark are numbers of events: of all, or of those that the row is about */
  const numbers = (runs) => runs.split(' ').flatMap((run) => {
    const [from, until = from] = run.split('-').map(Number);
    return Array.from({ length: until - from + 1 }, (_, i) => from + i);
  });
  let drawn = null;
  const read = (source) => all('.overview__row').flatMap((row) => {
    const { field, value } = row.dataset;
    const own = field ? source.values(field).flatMap((ids, i) => (ids.split(' ').includes(value) ? [i] : [])) : null;
    return all('svg', row).flatMap((svg) => all('[data-e]', svg).map((mark) => {
      const bar = mark.classList.contains('ov-bar') ? mark.firstElementChild : null;
      const of = numbers(mark.dataset.e).map((i) => (own ? own[i] : i));
      const bottom = bar && Number(bar.getAttribute('y')) + Number(bar.getAttribute('height'));
      const text = mark.classList.contains('ov-cluster') ? mark.querySelector('text') : null;
      return { mark, of, bar, text, bottom, unit: svg.dataset.unit };
    }));
  });

  function dim(kept, source) {
    if (!drawn) {
      drawn = read(source);
      for (const { mark, bar } of drawn) {
        if (!bar) continue;
        const ghost = mark.cloneNode(true);
        ghost.setAttribute('class', 'ov-ghost');
        mark.before(ghost);
      }
    }
    for (const one of drawn) {
      const left = one.of.reduce((sum, i) => sum + kept[i], 0);
      if (left === one.left) continue;
      one.left = left;
      one.mark.classList.toggle('ov--out', !left);
      if (!one.bar) one.mark.classList.toggle('ov--part', left > 0 && left < one.of.length);
      if (one.text) one.text.textContent = left && left < one.of.length ? `${left}/${one.of.length}` : one.of.length;
      if (one.bar) {
        one.bar.setAttribute('height', left * one.unit);
        one.bar.setAttribute('y', one.bottom - left * one.unit);
      }
    }
  }

  /* the list comes first, the picture a frame later */
  let due = 0;
  function filtered(kept, active, source, shown) {
    if (strip) strip.hidden = !shown;
    picture?.classList.toggle('overview--none', !shown);
    if (!picture || (!drawn && !active)) return;
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => { due = requestAnimationFrame(() => dim(kept, source)); });
  }

  /* what the filter finds in all years, in the markup of their pages */
  const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  const at = (lang) => (lang ? ` lang="${escape(lang)}"` : '');
  const words = ([text, lang]) => (lang ? `<span${at(lang)}>${escape(text)}</span>` : escape(text));
  const CHUNK = 60;
  const REST = 500; // while somebody types, the rest waits

  function entry(data, mark, event) {
    const [href, title, date, datetime, weight, , , , , , , , summary = '', meta = [], status = '', withheld = '', lang = '', summaryLang = '', marked = []] = event;
    const importance = weight & 3;
    const style = (importance === 3 ? ' entry--major' : importance === 1 ? ' entry--minor' : '') + (weight & 4 ? ' entry--uncertain' : '');
    const term = (i) => `<span class="status status--${data.statuses[i][0]}">${words(data.statuses[i].slice(1))}</span>`;
    const told = meta.map((one) => `<span>${words(one)}</span> `).join('') + (status === '' ? '' : term(status) + ' ')
      + marked.map(([to, text, tagLang]) => `<a class="tag tag--marked" href="${escape(to)}"${at(tagLang)}>${escape(text)}</a> `).join('');
    return `<li class="entry entry--event${style}"><p class="entry__lead">`
      + (datetime ? `<time datetime="${datetime}">${escape(date)}</time>` : escape(date))
      + `</p><div class="entry__body"><p class="entry__title">${mark}<a href="${escape(href)}"${at(lang)}>${escape(title)}</a>`
      + (withheld === '' ? '' : ' ' + term(withheld)) + '</p>'
      + (summary ? `<p class="entry__summary"${at(summaryLang)}>${escape(summary)}</p>` : '')
      + (told ? `<p class="entry__meta">${told}</p>` : '') + '</div></li>';
  }

  function load(address) {
    return new Promise((done, failed) => {
      window.filatureEvents = done;
      const script = document.createElement('script');
      script.src = address;
      script.onerror = () => failed(new Error(address));
      document.head.append(script);
    });
  }

  const COLUMN = { from: 5, until: 6, actor: 7, kind: 8, case: 9, claim: 10, tag: 11 };

  /* Where this step of the history was left: what was drawn later than the rest is gone when one comes back to it. */
  let place = history.state?.top;
  addEventListener('popstate', (event) => { place = event.state?.top; });
  addEventListener('pageshow', (event) => { if (event.persisted) place = history.state?.top; });
  function keepPlace(results) {
    let due = 0;
    const keep = () => {
      clearTimeout(due);
      if (!results.isConnected || history.state?.top === scrollY) return;
      try { history.replaceState({ ...history.state, top: scrollY }, ''); } catch { /* forbidden on some file: pages */ }
    };
    addEventListener('scroll', () => { clearTimeout(due); due = setTimeout(keep, 150); }, { passive: true });
    addEventListener('popstate', () => clearTimeout(due));
    addEventListener('pagehide', keep);
  }

  async function open(form) {
    const data = await load(form.dataset.source);
    const mark = list.querySelector('[data-mark]').innerHTML.trim();
    const whole = all('[data-whole]', list);
    const months = data.years.flatMap(([id, label, parts]) => parts.map(([month, name, , count], i) => ({ id, label, month, name, count, first: !i })));
    const monthOf = months.flatMap((month) => Array(month.count).fill(month));
    const results = document.createElement('div');
    results.className = 'timeline__results';
    keepPlace(results);
    let turn = 0;
    let shownLast = false;

    /* months with what is left of them; a chunk a time, so that the first is there at once */
    const render = (kept) => {
      const mine = ++turn;
      const top = place;
      place = 0;
      let i = 0;
      let year = null;
      results.replaceChildren();
      const draw = () => {
        let made = i ? 0 : CHUNK / 2;
        while (i < kept.length && made < CHUNK) {
          if (!kept[i]) { i++; continue; }
          const month = monthOf[i];
          const entries = [];
          for (; i < kept.length && monthOf[i] === month; i++) if (kept[i]) entries.push(entry(data, mark, data.events[i]));
          made += entries.length;
          if (year?.dataset.year !== month.id) {
            year = document.createElement('section');
            year.className = 'timeline__year';
            year.dataset.year = month.id;
            year.innerHTML = `<h2><span class="timeline__number">${escape(month.label)}</span></h2>`;
            results.append(year);
          }
          year.insertAdjacentHTML('beforeend', `<section class="timeline__month"><h3 class="timeline__name">${escape(month.name)}</h3><ol class="entries entries--thread">${entries.join('')}</ol></section>`);
        }
        return i < kept.length;
      };
      const next = () => { if (mine === turn && draw()) (window.requestIdleCallback || setTimeout)(next); };
      let more = draw();
      if (top) {
        while (more && document.documentElement.scrollHeight < top + innerHeight) more = draw();
        const back = () => scrollTo({ top, behavior: 'instant' });
        back();
        requestAnimationFrame(back); // the browser goes where it last was, which may have been shorter
      }
      if (more) setTimeout(next, REST);
    };

    return {
      count: data.events.length,
      choices: (name) => (data.fields[name] || []).map(([id, label]) => ({ id, label })),
      values: (name) => data.events.map((event) => {
        const value = event[COLUMN[name]] ?? '';
        return Array.isArray(value) ? value.map((i) => data.fields[name][i][0]).join(' ') : value;
      }),
      text(i) {
        const [, title, date, , , , , , , , , , summary = '', meta = [], status = '', , , , marked = []] = data.events[i];
        return [date, title, summary, ...meta.map(([text]) => text), status === '' ? '' : data.statuses[status][1], ...marked.map(([, text]) => text)].join(' ');
      },
      show(kept, active) {
        if (active !== shownLast) {
          shownLast = active;
          whole.forEach((part) => { part.hidden = active; });
          if (active) list.append(results); else results.remove();
        }
        if (active) render(kept); else turn++;
      },
    };
  }

  const hash = decodeURIComponent(location.hash.slice(1)).match(/^(undated|yY?-?\d+)(-\d\d)?$/);
  const year = hash && list.querySelector('[data-whole]') && document.getElementById(hash[1])?.querySelector('a');
  if (year) location.replace(year.getAttribute('href').replace(/#.*/, '') + location.hash);

  window.filature = { timeline: { source: open, filtered, stuck: watch } };
})();
