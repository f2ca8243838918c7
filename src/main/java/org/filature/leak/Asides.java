package org.filature.leak;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.link.Web;
import org.filature.markdown.CommentPlaces;
import org.filature.model.Ref;
import org.filature.read.Passages;
import org.filature.read.Passages.Passage;

/** What a file that is published keeps to itself: private notes, comments, and names of what is not published. */
final class Asides {
    private static final String NOTE = "a private note";
    private static final String COMMENT = "a comment";
    private static final Pattern FIELD_COMMENT = Pattern.compile("%%.*?%%", Pattern.DOTALL);
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\]|#\\n]{1,300})");

    private final Web web;
    private final Secrets secrets;
    private final Set<String> hiddenIds;

    /** @param hiddenIds the ids of what is not published, but for what was retracted */
    Asides(Web web, Secrets secrets, Set<String> hiddenIds) {
        this.web = web;
        this.secrets = secrets;
        this.hiddenIds = hiddenIds;
    }

    /** Hides it all, and makes notes and comments secrets. */
    void hide(Spans spans) {
        notes(spans);
        comments(spans);
        references(spans);
    }

    static boolean isNote(Passage passage) {
        return (passage.pointer() + "/").contains("/private/");
    }

    void notes(Spans spans) {
        if (spans.file().text().contains("private")) {
            Passages.of(spans.file()).stream().filter(Asides::isNote).forEach(passage -> {
                spans.hide(passage.at());
                secrets.value(passage.text(), passage.at(), NOTE, true);
            });
        }
    }

    private void comments(Spans spans) {
        fieldComments(spans);
        TextFile file = spans.file();
        if (!file.text().contains("%%") && !file.text().contains("<!--")) {
            return;
        }
        int body = Passages.body(file);
        Matcher inField = FIELD_COMMENT.matcher(file.text()).region(0, body);
        while (inField.find()) {
            comment(spans, inField.start(), inField.end());
        }
        CommentPlaces.of(file.text().substring(body))
                .forEach(place -> comment(spans, body + place.start(), body + place.end()));
    }

    /** Comments of YAML: what stands behind a {@code #} outside of all values. */
    void fieldComments(Spans spans) {
        YamlComments.of(spans.file()).forEach(comment -> {
            spans.hide(comment);
            fieldComment(spans.file(), comment);
        });
    }

    void fieldComment(TextFile file, Location at) {
        if (!YamlComments.isField(file.text().substring(at.start(), at.end()))) {
            secrets.prose(file, at.start(), at.end(), COMMENT, true);
        }
    }

    private void comment(Spans spans, int start, int end) {
        spans.hide(start, end);
        secrets.prose(spans.file(), start, end, COMMENT, true);
    }

    /** A link to what is not published is left out, so that its target is not published by being named there. */
    private void references(Spans spans) {
        String text = spans.file().text();
        if (text.contains("[[")) {
            Matcher link = WIKI_LINK.matcher(text);
            while (link.find()) {
                Location at = spans.file().at(link.start(1), link.end(1));
                if (web.words(new Ref(link.group(1).strip(), at)).isEmpty()) {
                    spans.hide(at);
                }
            }
        }
        if (!hiddenIds.isEmpty()) {
            ids(spans);
        }
    }

    /** Hides the ids of what is not published, as far as they look like ids and not like words. */
    private void ids(Spans spans) {
        String text = spans.file().text();
        int start = 0;
        boolean hasHyphen = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == '-') {
                hasHyphen = true;
            } else if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                if (hasHyphen && hiddenIds.contains(text.substring(start, i))) {
                    spans.hide(start, i);
                }
                start = i + 1;
                hasHyphen = false;
            }
        }
    }
}
