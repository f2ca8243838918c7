package org.filature.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Nearest;
import org.filature.media.Medium;
import org.filature.model.Entry;
import org.filature.model.EntryType;

/** Turns addresses as written into opening tags of links, or says why that cannot be. */
final class Links {
    private final Work work;

    Links(Work work) {
        this.work = work;
    }

    /**
     * The beginning of a link.
     *
     * @param tag the opening tag
     * @param entry the id of the entry that it leads to; empty if it leads elsewhere
     */
    record Opening(String tag, String entry) {}

    /** A link with an address; nothing if its words must do without. */
    Optional<Opening> open(BasedSequence url, String title) {
        Address address = Address.of(url.unescape());
        if (address instanceof Address.Outside outside) {
            work.outer(outside.href(), url);
            return Optional.of(tag(outside.href(), " rel=\"noopener noreferrer external\"", title));
        }
        if (address instanceof Address.Contact contact) {
            return Optional.of(tag(contact.href(), "", title));
        }
        if (address instanceof Address.Inside inside) {
            return openInside(inside, url, title);
        }
        work.report(
                Code.INVALID_LINK,
                url,
                "this is not an address that a link may have",
                () -> "use https, http, mailto, tel or a relative path");
        return Optional.empty();
    }

    /** A link that shows its own address; {@code scheme} is put before it. */
    Optional<Opening> openAddress(BasedSequence address, String scheme) {
        return scheme.isEmpty()
                ? open(address, "")
                : Optional.of(tag(scheme + Address.encode(address.toString()), "", ""));
    }

    private Optional<Opening> openInside(Address.Inside inside, BasedSequence url, String title) {
        if (inside.path().isEmpty()) {
            return Optional.of(openHere(inside.fragment(), url, title));
        }
        if (inside.path().endsWith(".md")) {
            return openFile(inside, url, title);
        }
        if (MediaFiles.isMedia(inside.path())) {
            return media(inside.path(), url).map(medium -> tag(href(medium) + hash(inside.fragment()), "", title));
        }
        work.report(
                Code.BROKEN_LINK,
                url,
                "`" + inside.path() + "` is neither a Markdown file nor in media/",
                () -> work.setting()
                        .files()
                        .hint(work.file(), inside.path())
                        .orElse("link entries as [[id]], files as ../media/file"));
        return Optional.empty();
    }

    /** A link within the page. */
    Opening openHere(String written, BasedSequence part, String title) {
        String fragment = Anchors.fragment(written);
        work.fragment(work.context().self(), fragment, behindHash(part));
        return tag(hash(fragment), "", title);
    }

    private Optional<Opening> openFile(Address.Inside inside, BasedSequence url, String title) {
        Optional<ContentFiles.Target> found = work.setting().files().find(work.file(), inside.path());
        if (found.isEmpty()) {
            work.report(
                    Code.BROKEN_LINK,
                    url,
                    "there is no file `" + inside.path() + "`",
                    () -> work.setting()
                            .files()
                            .hint(work.file(), inside.path())
                            .orElse("write the file, or mend the path, which begins at this file's folder"));
            return Optional.empty();
        }
        ContentFiles.Target target = found.get();
        if (!work.setting().directory().isVisible(target.entry())) {
            work.report(
                    Code.UNPUBLISHED_REFERENCE,
                    url,
                    "`" + inside.path() + "` is not published: its words are shown without a link",
                    () -> "publish it, or take the link out");
            return Optional.empty();
        }
        return Optional.of(
                target.isHome()
                        ? tag(work.context().languageRoot() + target.page() + hash(inside.fragment()), "", title)
                        : openEntry(target.entry(), inside.fragment(), url, title));
    }

    /** A link to an entry's page or a part of it. */
    Opening openEntry(Entry entry, String written, BasedSequence part, String title) {
        String fragment = Anchors.fragment(written);
        work.link(entry);
        if (entry.type() == EntryType.ACTOR) {
            work.mention(entry.id());
        }
        if (!fragment.isEmpty()) {
            work.fragment(entry.id(), fragment, behindHash(part));
        }
        String rel = entry.isListed() ? "" : " rel=\"nofollow\"";
        Opening opening = tag(work.context().languageRoot() + entry.path() + hash(fragment), rel, title);
        return new Opening(opening.tag(), entry.id());
    }

    /** What is published of a file of {@code media/}; what keeps it from being published is told. */
    Optional<Medium> media(String path, BasedSequence part) {
        MediaFiles media = work.setting().media();
        String name = MediaFiles.name(path);
        if (!media.paths().contains(name)) {
            work.report(
                    Code.MISSING_MEDIA,
                    part,
                    "there is no file `" + name + "` in media/",
                    () -> Nearest.hintOrSome(name, media.paths(), "media/ holds", "put the file into media/"));
            return Optional.empty();
        }
        work.media(name);
        Optional<Medium> medium = media.find(name);
        if (medium.orElse(null) instanceof Medium.Refused refused) {
            work.report(refused.code(), part, refused.message(), refused::hint);
            return Optional.empty();
        }
        return medium;
    }

    private String href(Medium medium) {
        return work.context().siteRoot() + medium.whole().path();
    }

    /** The fragment of an address, or the whole if it is one. */
    private static BasedSequence behindHash(BasedSequence address) {
        int hash = address.indexOf('#');
        return hash < 0 || hash + 1 == address.length() ? address : address.subSequence(hash + 1, address.length());
    }

    /** What is published of the one file of {@code media/} that a wiki link means. */
    Optional<Medium> linkedMedia(BasedSequence target) {
        List<String> files = work.setting().media().linked(target.unescape());
        if (files.size() > 1) {
            work.report(
                    Code.MISSING_MEDIA,
                    target,
                    "several files in media/ are called `" + target + "`",
                    () -> "write " + Nearest.or(files));
            return Optional.empty();
        }
        return media("media/" + (files.isEmpty() ? target.unescape() : files.get(0)), target);
    }

    /** A link to the file of {@code media/} that a wiki link means, if it means one. */
    Optional<Opening> openMedia(BasedSequence target) {
        return work.setting().media().linked(target.unescape()).isEmpty()
                ? Optional.empty()
                : linkedMedia(target).map(medium -> tag(href(medium), "", ""));
    }

    private static String hash(String fragment) {
        return fragment.isEmpty() ? "" : "#" + Address.encode(fragment);
    }

    private static Opening tag(String href, String more, String title) {
        String hover = title.isEmpty() ? "" : Html.attribute("title", title);
        return new Opening("<a" + Html.attribute("href", href) + more + hover + ">", "");
    }
}
