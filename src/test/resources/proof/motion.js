/* What moves although the reader asked for no motion. A hundredth of a second is no motion. */
const found = [];
const seconds = (times) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
const name = (element, pseudo) => element.cloneNode(false).outerHTML.slice(0, 120) + (pseudo ?? '');
for (const animation of document.getAnimations()) {
  found.push(['animation', name(animation.effect.target), 'runs: end it in @media (prefers-reduced-motion: reduce)']);
}
/* one element of each name, class and state stands for all of them */
const kinds = new Map([...document.querySelectorAll('*')].map((element) => [element.parentElement?.className + '>' + name(element).replace(/ (id|href|title|lang|d|x|y|cx|cy|datetime|transform|points)="[^"]*"/g, ''), element]));
for (const element of kinds.values()) {
  for (const pseudo of [undefined, '::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') continue;
    if (seconds(style.transitionDuration) > 0.01) found.push(['transition', name(element, pseudo), 'takes ' + style.transitionDuration + ': none is to be left under prefers-reduced-motion: reduce']);
    if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) found.push(['animation', name(element, pseudo), style.animationName + ' is to be left out under prefers-reduced-motion: reduce']);
    if (!pseudo && style.scrollBehavior === 'smooth') found.push(['smooth-scroll', name(element), 'scroll-behavior is to be auto under prefers-reduced-motion: reduce']);
  }
}
return found;
