package org.filature.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import org.filature.diagnostic.TextFile;

/** Gives Pebble its templates: {@code event} is {@code event.peb}, the dossier's own or the program's. */
final class TemplateLoader implements Loader<String> {
    private static final String SUFFIX = ".peb";

    private final TemplateFiles files;

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    /** The file of a template. */
    static String file(String template) {
        return template.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? template : template + SUFFIX;
    }

    @Override
    public Reader getReader(String template) {
        return files.text(file(template))
                .map(TextFile::text)
                .map(StringReader::new)
                .orElseThrow(() -> new LoaderException(null, "there is no template `" + file(template) + "`"));
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String templateName) {
        return templateName;
    }

    @Override
    public boolean resourceExists(String templateName) {
        return files.bytes(file(templateName)).isPresent();
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("templates lie where they lie");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("templates end in " + SUFFIX);
    }
}
