/* References beside what rests on them: in the margin of a wide screen, or opened in place.
   Without this script a mark leads to the list of references, and back. */
(() => {
  'use strict';
  const main = document.getElementById('main');
  const list = main && main.querySelector('.references__list');
  if (!list) return;
  const wide = matchMedia('(min-width: 80rem)');
  const marks = [...main.querySelectorAll('.ref > a[href^="#"]')].filter((mark) => list.contains(document.getElementById(mark.hash.slice(1))));
  /* where a margin lies beside the mark; elsewhere, and on a page of thousands, a note opens in place only */
  const beside = marks.length > 600 ? [] : marks.filter((mark) => !mark.closest('.wide, .margin, .home'));
  const margin = document.createElement('div');
  margin.className = 'sidenotes';
  margin.setAttribute('aria-hidden', 'true');
  main.append(margin);
  const notes = new Map(); /* mark -> its note */
  const open = new Set();

  /* the reference as the list has it, with that place in it which this mark is about */
  function make(mark) {
    const item = document.getElementById(mark.hash.slice(1));
    const note = document.createElement('span');
    note.className = 'sidenote';
    const number = document.createElement('a');
    number.className = 'sidenote__number';
    number.href = mark.hash;
    number.textContent = mark.textContent;
    note.append(number, ' ');
    for (const part of item.children) {
      if (part.matches('cite, .status, .reference__publisher, .reference__links')) note.append(part.cloneNode(true), ' ');
    }
    const place = item.querySelector(`a[href="#${mark.id}"]`)?.parentElement.previousElementSibling;
    if (place?.matches('.reference__place')) note.append(place.cloneNode(true));
    note.addEventListener('mouseenter', () => mark.classList.add('is-lit'));
    note.addEventListener('mouseleave', () => mark.classList.remove('is-lit'));
    return note;
  }
  const noteOf = (mark) => notes.get(mark) ?? (notes.set(mark, make(mark)), notes.get(mark));

  /* In the margin a note is there for eyes and the mouse; who reads by ear or keyboard opens it at its mark. */
  const aside = (note, yes) => note.querySelectorAll('a').forEach((link) => yes ? link.setAttribute('tabindex', '-1') : link.removeAttribute('tabindex'));

  /* Notes go beside their marks, one below the other, around what stands in the margin. A source that was just shown is
     not shown again; a note that would land too far from its mark waits for the next mark of its source. */
  function lay() {
    if (!wide.matches) { margin.replaceChildren(); return; }
    const zero = main.getBoundingClientRect().top;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const wanted = beside.filter((mark) => mark.offsetParent && !open.has(mark)).map((mark) => [mark, noteOf(mark), mark.getBoundingClientRect().top - zero]);
    for (const [, note] of wanted) aside(note, true);
    margin.replaceChildren(...wanted.map(([, note]) => note));
    const column = margin.getBoundingClientRect();
    const taken = [...main.querySelectorAll('.page > .margin, .page > .wide')].map((box) => box.getBoundingClientRect())
      .filter((box) => box.height && box.right > column.left && box.left < column.right)
      .map((box) => [box.top - zero, box.bottom - zero + rem]).sort((a, b) => a[0] - b[0]);
    const heights = wanted.map(([, note]) => note.offsetHeight);
    const room = main.clientHeight;
    const shown = new Map();
    let free = 0;
    /* all is measured before anything is moved: the browser need not lay out the page for each note */
    const places = wanted.map(([mark, , top], i) => {
      const y = taken.reduce((at, [from, to]) => at < to && at + heights[i] > from ? to : at, Math.max(top, free));
      if (y - top > 30 * rem || y + heights[i] > room || top - (shown.get(mark.hash) ?? -Infinity) < 40 * rem) return null;
      shown.set(mark.hash, top);
      free = y + heights[i] + .75 * rem;
      return y;
    });
    wanted.forEach(([, note], i) => {
      if (places[i] === null) note.remove(); else note.style.insetBlockStart = places[i] + 'px';
    });
  }

  function toggle(mark) {
    const note = noteOf(mark);
    if (open.delete(mark)) {
      note.remove();
      mark.removeAttribute('aria-expanded');
    } else {
      open.add(mark);
      note.style.insetBlockStart = '';
      aside(note, false);
      mark.closest('p, li, dt, dd, th, td, figcaption').append(note); /* behind the sentence, not within it */
      mark.setAttribute('aria-expanded', 'true');
    }
    lay();
  }

  main.addEventListener('click', (event) => {
    const mark = event.target.closest('.ref > a');
    if (!mark || !marks.includes(mark) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(mark);
  });
  for (const [type, on] of [['mouseover', true], ['mouseout', false]]) {
    main.addEventListener(type, (event) => {
      const mark = event.target.closest('.ref > a');
      if (mark) notes.get(mark)?.classList.toggle('is-lit', on);
    });
  }
  let frame;
  const again = () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(lay); };
  wide.addEventListener('change', again);
  new ResizeObserver(() => { if (wide.matches) again(); }).observe(main);
})();
