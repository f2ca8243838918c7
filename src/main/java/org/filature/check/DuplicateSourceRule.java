package org.filature.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.model.Entry;
import org.filature.model.Source;

/** A source is listed once, so that its page shows all that rests on it. */
final class DuplicateSourceRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.DUPLICATE_SOURCE);
    }

    @Override
    public Scope scope() {
        return Scope.DOSSIER;
    }

    @Override
    public Object looksAt(Entry entry, Subject subject) {
        return entry instanceof Source ? entry : "";
    }

    @Override
    public void check(Subject subject) {
        Map<String, Source> known = new HashMap<>();
        for (Source source : subject.dossier().sources()) {
            String address = WebAddress.essence(source.url());
            Optional<Source> first =
                    address.isEmpty() ? Optional.empty() : Optional.ofNullable(known.putIfAbsent(address, source));
            first.ifPresent(other -> subject.problem(
                    Code.DUPLICATE_SOURCE,
                    source.head().origin().at("/URL"),
                    "`" + source.id() + "` has the address of `" + other.id() + "`",
                    "keep one of them, and cite that"));
        }
    }
}
