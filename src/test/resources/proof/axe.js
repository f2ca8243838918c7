/* arguments: tags of the rules to hold the page against; where there are none, the rules themselves */
const [tags, rules] = arguments;
const run = tags.length ? { type: 'tag', values: tags } : { type: 'rule', values: rules };
const found = await axe.run(document, { runOnly: run, resultTypes: ['violations'], preload: false });
return found.violations.flatMap((violation) => violation.nodes.map((node) => [
  violation.id + ' (' + violation.impact + ')',
  node.target.join(' ') + '  ' + node.html.slice(0, 160),
  violation.help + '\n' + node.failureSummary,
]));
