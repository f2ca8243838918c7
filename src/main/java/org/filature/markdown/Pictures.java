package org.filature.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filature.diagnostic.Code;
import org.filature.media.Medium;

/** Writes pictures from {@code media/}; nothing is loaded from other hosts. */
final class Pictures {
    private static final Pattern PICTURE = Pattern.compile("(?is).*\\.(avif|bmp|gif|jpe?g|png|svg|webp)");
    private static final Pattern SIZE = Pattern.compile("(^|\\|)\\s*[0-9]+(x[0-9]+)?\\s*$");

    /** How wide a column of text is, and the margins where it takes the whole page: see {@code tokens.css}. */
    private static final String SIZES = "(min-width: 45rem) 41rem, calc(100vw - 2.5rem)";

    private final Parts parts;

    Pictures(Parts parts) {
        this.parts = parts;
    }

    /** A picture among words; its words alone if it cannot be shown. */
    Token inLine(Node node, BasedSequence url) {
        String alt = alt(node);
        Optional<Medium> source = source(url.isEmpty() ? node.getChars() : url);
        if (alt.isBlank()) {
            parts.work()
                    .report(
                            Code.MISSING_ALT,
                            node.getChars(),
                            "a picture without words for those who cannot see it",
                            () -> "say what it shows: ![what it shows](" + url + ")");
        }
        return picture(source, alt, node.getChars());
    }

    /** Whether an embedded file is a picture, by its name. */
    boolean isPicture(WikiLink link) {
        return PICTURE.matcher(link.target().unescape()).matches();
    }

    /** {@code ![[picture.jpg|what it shows]]}; a size, as Obsidian writes one behind another bar, is left to styles. */
    Token embedded(WikiLink link) {
        String words = SIZE.matcher(link.words().unescape()).replaceFirst("");
        String alt = typography().apply(words.replace('\n', ' ').strip());
        if (alt.isBlank()) {
            parts.work()
                    .report(
                            Code.MISSING_ALT,
                            link.getChars(),
                            "a picture without words for those who cannot see it",
                            () -> "say what it shows: ![[" + link.target() + "|what it shows]]");
        }
        return picture(parts.links().linkedMedia(link.target()), alt, link.getChars());
    }

    private Token picture(Optional<Medium> source, String alt, BasedSequence part) {
        String html = source.map(medium -> html(medium, alt, part)).orElseGet(() -> Html.escape(alt));
        return new Token.Markup(html, Token.Shape.LETTER, alt, "");
    }

    /** A document that is no picture is linked. */
    private String html(Medium medium, String alt, BasedSequence part) {
        String root = parts.work().context().siteRoot();
        if (!(medium instanceof Medium.Picture picture)) {
            return "<a" + Html.attribute("href", root + medium.whole().path()) + ">" + Html.escape(alt) + "</a>";
        }
        if (picture.isMoving()) {
            parts.work()
                    .report(
                            Code.MEDIA_MOVING,
                            part,
                            "the picture moves: its first image is shown",
                            () -> "show a still picture, or link to a film");
        }
        String choices = picture.choices(root);
        return "<img"
                + Html.attribute("src", root + picture.whole().path())
                + (choices.isEmpty() ? "" : Html.attribute("srcset", choices) + Html.attribute("sizes", SIZES))
                + Html.attribute("alt", alt)
                + Html.attribute("width", String.valueOf(picture.whole().width()))
                + Html.attribute("height", String.valueOf(picture.whole().height()))
                + " loading=\"lazy\">";
    }

    /** A picture that fills a paragraph and has a caption. */
    Optional<String> figure(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only == null || only.getNext() != null) {
            return Optional.empty();
        }
        if (only instanceof Image image) {
            return figure(image, image.getUrl(), image.getTitle());
        }
        if (only instanceof ImageRef imageRef && imageRef.isDefined()) {
            Reference reference = imageRef.getReferenceNode(imageRef.getDocument());
            parts.definitions().use(reference);
            return figure(imageRef, reference.getUrl(), reference.getTitle());
        }
        return Optional.empty();
    }

    private Optional<String> figure(Node node, BasedSequence url, BasedSequence title) {
        String caption = typography().apply(title.unescape().strip());
        if (caption.isEmpty() || !(inLine(node, url) instanceof Token.Markup picture)) {
            return Optional.empty();
        }
        return Optional.of(
                "<figure>" + picture.html() + "<figcaption>" + Html.escape(caption) + "</figcaption></figure>\n");
    }

    private String alt(Node node) {
        String words = LineWriter.plain(new InlineReader(parts, LineKind.PLAIN).read(node));
        return typography().apply(words.replace('\n', ' ').strip());
    }

    private Typography typography() {
        return Typography.of(parts.work().language());
    }

    private Optional<Medium> source(BasedSequence url) {
        Address address = Address.of(url.unescape());
        if (address instanceof Address.Inside inside && MediaFiles.isMedia(inside.path())) {
            return parts.links().media(inside.path(), url);
        }
        if (address instanceof Address.Inside) {
            parts.work()
                    .report(Code.MISSING_MEDIA, url, "pictures are shown from media/ alone", () -> "![…](../media/…)");
        } else {
            parts.work()
                    .report(
                            Code.INVALID_LINK,
                            url,
                            "a picture from another host: a page loads nothing from elsewhere",
                            () -> "put a copy into media/");
        }
        return Optional.empty();
    }
}
