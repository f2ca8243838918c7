package org.filature.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.link.References;
import org.filature.link.Web;
import org.filature.model.Actor;
import org.filature.model.ActorType;
import org.filature.model.Dossier;
import org.filature.model.Entry;
import org.filature.model.Source;
import org.filature.read.Passages;
import org.filature.read.Passages.Passage;

/** Goes through a dossier's files and parts what is published of them from what is not. */
final class Gathering {
    private static final String MARKDOWN = ".md";
    private static final Pattern NAMES =
            Pattern.compile("/(?:name|aliases/\\d+(?:/name)?|aliases|former-names(?:/\\d+)?)");

    private final Dossier dossier;
    private final Web web;
    private final Secrets secrets;
    private final Map<String, Spans> files = new LinkedHashMap<>();
    private final List<Notice.Words> further = new ArrayList<>();

    private final Asides asides;
    private final Untold untold;

    private Gathering(Dossier dossier, Web web, Secrets secrets) {
        this.dossier = dossier;
        this.web = web;
        this.secrets = secrets;
        Set<String> hiddenIds = dossier.entries()
                .filter(entry -> isHidden(entry) && !entry.isRetracted())
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
        this.asides = new Asides(web, secrets, hiddenIds);
        this.untold = new Untold(web, secrets);
    }

    /**
     * Adds what a dossier keeps to itself to the secrets.
     *
     * @param web knows what is shown of it
     */
    static Gathering of(Dossier dossier, Web web, Secrets secrets) {
        Gathering gathering = new Gathering(dossier, web, secrets);
        gathering.gather();
        return gathering;
    }

    /** What is published of each file. */
    Stream<Spans> published() {
        return files.values().stream();
    }

    /** What is published though all of its file counts as hidden, such as why something was retracted. */
    List<Notice.Words> further() {
        return further;
    }

    private void gather() {
        asides.fieldComments(spans(dossier.site().origin().file()));
        Map<String, NavigableMap<Integer, Source>> listed = new LinkedHashMap<>();
        Stream.concat(dossier.entries(), dossier.home().stream())
                .filter(entry -> !isBare(entry))
                .forEach(entry -> {
                    if (isListed(entry)) {
                        listed(entry, listed);
                    } else {
                        entry(entry);
                    }
                });
        listed.forEach(this::list);
        media();
        dossier.actors().stream()
                .filter(actor -> !isBare(actor) && !isHidden(actor))
                .forEach(this::spare);
        asides.notes(spans(dossier.site().origin().file()));
    }

    /** Sources written in place and actors that are only named stand in the files of others. */
    private static boolean isBare(Entry entry) {
        Set<String> fields = entry.head().origin().fields().keySet();
        return entry.head().origin().file().path().isEmpty() || fields.isEmpty() || fields.equals(Set.of(""));
    }

    private static boolean isListed(Entry entry) {
        return !entry.head().origin().file().path().endsWith(MARKDOWN);
    }

    private boolean isHidden(Entry entry) {
        boolean isHome = dossier.home().filter(home -> home == entry).isPresent();
        return isHome
                ? web.home().isEmpty()
                : web.shown(entry.id()).filter(shown -> shown == entry).isEmpty();
    }

    private Spans spans(TextFile file) {
        return files.computeIfAbsent(file.path(), path -> new Spans(file));
    }

    private static Stream<TextFile> filesOf(Entry entry) {
        return Stream.concat(
                Stream.of(entry.head().origin().file()), entry.head().origin().translations().values().stream());
    }

    private void entry(Entry entry) {
        if (isHidden(entry)) {
            filesOf(entry).forEach(file -> hidden(file, what(entry), entry instanceof Actor));
            id(entry);
            return;
        }
        filesOf(entry).map(this::spans).forEach(asides::hide);
        References.of(entry)
                .map(reference -> reference.ref())
                .filter(ref -> web.words(ref).isEmpty())
                .forEach(ref -> spans(ref.at().file()).hide(ref.at()));
        untold.hide(entry, () -> filesOf(entry).map(this::spans));
        if (entry instanceof Actor actor && actor.pseudonymous()) {
            filesOf(actor).map(this::spans).forEach(spans -> names(spans, actor));
        }
    }

