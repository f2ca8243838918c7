package org.filature.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Entry;
import org.filature.model.Tag;

/** A tag's page is named after its letters and digits, so that C and C++ would share one. */
final class TagClashRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.TAG_CLASH);
    }

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        return entry.head().tags();
    }

    @Override
    public void check(Subject subject) {
        Map<String, String> labels = new HashMap<>();
        Set<String> told = new HashSet<>();
        subject.dossier().entries().forEach(entry -> {
            for (int i = 0; i < entry.head().tags().size(); i++) {
                Tag tag = entry.head().tags().get(i);
                String words = tag.label().words();
                String first =
                        Optional.ofNullable(labels.putIfAbsent(tag.id(), words)).orElse(words);
                if (!first.equals(words) && told.add(words)) {
                    subject.problem(
                            Code.TAG_CLASH,
                            entry.head().origin().at("/tags/" + i),
                            "the tag `" + words + "` shares its page with `" + first + "`",
                            "write both alike if they mean the same, or find other words for one");
                }
            }
        });
    }
}
