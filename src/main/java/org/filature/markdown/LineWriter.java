package org.filature.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.filature.markdown.Token.Gap;
import org.filature.markdown.Token.Markup;
import org.filature.markdown.Token.Shape;
import org.filature.markdown.Token.Words;
import org.filature.model.Entry;

/** Writes a line of text: links the first mentions, sets the punctuation, escapes. */
final class LineWriter {
    private static final Token END = Markup.tag("</a>");

    private final Work work;
    private final Typography typography;

    LineWriter(Work work) {
        this.work = work;
        this.typography = Typography.of(work.language());
    }

    void write(List<Token> line, Output out) {
        List<Token> tokens = mention(line);
        String[] parts = set(tokens);
        for (int i = 0; i < parts.length; i++) {
            Token token = tokens.get(i);
            if (token instanceof Words) {
                out.add(Html.escape(parts[i]));
            } else if (token instanceof Markup markup) {
                out.add(markup.html());
            } else if (token instanceof Gap gap) {
                out.add(gap.cited());
            }
        }
    }

    /** What of a line is text. */
    static String plain(List<Token> tokens) {
        StringBuilder plain = new StringBuilder();
        for (Token token : tokens) {
            if (token instanceof Words words) {
                plain.append(words.text());
            } else if (token instanceof Markup markup) {
                plain.append(markup.plain());
            }
        }
        return plain.toString();
    }

    /** Sets the whole line, so that quotation marks find one another around emphasis and links. */
    private String[] set(List<Token> tokens) {
        StringBuilder line = new StringBuilder();
        BitSet fixed = new BitSet(0);
        int[] ends = new int[tokens.size()];
        for (int i = 0; i < ends.length; i++) {
            if (tokens.get(i) instanceof Words words) {
                int offset = line.length();
                words.fixed().stream().forEach(at -> fixed.set(offset + at));
                line.append(words.text());
            } else {
                line.append(stand(tokens.get(i)));
            }
            ends[i] = line.length();
        }
        return typography.apply(line.toString(), fixed, ends);
    }

    /** What stands for something that is no words. */
    private static String stand(Token token) {
        Shape shape = token instanceof Markup markup ? markup.shape() : Shape.LETTER;
        return switch (shape) {
            case NOTHING -> "";
            case LETTER -> "x";
            case BLANK -> "\n";
        };
    }

    private List<Token> mention(List<Token> line) {
        List<Token> tokens = new ArrayList<>(line.size());
        for (Token token : line) {
            if (token instanceof Words words) {
                mention(words, tokens);
            } else {
                if (token instanceof Markup markup && !markup.entry().isEmpty()) {
                    work.linkFirst(markup.entry());
                }
                tokens.add(token);
            }
        }
        return tokens;
    }

    private void mention(Words words, List<Token> tokens) {
        int[] done = {0};
        work.setting().mentions().find(words.text(), (start, end, actor, linked) -> {
            if (work.mention(actor) && linked && words.free() && work.linkFirst(actor)) {
                if (start > done[0]) {
                    tokens.add(words.part(done[0], start));
                }
                tokens.add(Markup.tag(opening(actor)));
                tokens.add(words.part(start, end));
                tokens.add(END);
                done[0] = end;
            }
        });
        if (done[0] < words.text().length()) {
            tokens.add(done[0] == 0 ? words : words.part(done[0], words.text().length()));
        }
    }

    private String opening(String actor) {
        String page = work.setting().directory().byId(actor).map(Entry::path).orElseThrow();
        return "<a class=\"mention\"" + Html.attribute("href", work.context().languageRoot() + page) + ">";
    }
}