    private static String what(Entry entry) {
        if (entry.isRetracted()) {
            return "retracted";
        }
        return entry.head().visibility().draft() ? "a draft" : "not published yet";
    }

    private void hidden(TextFile file, String what, boolean isActor) {
        spans(file).hideAll();
        Passages.of(file).forEach(passage -> {
            secrets.value(passage.text(), passage.at(), what, Asides.isNote(passage));
            if (isActor && NAMES.matcher(passage.pointer()).matches()) {
                secrets.hiddenName(passage.text(), passage.at(), what);
            }
        });
        YamlComments.of(file).forEach(comment -> asides.fieldComment(file, comment));
        secrets.prose(file, Passages.body(file), file.text().length(), what, false);
    }

    /** Of what is retracted, the address stays, and the notice says when and why. */
    private void id(Entry entry) {
        if (web.retracted().stream().noneMatch(notice -> notice == entry)) {
            secrets.id(entry.id(), entry.head().origin().at("/id"), what(entry));
            return;
        }
        further.addAll(Notice.of(entry));
    }

    private void names(Spans spans, Actor actor) {
        String what = "a real name behind the pseudonym of `" + actor.id() + "`";
        Passages.of(spans.file()).stream()
                .filter(passage -> NAMES.matcher(passage.pointer()).matches())
                .forEach(passage -> {
                    spans.hide(passage.at());
                    secrets.name(passage.text(), passage.at(), what, actor.actorType() == ActorType.PERSON);
                });
    }

    /** Who is published by a name, in a file of its own, makes its words nobody else's secret. */
    private void spare(Actor actor) {
        actor.name().byLanguage().values().forEach(secrets::spare);
        actor.aliases().forEach(alias -> secrets.spare(alias.name()));
        actor.formerNames().forEach(secrets::spare);
    }

    private void listed(Entry entry, Map<String, NavigableMap<Integer, Source>> listed) {
        if (entry instanceof Source source) {
            filesOf(entry).forEach(this::spans);
            if (isImported(source)) {
                imported(source);
            }
            Location at = source.head().origin().at("");
            listed.computeIfAbsent(at.path(), path -> new TreeMap<>()).put(at.start(), source);
        }
    }

    private static boolean isImported(Source source) {
        String path = source.head().origin().file().path();
        return path.endsWith(".bib") || path.endsWith(".json");
    }

    /** Programs export more than is read: abstracts, keywords, where files lie on the author's disk. */
    private void imported(Source source) {
        spans(source.head().origin().file()).hideAll();
        if (!isHidden(source)) {
            further.addAll(Notice.ofImported(source));
        }
    }

    /** A list of sources, of which some may not be published. */
    private void list(String path, NavigableMap<Integer, Source> sources) {
        Spans spans = spans(sources.firstEntry().getValue().head().origin().file());
        asides.hide(spans);
        boolean hasHidden = sources.values().stream().anyMatch(this::isHidden);
        if (!hasHidden) {
            return;
        }
        for (Passage passage : Passages.of(spans.file())) {
            Optional.ofNullable(sources.floorEntry(passage.at().start()))
                    .map(Map.Entry::getValue)
                    .filter(source -> isHidden(source)
                            && passage.at().start()
                                    < source.head().origin().at("").end())
                    .ifPresent(source -> {
                        spans.hide(passage.at());
                        secrets.value(passage.text(), passage.at(), what(source), false);
                    });
        }
        sources.values().stream().filter(this::isHidden).forEach(this::id);
    }

    /** Files that are published are named by the files of the content, and so let go of again. */
    private void media() {
        String folder = dossier.site().origin().file().path().replaceFirst("[^/]*$", "");
        for (String name : dossier.media().keySet()) {
            String stem = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
            Location at = new TextFile(folder + "media/" + name, "").start();
            secrets.id(stem, at, "the name of a file in media/ that is not published");
        }
    }
}
