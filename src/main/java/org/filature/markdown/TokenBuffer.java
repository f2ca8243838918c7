package org.filature.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects the tokens of one line of text; words that follow one another become one token. */
final class TokenBuffer {
    private static final Token HARD_BREAK = new Token.Markup("<br>\n", Token.Shape.BLANK, " ", "");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final LineKind kind;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private BitSet fixed = new BitSet(0);
    private boolean lineStart = true;
    private boolean signature;
    private boolean inLink;

    TokenBuffer(LineKind kind) {
        this.kind = kind;
    }

    /** Adds a finished token. */
    void add(Token token) {
        flush();
        tokens.add(token);
        lineStart &= token instanceof Token.Markup markup && markup.plain().isEmpty();
    }

    /** Adds Markdown text, resolving its backslashes; what they escape stays as it is. */
    void text(BasedSequence chars) {
        beginWords(chars);
        int length = chars.length();
        for (int i = 0; i < length; i++) {
            char c = chars.charAt(i);
            if (c == '\\' && i + 1 < length && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0) {
                i++;
                fixed.set(words.length());
                c = chars.charAt(i);
            }
            words.append(c);
        }
    }

    /** Adds text that is to be shown as it is. */
    void fixed(String text) {
        beginWords(text);
        fixed.set(words.length(), words.length() + text.length());
        words.append(text);
    }

    private void beginWords(CharSequence text) {
        if (lineStart && kind == LineKind.QUOTATION && isSignature(text)) {
            flush();
            signature = true;
        }
        lineStart = false;
    }

    private static boolean isSignature(CharSequence text) {
        return text.length() > 1
                && ("—―–".indexOf(text.charAt(0)) >= 0 || (text.charAt(0) == '-' && text.charAt(1) == '-'));
    }

    void code(String text) {
        String line = text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        String trimmed = padded ? line.substring(1, line.length() - 1) : line;
        String code = kind == LineKind.CELL ? trimmed.replace("\\|", "|") : trimmed;
        add(new Token.Markup("<code>" + Html.escape(code) + "</code>", Token.Shape.LETTER, code, ""));
    }

    void softBreak() {
        endLine();
        words.append('\n');
    }

    void hardBreak() {
        endLine();
        add(HARD_BREAK);
        lineStart = true;
    }

    private void endLine() {
        if (signature) {
            flush();
            signature = false;
        }
        lineStart = true;
    }

    void enterLink() {
        flush();
        inLink = true;
    }

    void leaveLink() {
        flush();
        inLink = false;
    }

    List<Token> finish() {
        flush();
        return tokens;
    }

    private void flush() {
        if (words.length() > 0) {
            boolean free = !inLink && !signature && kind != LineKind.HEADING && kind != LineKind.PLAIN;
            tokens.add(new Token.Words(words.toString(), fixed, free));
            words.setLength(0);
            fixed = new BitSet(0);
        }
    }
}
