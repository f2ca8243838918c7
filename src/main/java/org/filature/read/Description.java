package org.filature.read;

import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.TextFile;

/**
 * What a value may be. Made of the definitions that read it, so that schemas, references and examples say what the
 * program does.
 */
public sealed interface Description {
    /** Words that people read; translations may translate them. */
    record Words() implements Description {}

    /**
     * A text, number or truth value that counts as it is written.
     *
     * @param pattern a regular expression that every valid text matches, in the form of ECMA 262; empty for any text
     */
    record Line(String pattern) implements Description {
        /** Any text. */
        static final Line ANY = new Line("");
    }

    /**
     * One of some words.
     *
     * @param also other ways to write them, which are understood but not offered
     */
    record OneOf(List<String> words, List<String> also) implements Description {
        public OneOf {
            words = List.copyOf(words);
            also = List.copyOf(also);
        }

        static OneOf of(List<String> words) {
            return new OneOf(words, List.of());
        }
    }

    /** An EDTF date. */
    record Date() implements Description {}

    /** A number, with or without a word such as {@code million}. */
    record Amount(String pattern) implements Description {}

    /** A whole number. */
    record Whole() implements Description {}

    /** {@code true} or {@code false}. */
    record Truth() implements Description {}

    /**
     * A list.
     *
     * @param single whether one item may stand in place of a list of one
     */
    record ListOf(Description item, boolean single) implements Description {}

    /**
     * A block with known keys and no others.
     *
     * @param bare the key that a text in place of the block means
     */
    record Keys(List<Key> keys, Optional<Key> bare) implements Description {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A block whose keys the author chooses.
     *
     * @param pattern what each key looks like; empty for any
     */
    record MapOf(String pattern, Description value) implements Description {}

    /** One of several forms. */
    record Either(List<Description> forms) implements Description {
        public Either {
            forms = List.copyOf(forms);
        }
    }

    /** Something that recurs, by a name of its own. */
    record Named(String name, Description is) implements Description {}

    /** Anything at all. */
    record Anything() implements Description {}

    /**
     * A key of a block.
     *
     * @param meaning one sentence of plain English
     * @param isRequired whether it must be there, and hold something
     * @param isText whether translations may say something here
     * @param standard the value that holds where nothing is written, as it would be written; empty if there is none
     * @param example a value as it may be written; empty if none is needed
     * @param value what it may hold
     */
    record Key(
            String name,
            String meaning,
            boolean isRequired,
            boolean isText,
            String standard,
            String example,
            Description value) {
        /** A key that may be missing and needs no example. */
        public static Key optional(String name, String meaning, Description value) {
            return new Key(name, meaning, false, false, "", "", value);
        }

        /** The example as it is read: texts, lists and maps of texts. */
        public Object exampleAsRead() {
            TextFile written = new TextFile(name, example);
            return YamlNodes.read(written, 0, example.length(), new Diagnostics())
                    .map(Plain::of)
                    .orElse("");
        }

        /** The same key where it must be there. */
        Key required() {
            return new Key(name, meaning, true, isText, standard, example, value);
        }
    }

    /** What a translation may say here: the texts, and what holds texts. */
    default Description inTranslation() {
        if (this instanceof Named named) {
            return named.is() instanceof Words
                    ? this
                    : new Named(named.name() + "-translation", named.is().inTranslation());
        }
        if (this instanceof ListOf list) {
            return new ListOf(list.item().inTranslation(), list.single());
        }
        return this instanceof Keys block ? translated(block) : this;
    }

    private static Keys translated(Keys block) {
        List<Key> texts = block.keys().stream()
                .filter(Key::isText)
                .map(key -> new Key(
                        key.name(),
                        key.meaning(),
                        false,
                        true,
                        "",
                        "",
                        key.value().inTranslation()))
                .toList();
        return new Keys(texts, block.bare());
    }
}
