/* Searches what data/search.<language>.js holds, with MiniSearch. All words come from the page; what is found is only ever put in as text. */
(() => {
  'use strict';
  const MOST = 5;
  const FEW = 3;
  const HALF = 46;
  const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"\\<'.includes(c)).join('');
  const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ς: 'σ' };

  const field = document.getElementById('search-q');
  const form = field.form;
  const results = document.getElementById('search-results');
  const [status, mean, groups] = ['count', 'mean', 'groups'].map((part) => results.querySelector('.search-results__' + part));
  const browse = document.getElementById('search-browse');
  const say = results.dataset;
  const lang = document.documentElement.lang || 'en';
  const pageTitle = document.title;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const quoted = (words) => words.map((word) => fill(say.quoted, [word])).join(say.joint);

  /* Words: without accents or case; 4:24-cv-04722 is one, and so is each of its ends. */
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[łøđðßæœþıς]/g, (c) => LETTERS[c]);
  const isDigit = (c) => c >= '0' && c <= '9';
  const tokens = (text) => fold(text)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[,:/]/g, (c, i, all) => (isDigit(all[i - 1]) && isDigit(all[i + 1]) ? (c === ',' ? '.' : ':') : ' '))
    .match(/[\p{L}\p{N}]+(?:[-._@:][\p{L}\p{N}]+)*/gu) || [];
  const ends = (token) => [token, ...[...token.matchAll(/[-._@:]/g)].map((joint) => token.slice(joint.index + 1))];
  const terms = (text) => tokens(text).flatMap(ends);

  /* Words that the language takes for one, "lawsuits" and "lawsuit": each step replaces the first ending that fits. */
  const STEPS = say.endings.split('|').map((step) => step.split(' ').map((rule) => rule.split('/')));
  const replace = (word, step) => {
    const fits = step.find(([end, other]) => word.endsWith(end) && word.length - end.length + other.length > 2);
    return fits ? word.slice(0, word.length - fits[0].length) + fits[1] : word;
  };
  const stem = (word) => (isDigit(word.at(-1)) ? word : STEPS.reduce(replace, word));
  const kin = new Map();
  const known = new Set();
  function learn(words) {
    for (const word of words) {
      if (known.has(word)) continue;
      known.add(word);
      const root = stem(word);
      if (kin.has(root)) kin.get(root).push(word); else kin.set(root, [word]);
    }
    return words;
  }
  const alike = (word) => kin.get(stem(word)) || [];

  const data = globalThis.filatureSearch;
  if (!data || !globalThis.MiniSearch) { status.textContent = say.failed; return; }
  const column = (name) => data[name].split('\n');
  const row = Object.fromEntries(Object.keys(data).filter((name) => name !== 'size' && name !== 'vocabulary').map((name) => [name, column(name)]));
  /* what a title must not be read without is shown as its status */
  row.title = row.title.map((title) => title.split('\t').pop());
  const cells = (name, i) => (row[name][i] ? row[name][i].split('\t') : []);
  const vocabulary = data.vocabulary ? data.vocabulary.split(' ') : [];
  const vocabularyTerms = vocabulary.map(terms);

  /* The numbers of a text's words: distances, the least digit first; the lower half of the digits ends a number. */
  function places(i) {
    const found = [];
    let place = -1;
    let number = 0;
    let unit = 1;
    for (const c of row.words[i]) {
      const digit = value[c.charCodeAt(0)];
      if (digit >= HALF) {
        number += (digit - HALF) * unit;
        unit *= HALF;
      } else {
        place += number + digit * unit + 1;
        found.push(place);
        number = 0;
        unit = 1;
      }
    }
    return found;
  }
  const value = [];
  [...DIGITS].forEach((c, i) => { value[c.charCodeAt(0)] = i; });

  const sorts = row.sorts.map(terms);
  const FIELDS = {
    title: (i) => terms(row.title[i]),
    names: (i) => terms(row.names[i] + ' ' + row.by[i]),
    sort: (i) => sorts[row.sort[i]] || [],
    summary: (i) => terms(row.summary[i]),
    text: (i) => [...places(i).flatMap((place) => vocabularyTerms[place]), ...terms(`${row.lead[i]} ${row.status[i]} ${row.meta[i]}`)],
  };
  const index = new globalThis.MiniSearch({
    fields: Object.keys(FIELDS),
    extractField: (page, name) => (name === 'id' ? page.id : learn(FIELDS[name](page.id))),
    stringifyField: (words) => words,
    tokenize: (words) => words,
    processTerm: (word) => word,
    searchOptions: {
      tokenize: (word) => [word],
      boost: { title: 8, names: 6, sort: 4, summary: 2 },
      weights: { prefix: 0.5, fuzzy: 0.4 },
      boostDocument: (i) => 1 + row.weight[i] * 0.04,
    },
  });

  /* Words with two neighbours changed round: "muks". */
  const turned = (word) => Array.from(word.slice(1), (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  const distance = (word) => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

  /* The pages that have a word, in any of its forms, or begin one with it; where there are none, those that have a near
     one, in any of its forms too. Two letters begin too much, unless they are still being typed. */
  const any = (...queries) => index.search({ combineWith: 'OR', queries });
  /* Of near words the one meant is that of titles and names, and of those the one that most pages have. */
  function likely(pages) {
    const marks = new Map();
    for (const { match } of pages) {
      for (const [term, fields] of Object.entries(match)) {
        const best = Math.max(...fields.map((name) => TIER[name])) * data.size;
        marks.set(term, Math.max(best, marks.get(term) || 0) + 1);
      }
    }
    return [...marks].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0];
  }
  function having(word, isLast) {
    const forms = alike(word);
    const begun = { queries: [word], prefix: isLast || word.length > 2 };
    const exact = any(begun, ...forms.filter((form) => form !== word));
    if (exact.length || distance(word) === 0) return { pages: exact, forms: new Set(forms), near: [] };
    let wrong = { queries: turned(word), combineWith: 'OR' };
    let pages = any(wrong);
    if (!pages.length) {
      wrong = { queries: [word], fuzzy: distance(word) };
      pages = any(wrong);
    }
    if (!pages.length) return { pages, forms: new Set(), near: [] };
    const near = likely(pages);
    const meant = alike(near);
    return { pages: any(wrong, ...meant.filter((form) => form !== near)), forms: new Set(meant), near: [near] };
  }

  /* Titles, names and what a page is come first, then summaries, then texts; whole words before beginnings of words, and
     the very word before its other forms. */
  const TIER = { title: 3, names: 3, sort: 3, summary: 2, text: 1 };
  const fits = (term, word, forms) => (term === word ? 1 : forms.has(term) ? 0.75 : 0);
  const tier = (page, word, forms) => Math.max(...Object.entries(page.match).flatMap(([term, fields]) => fields.map((name) => TIER[name] + fits(term, word, forms))));

  function find(query) {
    const words = [...new Set(tokens(query))];
    const found = words.map((word, i) => having(word, i === words.length - 1));
    /* a word that most pages have tells none from another, unless it stands alone: it only helps to order them */
    const isTelling = found.map(({ pages }) => pages.length < data.size / 2);
    const count = isTelling.filter(Boolean).length || words.length;
    const pages = new Map();
    for (const telling of [true, false]) {
      const isTold = pages.size > 0;
      found.forEach(({ pages: some, forms }, i) => {
        if (isTelling[i] !== telling) return;
        for (const page of some) {
          const known = pages.get(page.id) || { id: page.id, words: 0, telling: 0, score: 0, tier: 0, terms: new Set(), found: [] };
          if (!telling && !known.words && isTold) continue;
          known.words++;
          if (telling || count === words.length) known.telling++;
          known.score += page.score;
          known.tier += tier(page, words[i], forms);
          page.terms.forEach((term) => known.terms.add(term));
          known.found.push(page.terms);
          pages.set(page.id, known);
        }
      });
    }
    const some = [...pages.values()];
    const whole = some.filter((page) => page.telling === count);
    const bare = words.join(' ');
    const isCalled = (i) => [row.title[i], ...cells('names', i)].some((name) => tokens(name).join(' ') === bare);
    for (const page of some) {
      /* where they fit about as well, what the dossier says comes before what it cites */
      page.grade = page.words * 9 + Math.round(page.tier / page.words) + (isCalled(page.id) ? 2 : 0) - (row.kind[page.id] === 'source' ? 1 : 0);
      page.rank = page.words * 9 + page.tier / page.words + (isCalled(page.id) ? 2 : 0) + page.score / (page.score + 20);
    }
    /* who names a number wants that one alone */
    const isFew = whole.length < FEW && count > 1 && !(whole.length && /\d/.test(bare));
    const shown = (isFew ? some : whole).sort((a, b) => b.rank - a.rank || a.id - b.id);
    const lacking = words.filter((_, i) => found[i].near.length);
    return { shown, whole: whole.length, lacking, near: [...new Set(found.flatMap(({ near }) => near))] };
  }

  /* How many letters are wrong, left out, too many or changed round. */
  function mistakes(one, other) {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const differs = one[i - 1] === other[j - 1] ? 0 : 1;
        next[j] = Math.min(last[j] + 1, next[j - 1] + 1, last[j - 1] + differs);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      [before, last] = [last, next];
    }
    return last[other.length];
  }

  function nearNames(query) {
    const asked = tokens(query).join(' ');
    const most = Math.floor(asked.length * 0.4);
    const near = new Map();
    for (let i = 0; i < data.size; i++) {
      if (!['person', 'organization', 'case'].includes(row.kind[i])) continue;
      for (const name of [row.title[i], ...cells('names', i)]) {
        const parts = tokens(name);
        const candidates = [parts.join(' '), ...parts].filter((part) => Math.abs(part.length - asked.length) <= most);
        const least = Math.min(...candidates.map((part) => mistakes(asked, part)));
        if (least <= most && least < (near.get(row.title[i]) ?? Infinity)) near.set(row.title[i], least);
      }
    }
    return [...near].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3).map(([name]) => name);
  }

  /* Text with the words that were found marked. */
  const PIECE = /[\p{L}\p{N}\p{M}]+(?:[-._@:,/\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;
  function put(element, text, found, language) {
    let done = 0;
    for (const piece of text.matchAll(PIECE)) {
      if (!terms(piece[0]).some((term) => found.has(term))) continue;
      const mark = document.createElement('mark');
      mark.textContent = piece[0];
      element.append(text.slice(done, piece.index), mark);
      done = piece.index + piece[0].length;
    }
    element.append(text.slice(done));
    if (language) element.lang = language;
    return element;
  }
  const make = (name, className) => Object.assign(document.createElement(name), { className: className || '' });

  function line(pattern, page) {
    const item = pattern.cloneNode(true);
    const part = (name) => item.querySelector('.entry__' + name);
    const i = page.id;
    const [titleLang, summaryLang] = cells('langs', i);
    const statuses = cells('status', i);
    const badges = [];
    for (let s = 0; s < statuses.length; s += 2) badges.push(put(make('span', 'status status--' + statuses[s]), statuses[s + 1], page.terms));
    if (row.kind[i] === 'claim') part('lead').append(badges.shift() || '');
    else put(part('lead'), row.lead[i], page.terms);
    if (row.by[i]) put(part('publisher'), row.by[i], page.terms).after(' ');
    const link = item.querySelector('a');
    link.href = row.path[i];
    const isCited = row.kind[i] === 'case' || row.kind[i] === 'source';
    put(isCited ? link.appendChild(make('cite')) : link, row.title[i], page.terms, titleLang);
    put(part('summary'), row.summary[i], page.terms, summaryLang);
    const meta = part('meta');
    for (const words of cells('meta', i)) meta.append(put(make('span'), words, page.terms), ' ');
    for (const badge of badges) meta.append(badge, ' ');
    const has = (term) => (words) => terms(words).includes(term);
    const names = cells('names', i).filter((name) => [...page.terms].some((term) => has(term)(name) && !has(term)(row.title[i])));
    if (names.length) meta.append(put(Object.assign(make('span'), { textContent: say.also + ' ' }), names.join(say.joint), page.terms));
    else {
      /* a word that one sees already, in whatever form, is not looked for on the page */
      const seen = new Set(terms([row.title[i], row.summary[i], row.by[i], row.lead[i], row.meta[i]].join(' ')));
      const unseen = new Set(page.found.filter((forms) => !forms.some((term) => seen.has(term))).flat());
      const words = places(i).filter((place) => vocabularyTerms[place].some((term) => unseen.has(term))).map((place) => vocabulary[place]);
      // the very word that was asked for, and nothing else, tells nobody anything
      if (tokens(words.join(' ')).some((word) => !tokens(field.value).includes(word))) meta.append(put(Object.assign(make('span'), { textContent: say.text + ' ' }), words.slice(0, 6).join(say.joint), page.terms));
    }
    for (const empty of ['lead', 'publisher', 'summary', 'meta']) if (!part(empty).hasChildNodes()) part(empty).remove();
    return item;
  }

  function group(kind, pages) {
    const section = results.querySelector(`template[data-kind=${kind}]`).content.firstElementChild.cloneNode(true);
    const list = section.querySelector('ul');
    const pattern = list.firstElementChild;
    const button = section.querySelector('button');
    section.querySelector('.count').textContent = pages.length.toLocaleString(lang);
    list.replaceChildren(...pages.slice(0, MOST).map((page) => line(pattern, page)));
    if (pages.length <= MOST) button.parentElement.remove();
    button.textContent = fill(say.all, { n: pages.length.toLocaleString(lang) });
    button.addEventListener('click', () => {
      const more = pages.slice(MOST).map((page) => line(pattern, page));
      list.append(...more);
      button.parentElement.remove();
      more[0].querySelector('a').focus();
    });
    return section;
  }

  /* Groups with better pages come first; those as good, in the order that the page has them. */
  const kinds = [...results.querySelectorAll('template')].map((template) => template.dataset.kind);
  function grouped(pages) {
    const groups = new Map(kinds.map((kind) => [kind, []]));
    for (const page of pages) groups.get(row.kind[page.id]).push(page);
    return [...groups].filter(([, some]) => some.length).sort(([, one], [, other]) => other[0].grade - one[0].grade);
  }

  let isReady = false;
  function show() {
    if (!isReady) return;
    const query = field.value.trim();
    document.title = query ? `${query} · ${pageTitle}` : pageTitle;
    if (!tokens(query).length) {
      groups.replaceChildren();
      status.textContent = query ? fill(say.none, { q: query }) : '';
      mean.hidden = true;
      browse.hidden = false;
      return;
    }
    const { shown, whole, lacking, near } = find(query);
    groups.replaceChildren(...grouped(shown).map(([kind, pages]) => group(kind, pages)));
    const count = new Intl.PluralRules(lang).select(shown.length) === 'one' ? say.one : say.other;
    const notes = [];
    if (shown.length) {
      if (lacking.length) notes.push(fill(say.near, { words: quoted(lacking), near: quoted(near) }));
      if (!whole) notes.push(say.some);
      if (!whole || whole === shown.length) notes.push(fill(count, { n: shown.length.toLocaleString(lang) }));
      else notes.push(fill(say[whole === 1 ? 'wholeOne' : 'wholeOther'], { n: whole.toLocaleString(lang), more: (shown.length - whole).toLocaleString(lang) }));
    } else notes.push(fill(say.none, { q: query }));
    status.textContent = notes.join(' ');
    const names = shown.length ? [] : nearNames(query);
    mean.replaceChildren(...names.flatMap((name, i) => {
      const link = Object.assign(make('a'), { href: '?q=' + encodeURIComponent(name), textContent: name });
      return [i ? say.joint : say.mean + ' ', link];
    }));
    mean.hidden = !names.length;
    browse.hidden = shown.length > 0;
  }

  /* The query lives in the address: a step of the back button for each one that was settled on. */
  let isOpen = false;
  let timer;
  const asked = () => new URLSearchParams(location.search).get('q') || '';
  function remember() {
    clearTimeout(timer);
    const query = field.value.trim();
    if (query === asked()) return;
    try { history[isOpen ? 'replaceState' : 'pushState'](null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname.split('/').pop()); } catch { /* forbidden on some file: pages */ }
    isOpen = true;
  }
  const settle = () => { remember(); isOpen = false; };
  const restore = () => { clearTimeout(timer); isOpen = false; field.value = asked(); show(); };

  field.addEventListener('input', () => { show(); clearTimeout(timer); timer = setTimeout(remember, 300); });
  field.addEventListener('change', settle);
  form.addEventListener('submit', (event) => { event.preventDefault(); settle(); });
  addEventListener('popstate', restore);
  addEventListener('pageshow', (event) => { if (event.persisted) show(); });
  results.addEventListener('click', (event) => { if (event.target.closest('a')) settle(); });

  /* Arrows walk through what was found; Escape leads back to the field, and there empties it. */
  addEventListener('keydown', (event) => {
    const at = document.activeElement;
    const inField = at === field;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing || !(inField || results.contains(at))) return;
    const stops = [field, ...results.querySelectorAll('a[href], button')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(at) + step))].focus();
    else if (event.key === 'Escape' && inField && field.value) { field.value = ''; show(); settle(); }
    else if (event.key === 'Escape' && !inField) { field.focus(); field.select(); }
    else return;
    event.preventDefault();
  });

  const slash = document.getElementById('search-slash');
  try { slash.checked = localStorage.getItem('filature-slash') !== 'off'; } catch { slash.closest('p').hidden = true; }
  slash.addEventListener('change', () => { try { localStorage.setItem('filature-slash', slash.checked ? 'on' : 'off'); } catch { /* not kept */ } });

  if (asked()) field.value = asked();
  /* in pieces, so that the page answers while a large dossier is taken in */
  index.addAllAsync(Array.from({ length: data.size }, (_, id) => ({ id })), { chunkSize: 100 }).then(() => {
    isReady = true;
    show();
    results.dataset.ready = '';
  });
})();
