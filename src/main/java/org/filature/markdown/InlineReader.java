package org.filature.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flattens what stands in a paragraph, heading or cell into tokens. One for each. */
final class InlineReader {
    private final Parts parts;
    private final TokenBuffer tokens;
    /** What cannot stand within a link, until the link ends. */
    private final List<Token> deferred = new ArrayList<>();

    private boolean inLink;

    InlineReader(Parts parts, LineKind kind) {
        this.parts = parts;
        this.tokens = new TokenBuffer(kind);
    }

    List<Token> read(Node parent) {
        UnclosedBrackets.report(parent, parts.work());
        children(parent);
        return tokens.finish();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            read1(child);
        }
    }

    private void read1(Node node) {
        if (node instanceof Text) {
            tokens.text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            tokens.softBreak();
        } else if (node instanceof Emphasis) {
            wrap(node, "em");
        } else if (node instanceof StrongEmphasis) {
            wrap(node, "strong");
        } else if (node instanceof Strikethrough) {
            wrap(node, "del");
        } else if (node instanceof Code code) {
            tokens.code(code.getText().toString());
        } else if (node instanceof HardLineBreak) {
            tokens.hardBreak();
        } else if (node instanceof HtmlEntity) {
            tokens.fixed(Html5Entities.entityToString(node.getChars().toString()));
        } else if (node instanceof HtmlInline) {
            parts.work().reportHtml(node.getChars());
            tokens.fixed(node.getChars().toString());
        } else if (!(node instanceof HtmlInlineComment)) {
            readLinked(node);
        }
    }

    private void readLinked(Node node) {
        if (node instanceof WikiLink wiki) {
            wikiLink(wiki);
        } else if (node instanceof CitationGroup group) {
            parts.references().cite(group).forEach(this::addOutsideLinks);
        } else if (node instanceof Link link) {
            link(node, link.getUrl(), link.getTitle());
        } else if (node instanceof AutoLink auto) {
            address(auto.getText(), "");
        } else if (node instanceof MailLink mail) {
            address(mail.getText(), "mailto:");
        } else if (node instanceof Image image) {
            tokens.add(parts.pictures().inLine(image, image.getUrl()));
        } else if (node instanceof RefNode reference) {
            readReference(reference);
        } else if (node instanceof Footnote footnote) {
            readFootnote(footnote);
        } else {
            children(node);
        }
    }

    private void wikiLink(WikiLink wiki) {
        if (wiki.isEmbedded() && parts.pictures().isPicture(wiki)) {
            tokens.add(parts.pictures().embedded(wiki));
        } else {
            parts.references().link(wiki, inLink).forEach(tokens::add);
        }
    }

    private void wrap(Node node, String element) {
        tokens.add(Token.Markup.tag("<" + element + ">"));
        children(node);
        tokens.add(Token.Markup.tag("</" + element + ">"));
    }

    private void link(Node node, BasedSequence url, BasedSequence title) {
        Optional<Links.Opening> opening =
                inLink ? Optional.empty() : parts.links().open(url.isEmpty() ? node.getChars() : url, title.unescape());
        if (opening.isEmpty()) {
            children(node);
            return;
        }
        begin(opening.get());
        children(node);
        end();
    }

    /** An address that is shown as it is. */
    private void address(BasedSequence address, String scheme) {
        Optional<Links.Opening> opening =
                inLink ? Optional.empty() : parts.links().openAddress(address, scheme);
        opening.ifPresent(this::begin);
        tokens.fixed(address.toString());
        if (opening.isPresent()) {
            end();
        }
    }

    private void begin(Links.Opening opening) {
        tokens.add(new Token.Markup(opening.tag(), Token.Shape.NOTHING, "", opening.entry()));
        inLink = true;
        tokens.enterLink();
    }

    private void end() {
        tokens.leaveLink();
        tokens.add(Token.Markup.tag("</a>"));
        inLink = false;
        deferred.forEach(tokens::add);
        deferred.clear();
    }

    private void addOutsideLinks(Token token) {
        if (inLink && token instanceof Token.Gap) {
            deferred.add(token);
        } else {
            tokens.add(token);
        }
    }

    /** {@code [words][label]} or {@code ![alt][label]}; literal where the label is not defined. */
    private void readReference(RefNode node) {
        Reference reference = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (reference == null) {
            parts.definitions().reportMissing(node);
            readUndefined(node);
            return;
        }
        parts.definitions().use(reference);
        if (node instanceof ImageRef) {
            tokens.add(parts.pictures().inLine(node, reference.getUrl()));
        } else if (node instanceof LinkRef) {
            link(node, reference.getUrl(), reference.getTitle());
        }
    }

    private void readUndefined(Node node) {
        if (!node.hasChildren()) {
            tokens.text(node.getChars());
            return;
        }
        BasedSequence chars = node.getChars();
        tokens.text(chars.prefixOf(node.getChildChars()));
        children(node);
        tokens.text(chars.suffixOf(node.getChildChars()));
    }

    private void readFootnote(Footnote footnote) {
        if (!footnote.isDefined()) {
            parts.notes().reportMissing(footnote);
            tokens.text(footnote.getChars());
        } else {
            parts.definitions().use(footnote.getFootnoteBlock());
            Token mark = parts.notes().call(footnote);
            if (inLink) {
                deferred.add(mark);
            } else {
                tokens.add(mark);
            }
        }
    }
}
