/* The page without scripts: its text is there, nothing that is shown is dead. Returns findings. */
const found = [];
const name = (element) => element.outerHTML.slice(0, 140);
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const main = document.querySelector('main') ?? document.body;

/* Words may wait in what opens by itself, or be about what scripts do; all other text of the page must be there. */
const words = [...main.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote')]
  .filter((element) => element.textContent.trim() && !element.closest('form, template, dialog, [popover], .scripted, details:not([open])'));
if (!words.some(shown)) found.push(['no-text', 'main', 'nothing is shown without JavaScript']);
for (const element of words.filter((element) => !shown(element))) {
  found.push(['hidden-text', name(element), 'is not shown without JavaScript: show it, and let the script hide it']);
}

/* No server answers, so a form does nothing by itself. What only holds text to be copied works. */
const controls = document.querySelectorAll('button, input, select, textarea, form, [role=button], [role=slider], [role=tab], [onclick], a:not([href]):not([id]), a[href^="javascript:"]');
for (const element of [...controls].filter((element) => shown(element) && !element.readOnly && !element.hasAttribute('popovertarget') && element.type !== 'hidden')) {
  found.push(['dead-control', name(element), 'does nothing without JavaScript: hide it in the style sheet unless :root has the class "js", or let the script make it']);
}
return found;
