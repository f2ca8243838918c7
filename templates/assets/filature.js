/* Filters and sorting. Every page is whole without it; all words come from the page. */
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const lang = document.documentElement.lang || 'en';
  const number = (n) => n.toLocaleString(lang);
  let rules; /* of number: browsers take their time to load a language's */
  const plural = (n) => (rules ??= new Intl.PluralRules(lang)).select(n);
  const query = () => new URLSearchParams(location.search);

  /* the state lives in the address; each change is a step of the back button, but for more letters in the same field */
  function remember(change, again) {
    const params = query();
    for (const [key, value] of Object.entries(change)) {
      if (value) params.set(key, value); else params.delete(key);
    }
    const search = params.toString();
    if (search === query().toString()) return;
    const to = (search ? '?' + search : location.pathname.split('/').pop()) + location.hash;
    try { history[again ? 'replaceState' : 'pushState'](null, '', to); } catch { /* forbidden on some file: pages */ }
  }

  /* 2024, 2024-03 or 2024-03-15, also 2024-3 and 03/2024, as a number that sorts; the missing parts are the first or the last there can be */
  function day(text, last) {
    const part = text.replace(/^(\d{1,2})\/(\d{4})$/, '$2-$1').match(/^(-?\d{1,9})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/);
    if (part && ((part[2] && (part[2] < 1 || part[2] > 12)) || (part[3] && (part[3] < 1 || part[3] > 31)))) return NaN;
    return part ? part[1] * 10000 + (part[2] || (last ? 99 : 0)) * 100 + +(part[3] || (last ? 99 : 0)) : NaN;
  }

  /* The items of a page: elements with their words in data-<field>, in groups that go when they are empty. */
  function onPage(list) {
    const items = all('[data-item]', list);
    const groups = all('[data-group]', list).map((group) => {
      const link = group.id && document.querySelector(`[data-jump] a[href="#${group.id}"]`);
      return { group, link, count: group.querySelector(':scope > h2 .count'), left: 0, shown: 0 };
    });
    const byElement = new Map(groups.map((group) => [group.group, group]));
    const parents = items.map((item) => {
      const found = [];
      for (let at = item.parentElement; at && at !== list.parentElement; at = at.parentElement) {
        if (byElement.has(at)) found.push(byElement.get(at));
      }
      return found;
    });
    for (const found of parents) for (const group of found) group.shown++; /* as the page says itself */
    const hidden = new Uint8Array(items.length);
    return {
      count: items.length,
      values: (name) => items.map((item) => item.dataset[name] || ''),
      text: (i) => items[i].textContent,
      show(kept) {
        groups.forEach((group) => { group.left = 0; });
        for (let i = 0; i < items.length; i++) {
          if (hidden[i] === kept[i]) {
            hidden[i] = 1 - kept[i];
            items[i].hidden = !kept[i];
          }
          if (kept[i]) for (const group of parents[i]) group.left++;
        }
        for (const group of groups) {
          if (group.left === group.shown) continue;
          group.shown = group.left;
          group.group.hidden = !group.left;
          if (group.count) group.count.textContent = number(group.left);
          if (group.link) {
            group.link.parentElement.hidden = !group.left;
            group.link.nextElementSibling.textContent = number(group.left);
          }
        }
      },
    };
  }

  /* Words that the language takes for one, "lawsuits" and "lawsuit": each step replaces the first ending that fits. */
  function stems(endings) {
    const steps = endings.split('|').map((step) => step.split(' ').map((rule) => rule.split('/')));
    const known = new Map();
    return (word) => {
      if (!known.has(word)) {
        known.set(word, steps.reduce((root, step) => {
          const fits = step.find(([end, other]) => root.endsWith(end) && root.length - end.length + other.length > 2);
          return fits ? root.slice(0, root.length - fits[0].length) + fits[1] : root;
        }, word));
      }
      return known.get(word);
    };
  }

  /* A field: what it is, and which items it keeps. A choice is a number, and an item has a list of them. */
  function field(input, form, named) {
    const name = input.name;
    const label = form.querySelector(`label[for="${input.id}"]`).textContent;
    const self = { input, name, label, choices: [], counts: [], test: null, spared: 0, trouble: '' };
    const stem = stems(form.dataset.endings);
    const rooted = (text) => ` ${(text.match(/[\p{L}\p{N}]+/gu) || []).map(stem).join(' ')} `;
    const year = name === 'from' || name === 'until';
    const index = new Map();
    let texts = null;
    let roots = null;
    let numbers = null;
    let lists = null;
    let unknown = ''; /* what an address asks for, and no choice is called */

    self.prepare = (source) => {
      if (name === 'q') {
        const also = (input.dataset.also || '').split('|').filter(Boolean).map((part) => {
          const [key, ...words] = part.split(' ');
          const [of, id] = key.split('=');
          const values = source.values(of);
          return { fits: (i) => (id ? values[i].split(' ').includes(id) : values[i]), words: words.join(' ') };
        });
        /* who has a part in an item need not be named in its line; how a claim stands is not said of what it is about */
        const names = named();
        texts = Array.from({ length: source.count }, (_, i) => plain([source.text(i).replace(/\s+/g, ' '), ...names(i), ...also.filter((one) => one.fits(i)).map((one) => one.words)].join(' ')));
        roots = [];
      } else if (year) {
        const until = name === 'from';
        numbers = source.values(until ? 'until' : 'from').map((text) => (text ? day(text, until) : until ? Infinity : -Infinity));
      } else {
        self.choices = source.choices?.(name)
          || (input.list ? [...input.list.options].map((option) => ({ id: option.dataset.id, label: option.value }))
            : [...input.options].slice(1).map((option) => ({ id: option.value, label: option.dataset.label, option })));
        if (source.choices) {
          if (input.list) input.list.replaceChildren(...self.choices.map((choice) => new Option('', choice.label)));
          else [...input.options].slice(1).forEach((option, i) => { self.choices[i].option = option; });
        }
        self.choices.forEach((choice, i) => index.set(choice.id, i));
        self.counts = new Int32Array(self.choices.length);
        lists = source.values(name).map((text) => (text ? text.split(' ').map((id) => index.get(id)).filter((i) => i >= 0) : []));
      }
    };

    /* a whole name, or else all names that have it */
    const chosen = (value) => {
      const sought = plain(value);
      const exact = self.choices.findIndex((choice) => choice.id === value || plain(choice.label) === sought);
      if (exact >= 0) return new Set([exact]);
      return new Set(self.choices.flatMap((choice, i) => (input.list && plain(choice.label).includes(sought) ? [i] : [])));
    };

    self.read = () => {
      const value = input.value.trim();
      self.test = null;
      self.trouble = '';
      if (value) unknown = '';
      if (unknown) self.trouble = fill(form.dataset.none, { 0: label, 1: unknown });
      if (!value) return;
      if (name === 'q') {
        const words = plain(value).split(/\s+/);
        const sought = words.map((word) => [word, ` ${stem(word)} `]);
        self.test = (i) => sought.every(([word, root]) => texts[i].includes(word) || (roots[i] ??= rooted(texts[i])).includes(root));
      } else if (year) {
        const bound = day(value, name === 'until');
        if (Number.isNaN(bound)) self.trouble = fill(form.dataset.date, { 0: label, 1: value });
        else self.test = name === 'from' ? (i) => numbers[i] >= bound : (i) => numbers[i] <= bound;
      } else {
        const wanted = chosen(value);
        if (!wanted.size) self.trouble = fill(form.dataset.none, { 0: label, 1: value });
        self.test = (i) => lists[i].some((choice) => wanted.has(choice));
      }
    };

    self.labels = (i) => lists[i].map((choice) => self.choices[choice].label);
    self.tally = (i) => { for (const choice of lists[i]) self.counts[choice]++; };
    self.tallied = () => {
      self.choices.forEach((choice, i) => {
        if (!choice.option || choice.shown === self.counts[i]) return;
        choice.shown = self.counts[i];
        choice.option.text = fill(form.dataset.choice, { 0: choice.label, 1: number(choice.shown) });
      });
    };
    self.bound = () => (year && !self.trouble && input.value.trim() ? day(input.value.trim(), name === 'until') : NaN);
    self.value = () => {
      const value = input.value.trim();
      if (!input.list || year || !value) return value;
      const found = self.choices.find((choice) => plain(choice.label) === plain(value));
      return found ? found.id : value;
    };
    self.restore = (value) => {
      const found = input.list && !year && self.choices[index.get(value)];
      input.value = found ? found.label : value;
      unknown = '';
      if (input.selectedIndex === -1) {
        input.value = '';
        unknown = value;
      }
    };
    self.said = () => {
      const option = input.selectedOptions?.[0];
      return label + form.dataset.colon + (option ? option.dataset.label : input.value.trim());
    };
    return self;
  }

  /* form[data-filter="id"] narrows the items of #id, or those of its data-source */
  function filter(form) {
    const list = document.getElementById(form.dataset.filter);
    if (!list) return null;
    const line = document.querySelector(`[data-filtered="${list.id}"]`);
    const deeds = document.querySelector(`[data-do="${list.id}"]`);
    const [count, by, back] = ['count', 'by', 'back'].map((part) => line.querySelector(`[data-${part}]`));
    const trouble = form.querySelector('[data-trouble]');
    const [without, reset, copy, copied] = ['without', 'reset', 'copy', 'copied'].map((part) => deeds.querySelector(`[data-${part}]`));
    const fields = [...form.elements].filter((input) => input.name).map((input) => field(input, form, () => {
      const of = fields.filter((one) => one.choices.length && one.name !== 'claim');
      return (i) => of.flatMap((one) => one.labels(i));
    }));
    const extra = window.filature?.[list.id];
    let source = null;

    const open = async () => {
      if (source) return;
      const found = form.dataset.source ? await extra.source(form, list) : onPage(list);
      if (source) return;
      source = found;
      fields.filter((one) => one.name !== 'q').forEach((one) => one.prepare(source));
    };
    let worded = false;
    const word = () => {
      if (!worded && source) fields.filter((one) => one.name === 'q').forEach((one) => one.prepare(source));
      worded ||= !!source;
    };

    const apply = () => {
      fields.forEach((one) => { if (one.name === 'q' && one.input.value.trim()) word(); one.read(); });
      const span = ['from', 'until'].map((name) => fields.find((one) => one.input.name === name)).filter(Boolean);
      const reversed = span.length > 1 && span[0].bound() > span[1].bound();
      if (reversed) span.forEach((one) => { one.test = () => false; });
      const tests = fields.filter((one) => one.test);
      const facets = fields.filter((one) => one.choices.length);
      facets.forEach((one) => one.counts.fill(0));
      tests.forEach((one) => { one.spared = []; });
      const kept = new Uint8Array(source.count);
      let shown = 0;
      for (let i = 0; i < source.count; i++) {
        let failed = null;
        let fails = 0;
        for (const one of tests) {
          if (!one.test(i)) { failed = one; if (++fails > 1) break; }
        }
        if (!fails) {
          kept[i] = 1;
          shown++;
          for (const one of facets) one.tally(i);
        } else if (fails === 1) {
          failed.spared.push(i);
          if (failed.choices.length) failed.tally(i);
        }
      }
      const active = fields.some((one) => one.input.value.trim());
      (list.closest('.table-box') || list).hidden = !shown;
      source.show(kept, active);
      fields.forEach((one) => {
        one.tallied();
        for (const [name, value] of [['aria-invalid', 'true'], ['aria-describedby', trouble.id]]) {
          if (one.trouble || (reversed && span.includes(one))) one.input.setAttribute(name, value); else one.input.removeAttribute(name);
        }
      });
      const total = source.count;
      const troubles = fields.map((one) => one.trouble).filter(Boolean);
      if (reversed) troubles.push(fill(form.dataset.reversed, { 0: span[0].label, 1: span[1].label }));
      const { all: every, some, nothing } = count.dataset;
      const words = fill(!tests.length ? every : shown ? some : nothing, { 0: number(total), n: number(shown), total: number(total), hidden: number(total - shown) });
      const ways = shown ? [] : tests.filter((one) => one.spared.length).sort((a, b) => b.spared.length - a.spared.length).map((one) => [one, fill(form.dataset.without, { 0: one.said(), 1: counted(one.spared.length) })]);
      say(words, ways.map(([, text]) => '. ' + text).join(''));
      without.replaceChildren(...ways.map(([one, text]) => way(one, text)));
      const complaint = troubles.map((text) => text + '.').join(' ');
      if (trouble.textContent !== complaint) trouble.textContent = complaint;
      /* where nothing is left to filter by, what was passed over: whoever follows a link does not see the form */
      parts = (tests.length ? tests.map((one) => one.said()) : troubles).map((text) => {
        const part = document.createElement('span');
        part.textContent = text;
        return part;
      });
      spread(parts.length);
      requestAnimationFrame(fit);
      const told = active || troubles.length > 0;
      by.hidden = back.hidden = deeds.hidden = !told;
      line.classList.toggle('filtered--active', told);
      extra?.filtered(kept, active, source, shown, (name) => tests.find((one) => one.name === name)?.spared || []);
    };

    /* what the eye sees as buttons is heard with the count */
    const say = (seen, heard) => {
      if (count.textContent === seen + heard) return;
      const more = document.createElement('span');
      more.className = 'vh';
      more.textContent = heard;
      count.replaceChildren(seen, ...(heard ? [more] : []));
    };
    const counted = (n) => fill(count.dataset[plural(n) === 'one' ? 'one' : 'all'], { 0: number(n) });

    /* what is filtered by, as far as there is room; the rest is heard, and counted */
    let parts = [];
    const more = document.createElement('span');
    more.setAttribute('aria-hidden', 'true');
    const spread = (left) => {
      more.textContent = '+' + number(parts.length - left);
      by.replaceChildren();
      parts.forEach((part, i) => {
        part.className = i < left ? '' : 'vh';
        by.append(i ? (i < left ? ' · ' : ' ') : '', part);
      });
      if (left < parts.length) by.append(' · ', more);
    };
    const fit = () => {
      let left = parts.length;
      do spread(left); while (--left > 0 && by.scrollHeight > by.clientHeight + 2);
    };
    addEventListener('beforeprint', () => spread(parts.length));
    addEventListener('afterprint', fit);

    /* a button that drops one of the filters, where together they leave nothing */
    const way = (one, text) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = text;
      button.addEventListener('click', () => drop([one]));
      return button;
    };
    const drop = (some) => {
      some.forEach((one) => one.restore(''));
      apply();
      keep();
      form.focus();
    };

    /* what stays on top while one reads: whatever else does, and what a link leads to, keeps below it */
    let stuck = 0;
    new ResizeObserver(() => {
      const height = line.classList.contains('filtered--active') ? line.offsetHeight : 0;
      if (height) requestAnimationFrame(fit);
      if (height === stuck) return;
      document.documentElement.style.setProperty('--stuck', (stuck = height) + 'px');
      extra?.stuck?.();
    }).observe(line, { box: 'border-box' });

    let timer;
    let last = null;
    const keep = (again) => {
      clearTimeout(timer);
      remember(Object.fromEntries(fields.map((one) => [one.name, one.value()])), again);
    };
    const changed = async (event) => {
      await open();
      apply();
      const typed = event.target === last && event.target.tagName === 'INPUT';
      clearTimeout(timer);
      timer = setTimeout(() => { keep(typed && Boolean(event.target.value)); last = event.target; }, 250);
    };
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('focusin', async () => { await open(); word(); }, { once: true });
    form.tabIndex = -1;
    back.addEventListener('click', () => form.focus());
    reset.addEventListener('click', () => drop(fields));
    copy.addEventListener('click', async () => {
      keep();
      let done = true;
      try { await navigator.clipboard.writeText(location.href); } catch { done = false; }
      copied.textContent = done ? copied.dataset.done : copied.dataset.failed;
      setTimeout(() => { copied.textContent = ''; }, 4000);
    });

    return async () => {
      const params = query();
      const asked = fields.some((one) => params.get(one.name));
      /* nobody asks yet, and no browser has kept what was asked before: no item is read, and the page has the count */
      if (!asked && !source && fields.every((one) => !one.input.value)) return;
      await open();
      fields.forEach((one) => one.restore(params.get(one.name) || ''));
      last = null;
      apply();
    };
  }

  /* table[data-sortable]: a button in each th[data-key]; a cell sorts by its data-sort, else by its text. */
  function sortable(table) {
    const body = table.tBodies[0];
    const heads = all('thead th', table);
    const original = [...body.rows];
    let collator;
    const compare = (a, b) => (collator ??= new Intl.Collator(lang, { numeric: true, sensitivity: 'base' })).compare(a, b);
    const value = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();

    const sort = (key, descending) => {
      const column = heads.findIndex((head) => key && head.dataset.key === key);
      const rows = [...original];
      if (column >= 0) {
        rows.sort((a, b) => {
          const [x, y] = [value(a, column), value(b, column)];
          if (!x || !y) return (x ? 0 : 1) - (y ? 0 : 1);
          return (descending ? -1 : 1) * compare(x, y);
        });
      }
      heads.forEach((head, i) => {
        if (i === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      });
      body.append(...rows);
    };

    for (const head of heads) {
      if (!head.dataset.key) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'table__sort';
      if (table.dataset.sortable) button.title = table.dataset.sortable;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const descending = head.getAttribute('aria-sort') === 'ascending';
        sort(head.dataset.key, descending);
        remember({ sort: head.dataset.key, order: descending ? 'desc' : '' });
      });
    }
    return () => sort(query().get('sort'), query().get('order') === 'desc');
  }

  const readers = [...all('form[data-filter]').map(filter), ...all('table[data-sortable]').map(sortable)].filter(Boolean);
  const root = document.documentElement;
  const restore = () => Promise.all(readers.map((read) => read()));
  root.classList.add('js');
  /* what is stuck to the screen, and fitted to it, has its size a frame later */
  restore().finally(() => requestAnimationFrame(() => requestAnimationFrame(() => root.classList.remove('asked'))));
  addEventListener('popstate', restore);
  addEventListener('pageshow', (event) => { if (event.persisted) restore(); });
})();
