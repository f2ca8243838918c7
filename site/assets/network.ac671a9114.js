/* The network: what is pointed at stands out, and the picture goes by the table's filters. Without it, the picture is whole. */
(() => {
  'use strict';
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const lang = document.documentElement.lang || 'en';

  for (const figure of document.querySelectorAll('[data-network]')) {
    /* the wide picture, and the one in a column for where that has no room: only one of them is in sight */
    const pictures = [...figure.querySelectorAll('.net:not(.net__key)')].map(picture);
    const table = document.getElementById('ties');
    if (table) follow(figure, table, pictures);
  }

  /* a picture of which what is pointed at stands out, with what is tied to it */
  function picture(svg) {
    const nodes = [...svg.querySelectorAll('.node')];
    const ties = [...svg.querySelectorAll('.net__ties > .tie')].map((line) => ({ line, ends: line.dataset.ends.split(' ').map((end) => nodes[end]) }));

    const point = (target) => {
      const node = target && target.closest('.node');
      const tie = ties.find(({ line }) => line === target);
      const near = tie ? new Set([tie.line, ...tie.ends]) : new Set(node ? [node] : []);
      if (node) for (const { line, ends } of ties) if (ends.includes(node) && !line.hasAttribute('hidden')) [line, ...ends].forEach((part) => near.add(part));
      for (const part of svg.querySelectorAll('.near')) if (!near.has(part)) part.classList.remove('near');
      for (const part of near) part.classList.add('near');
      svg.classList.toggle('net--on', near.size > 0);
    };
    const focused = () => (svg.contains(document.activeElement) ? document.activeElement : null);
    svg.addEventListener('pointerover', (event) => point(event.target.closest('.node, .net__ties > .tie') || focused()));
    svg.addEventListener('pointerleave', () => point(focused()));
    /* not on the picture itself: what listens for the focus there can have it */
    svg.parentElement.addEventListener('focusin', (event) => point(event.target));
    svg.parentElement.addEventListener('focusout', () => point(null));

    const box = svg.closest('.network__box');
    return { nodes, ties, seek: box ? seeker(box, nodes) : () => {}, crop: box ? () => {} : cropper(svg, nodes) };
  }

  /* a column of which few are left begins with the first of them and ends with the last: what is between keeps its place */
  function cropper(svg, nodes) {
    const [, y, width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const whole = [y, y + height];
    const room = 48;
    return (left) => {
      const feet = [...left].map((node) => Number(node.querySelector('text').getAttribute('y')));
      const [top, bottom] = !left.size || left.size === nodes.length
        ? whole
        : [Math.max(whole[0], Math.min(...feet) - room), Math.min(whole[1], Math.max(...feet) + room)];
      svg.setAttribute('viewBox', `0 ${top} ${width} ${bottom - top}`);
      svg.setAttribute('height', bottom - top);
    };
  }

  /* where the picture is too wide, what is most tied is in sight first: all of what is sought, or else its middle */
  function seeker(box, nodes) {
    let sought = nodes[0] && [nodes[0]];
    const look = () => {
      if (!sought || !box.clientWidth) return;
      const at = sought.map((node) => node.getBoundingClientRect());
      const [left, right] = [Math.min(...at.map((one) => one.left)), Math.max(...at.map((one) => one.right))];
      const middle = right - left > box.clientWidth ? (at[0].left + at[0].right) / 2 : (left + right) / 2;
      box.scrollLeft += middle - box.getBoundingClientRect().left - box.clientWidth / 2;
      sought = null;
    };
    /* a picture that is not drawn yet, or not shown, is not measured: that would draw it */
    const drawn = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      drawn.disconnect();
      look();
    }, { rootMargin: '50%' });
    drawn.observe(box);
    return (found) => {
      sought = found;
      requestAnimationFrame(look);
    };
  }

  /* called by the filters: a line is there as long as one of its rows is, and an actor as long as one of its lines */
  function follow(figure, table, pictures) {
    const rows = [...table.tBodies[0].rows];
    const said = document.createElement('p');
    said.className = 'network__said';
    said.setAttribute('role', 'status');
    figure.querySelector('figcaption').prepend(said);
    const year = document.querySelector('[name=at]');
    const actor = document.querySelector('[name=actor]');
    let chosen = '';
    const slide = year && slider(year, figure.dataset.all);

    const filtered = (kept, active, source, shown, spared) => {
      const lines = new Map(); // whether one of its rows has a date
      let undated = 0;
      rows.forEach((row, i) => {
        if (!kept[i]) return;
        const { line, undated: open } = row.dataset;
        lines.set(line, lines.get(line) || !open);
        if (open) undated++;
      });
      const lefts = pictures.map(({ nodes, ties, crop }) => {
        const left = new Set();
        ties.forEach(({ line, ends }, i) => {
          const shown = lines.has(String(i));
          line.toggleAttribute('hidden', !shown);
          line.classList.toggle('tie--undated', Boolean(year?.value) && lines.get(String(i)) === false);
          if (shown) ends.forEach((end) => left.add(end));
        });
        for (const node of nodes) node.toggleAttribute('hidden', !left.has(node));
        crop(left);
        return left;
      });
      const [left, { nodes }] = [lefts[0], pictures[0]];
      if (actor && actor.value !== chosen && left.size) {
        chosen = actor.value;
        if (chosen) pictures.forEach(({ ties, seek }, i) => seek(tied(lefts[i], ties, lines)));
      }
      const texts = left.size < nodes.length ? [fill(figure.dataset.some, { n: left.size.toLocaleString(lang), total: nodes.length.toLocaleString(lang) })] : [];
      if (year?.value && undated) texts.push(fill(figure.dataset.undated, { n: undated.toLocaleString(lang) }));
      const unknown = spared('at').filter((i) => mayHold(rows[i].dataset.unknown, year.value)).length;
      if (unknown) texts.push(fill(figure.dataset.unknown, { n: unknown.toLocaleString(lang) }));
      said.textContent = texts.join(' ');
      slide?.();
    };
    (window.filature ??= {}).ties = { filtered };
  }

  /* whether a year is within bounds, which may be open */
  function mayHold(bounds, year) {
    const [from, until] = bounds?.split(' ') || [];
    return bounds && from <= year && (!until || year <= until);
  }

  /* the nodes that are left, the one with most lines first */
  function tied(left, ties, lines) {
    const many = new Map([...left].map((node) => [node, 0]));
    ties.forEach(({ ends }, i) => { if (lines.has(String(i))) ends.forEach((end) => many.set(end, many.get(end) + 1)); });
    return [...left].sort((a, b) => many.get(b) - many.get(a));
  }

  /* the choice of a year as a slider: its left end is all of them */
  function slider(field, all) {
    const years = ['', ...[...(field.list || field).options].map((option) => option.value).filter(Boolean)];
    const range = document.createElement('input');
    range.type = 'range';
    range.id = field.id + '-slider';
    range.min = 0;
    range.max = years.length - 1;
    const output = document.createElement('output');
    output.htmlFor = range.id;
    const box = document.createElement('span');
    box.className = 'slider';
    box.append(range, output);
    field.hidden = true;
    field.after(box);
    const say = () => {
      range.value = Math.max(0, years.indexOf(field.value));
      output.textContent = field.value || all;
      range.setAttribute('aria-valuetext', output.textContent);
    };
    range.setAttribute('aria-label', field.form.querySelector(`label[for="${field.id}"]`).textContent);
    range.addEventListener('input', (event) => {
      event.stopPropagation();
      field.value = years[range.value];
      say();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    say();
    return say;
  }
})();
