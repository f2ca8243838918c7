package org.filature.check;

import java.util.List;
import java.util.Set;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Nearest;
import org.filature.link.Directory;
import org.filature.link.Lookup;
import org.filature.link.Reference;
import org.filature.link.References;
import org.filature.model.Actor;
import org.filature.model.Entry;

/** References lead to an entry of the right type, to one alone, and to one that is published. */
final class ReferenceRule implements Rule {
    @Override
    public Set<Code> codes() {
        return Set.of(
                Code.AMBIGUOUS_REFERENCE,
                Code.UNPUBLISHED_REFERENCE,
                Code.WRONG_REFERENCE,
                Code.UNDECLARED_ACTOR,
                Code.UNKNOWN_REFERENCE);
    }

    @Override
    public void check(Subject subject) {
        subject.dossier().written().forEach(entry -> {
            boolean isShown = subject.directory().isVisible(entry);
            References.of(entry).filter(Reference::strict).forEach(reference -> check(reference, isShown, subject));
        });
        References.policies(subject.dossier().site()).forEach(reference -> check(reference, true, subject));
    }

    private static void check(Reference reference, boolean isShown, Subject subject) {
        Lookup lookup = subject.directory().look(reference.ref().target(), reference.wanted());
        if (lookup instanceof Lookup.Ambiguous several) {
            ambiguous(reference, several.entries(), subject);
        } else if (lookup instanceof Lookup.Hidden hidden && isShown) {
            hidden(reference, hidden.entry(), subject);
        } else if (lookup instanceof Lookup.Missing) {
            missing(reference, subject);
        }
    }

    private static void ambiguous(Reference reference, List<Entry> entries, Subject subject) {
        subject.problem(
                Code.AMBIGUOUS_REFERENCE,
                reference.ref().at(),
                "`" + reference.ref().target() + "` is the name of several entries",
                "write the id: "
                        + Nearest.or(entries.stream().map(Entry::id).sorted().toList()));
    }

    private static void hidden(Reference reference, Entry entry, Subject subject) {
        String why = entry.isRetracted() ? "is retracted" : "is not published yet";
        subject.problem(
                Code.UNPUBLISHED_REFERENCE,
                reference.ref().at(),
                "`" + entry.id() + "` " + why + ", so the site leaves this reference out",
                "publish it, or take the reference out");
    }

    private static void missing(Reference reference, Subject subject) {
        String target = reference.ref().target();
        String wanted = Directory.word(reference.wanted());
        subject.directory()
                .byId(target)
                .ifPresentOrElse(
                        other -> subject.problem(
                                Code.WRONG_REFERENCE,
                                reference.ref().at(),
                                "`" + target + "` is " + article(other.type().word()) + ", where " + article(wanted)
                                        + " is wanted",
                                "name " + article(wanted) + ", or give the reference to another key"),
                        () -> subject.problem(
                                reference.wanted() == Actor.class ? Code.UNDECLARED_ACTOR : Code.UNKNOWN_REFERENCE,
                                reference.ref().at(),
                                "there is no " + wanted + " `" + target + "`",
                                subject.directory().hint(target, reference.wanted())));
    }

    private static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }
}
