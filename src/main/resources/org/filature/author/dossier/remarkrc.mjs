// Holds front matter against the schemas; see README.md. The schemas are of 2020-12, whose own schema the plug-in does
// not carry: that it does not check them against it is all that validateSchema says.
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';

const translations = '<<translations>>';
const schemas = {
  '.filature/schemas/index.schema.json': ['content/index.md'],
};
for (const type of ['event', 'actor', 'lawsuit', 'claim', 'source', 'page']) {
  schemas[`.filature/schemas/${type}.schema.json`] = [`content/${type}s/**/!(*.@(${translations})).md`];
  schemas[`.filature/schemas/${type}.translation.schema.json`] = [`content/${type}s/**/*.@(${translations}).md`];
}

export default {
  plugins: [
    remarkFrontmatter,
    [remarkLintFrontmatterSchema, { schemas, ajvOptions: { validateSchema: false } }],
  ],
};
