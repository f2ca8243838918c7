/* Filters and sorting. Every page is whole without it; all words come from the page. */
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const lang = document.documentElement.lang || 'en';
  const query = () => new URLSearchParams(location.search);

  /* the state lives in the address; each change is a step of the back button */
  function remember(change) {
    const params = query();
    for (const [key, value] of Object.entries(change)) {
      if (value) params.set(key, value); else params.delete(key);
    }
    const search = params.toString();
    try { history.pushState(null, '', (search ? '?' + search : location.pathname.split('/').pop()) + location.hash); } catch { /* forbidden on some file: pages */ }
  }

  /* form[data-filter="id"]: a field filters the [data-item]s in #id by their data-<name> words;
     "from" and "until" compare with data-from and data-until, "q" looks in the text. */
  function filter(form) {
    const list = document.getElementById(form.dataset.filter);
    if (!list) return null;
    const items = all('[data-item]', list);
    const groups = all('[data-group]', list).reverse();
    const fields = [...form.elements].filter((field) => field.name);
    const count = form.querySelector('[data-count]');
    const reset = form.querySelector('[type=reset]');
    const texts = new Map();

    const keeps = (item, field) => {
      const value = field.value.trim();
      if (!value) return true;
      if (field.name === 'from') return (item.dataset.until || item.dataset.from || '').slice(0, value.length) >= value;
      if (field.name === 'until') return (item.dataset.from || '').slice(0, value.length) <= value;
      if (field.name === 'q') {
        if (!texts.has(item)) texts.set(item, plain(item.textContent));
        return plain(value).split(/\s+/).every((word) => texts.get(item).includes(word));
      }
      return (item.dataset[field.name] || '').split(' ').includes(value);
    };

    const apply = () => {
      let shown = 0;
      for (const item of items) {
        item.hidden = !fields.every((field) => keeps(item, field));
        if (!item.hidden) shown++;
      }
      for (const group of groups) {
        const left = group.querySelectorAll('[data-item]:not([hidden])').length;
        group.hidden = !left;
        for (const link of group.id ? all(`[data-jump] a[href="#${group.id}"]`) : []) {
          link.parentElement.hidden = !left;
          if (link.nextElementSibling) link.nextElementSibling.textContent = left.toLocaleString(lang);
        }
      }
      const active = fields.some((field) => field.value);
      if (count) count.textContent = fill(active ? count.dataset.some : count.dataset.all, { n: shown.toLocaleString(lang), total: items.length.toLocaleString(lang) });
      if (reset) reset.hidden = !active;
    };

    const read = () => {
      const params = query();
      for (const field of fields) {
        field.value = params.get(field.name) || '';
        if (field.selectedIndex === -1) field.value = '';
      }
      apply();
    };

    let timer;
    const changed = () => {
      apply();
      clearTimeout(timer);
      timer = setTimeout(() => remember(Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]))), 250);
    };
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => { event.preventDefault(); changed(); });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const field of fields) field.value = '';
      changed();
      fields[0].focus();
    });
    return read;
  }

  /* table[data-sortable]: a button in each th[data-key]; a cell sorts by its data-sort, else by its text. */
  function sortable(table) {
    const body = table.tBodies[0];
    const heads = all('thead th', table);
    const original = [...body.rows];
    const compare = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' }).compare;
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
  const restore = () => readers.forEach((read) => read());
  document.documentElement.classList.add('js');
  restore();
  addEventListener('popstate', restore);
  addEventListener('pageshow', (event) => { if (event.persisted) restore(); });
})();
