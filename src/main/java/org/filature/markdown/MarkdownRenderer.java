package org.filature.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Directory;
import org.filature.media.Medium;
import org.filature.model.Entry;
import org.filature.model.Markdown;
import org.filature.model.Page;
import org.filature.model.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Renders Markdown bodies as HTML that is safe to show: every element and attribute is written here, and whatever an
 * author writes is escaped. Built once for a build; immutable, safe to share between threads.
 */
public final class MarkdownRenderer {
    private final Setting setting;

    private MarkdownRenderer(Setting setting) {
        this.setting = setting;
    }

    /** Begins a renderer. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same renderer, which reports problems elsewhere. */
    public MarkdownRenderer reporting(Diagnostics diagnostics) {
        return new MarkdownRenderer(
                new Setting(setting.directory(), setting.mentions(), setting.files(), setting.media(), diagnostics));
    }

    /**
     * Renders one body. Problems are reported, never thrown: a body that cannot be read costs a diagnostic and is
     * empty.
     *
     * @param body the Markdown
     * @param context the page it is for
     */
    public Prose render(Markdown body, Rendering context) {
        if (body.isBlank()) {
            return Prose.EMPTY;
        }
        String text = body.text();
        if (text.length() > Bounds.LONGEST_BODY) {
            String message = "a text of more than " + Bounds.LONGEST_BODY + " characters";
            setting.diagnostics().add(Code.FILE_TOO_LARGE, body.at(0, 0), message, "divide it into several pages");
            return Prose.EMPTY;
        }
        Comments.Found found = Comments.strip(text);
        if (found.isUnclosed()) {
            reportUnclosed(body, found.unclosed());
        }
        return read(body, found.stripped(), context);
    }

    private Prose read(Markdown body, Stripped text, Rendering context) {
        try {
            Bounds.check(text.text());
            Document document = Syntax.parse(new Budget(text.text()));
            int leak = Survey.of(document).leak(text.text());
            if (leak >= 0) {
                reportUnclosed(body, text.start(leak));
                return Prose.EMPTY;
            }
            return write(new Work(setting, body, text, context), document);
        } catch (TooMuch problem) {
            reportDeep(body, text.start(problem.offset()), problem.what());
        } catch (StackOverflowError problem) {
            reportDeep(body, 0, "Markdown nested beyond reason");
        }
        return Prose.EMPTY;
    }

    private static Prose write(Work work, Document document) {
        Output output = new Output();
        new Blocks(new Parts(work)).writeAll(document, output);
        return work.prose(output);
    }

    private void reportUnclosed(Markdown body, int at) {
        setting.diagnostics()
                .add(
                        Code.UNCLOSED_COMMENT,
                        body.at(at, at + 2),
                        "a comment that is not closed: nothing behind it is shown",
                        "close it, or write a backslash before it");
    }

    private void reportDeep(Markdown body, int at, String message) {
        setting.diagnostics()
                .add(
                        Code.MARKUP_TOO_DEEP,
                        body.at(at, at),
                        message,
                        "make it simpler, or divide it into several pages");
    }

    /** Takes what a renderer needs. */
    public static final class Builder {
        private @Nullable Directory directory;
        private @Nullable Mentions mentions;
        private @Nullable Diagnostics diagnostics;
        private ContentFiles files = new ContentFiles(Stream.empty(), Optional.empty());
        private MediaFiles media = new MediaFiles(Set.of(), path -> Optional.empty());

        private Builder() {}

        /** Where links and citations are looked up. */
        public Builder directory(Directory directory) {
            this.directory = directory;
            return this;
        }

        /** Whose names are found in texts. */
        public Builder mentions(Mentions mentions) {
            this.mentions = mentions;
            return this;
        }

        /**
         * The entries whose files may be linked as files.
         *
         * @param home the home page's introduction
         */
        public Builder entries(Stream<? extends Entry> entries, Optional<Page> home) {
            this.files = new ContentFiles(entries, home);
            return this;
        }

        /**
         * The files of {@code media/}.
         *
         * @param paths their paths below it
         * @param published what is published of each
         */
        public Builder media(Set<String> paths, Function<String, Optional<Medium>> published) {
            this.media = new MediaFiles(paths, published);
            return this;
        }

        /** Where problems are reported. */
        public Builder diagnostics(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
            return this;
        }

        public MarkdownRenderer build() {
            return new MarkdownRenderer(new Setting(
                    Objects.requireNonNull(directory, "directory"),
                    Objects.requireNonNull(mentions, "mentions"),
                    files,
                    media,
                    Objects.requireNonNull(diagnostics, "diagnostics")));
        }
    }
}
