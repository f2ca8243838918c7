package org.filature.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.TextFile;
import org.filature.model.Entry;

/** A file in the media folder is shown or linked somewhere, if only in a draft. */
final class UnusedMediaRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.UNUSED_MEDIA);
    }

    @Override
    public boolean readsTexts() {
        return true;
    }

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        return Stream.concat(MediaUse.of(entry), subject.bodies().all(entry).flatMap(prose -> prose.media().stream()))
                .collect(Collectors.toSet());
    }

    @Override
    public void check(Subject subject) {
        if (subject.dossier().media().isEmpty()) {
            return;
        }
        Set<String> unused = new TreeSet<>(subject.dossier().media().keySet());
        MediaUse.of(subject.dossier()).forEach(unused::remove);
        subject.pages().flatMap(subject.bodies()::all).forEach(prose -> unused.removeAll(prose.media()));
        unused.forEach(file -> subject.problem(
                Code.UNUSED_MEDIA,
                new TextFile(subject.shown("media/" + file), "").start(),
                "nothing shows or links this file",
                "delete it, or name it in an entry"));
    }
}
