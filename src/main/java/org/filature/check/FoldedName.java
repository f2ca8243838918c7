package org.filature.check;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filature.model.Actor;
import org.filature.model.ActorType;

/**
 * A name as its parts, so that ways of writing one can be compared: without marks, case, punctuation, titles and the
 * forms of companies.
 *
 * @param actor whose it is
 * @param words the parts in the order they are spoken
 * @param form a company's form, such as {@code inc}; empty if there is none
 */
record FoldedName(Actor actor, List<String> words, String form) {
    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’.]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES =
            Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "lord", "lady", "judge", "hon");

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("incorporated", "inc"),
            Map.entry("inc", "inc"),
            Map.entry("corporation", "corp"),
            Map.entry("corp", "corp"),
            Map.entry("company", "co"),
            Map.entry("co", "co"),
            Map.entry("limited", "ltd"),
            Map.entry("ltd", "ltd"),
            Map.entry("llc", "llc"),
            Map.entry("llp", "llp"),
            Map.entry("lp", "lp"),
            Map.entry("plc", "plc"),
            Map.entry("gmbh", "gmbh"),
            Map.entry("ag", "ag"),
            Map.entry("sa", "sa"),
            Map.entry("sas", "sas"),
            Map.entry("sarl", "sarl"),
            Map.entry("spa", "spa"),
            Map.entry("srl", "srl"),
            Map.entry("bv", "bv"),
            Map.entry("nv", "nv"));

    FoldedName {
        words = List.copyOf(words);
    }

    /** An actor's names that say enough to be compared: a nickname or a family name alone does not. */
    static List<FoldedName> of(Actor actor) {
        Set<String> main = new LinkedHashSet<>(actor.name().byLanguage().values());
        Set<String> others = new LinkedHashSet<>(actor.formerNames());
        actor.aliases().forEach(alias -> others.add(alias.name()));
        Stream<FoldedName> folded = Stream.concat(
                main.stream().map(name -> of(actor, name)),
                others.stream().map(name -> of(actor, name)).filter(name -> name.words.size() > 1));
        return folded.filter(name -> !name.words.isEmpty()).distinct().toList();
    }

    private static FoldedName of(Actor actor, String name) {
        String written = name.length() > LONGEST ? "" : name;
        String spoken = actor.actorType() == ActorType.PERSON ? spoken(written) : written;
        String plain = MARKS.matcher(Normalizer.normalize(spoken, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> all = GAPS.splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
        return actor.actorType() == ActorType.PERSON ? person(actor, all) : organization(actor, all);
    }

    /** "Altman, Sam" as it is spoken. */
    private static String spoken(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && comma == name.lastIndexOf(',')
                ? name.substring(comma + 1) + " " + name.substring(0, comma)
                : name;
    }

    private static FoldedName person(Actor actor, List<String> words) {
        boolean isTitled = words.size() > 2 && TITLES.contains(words.get(0));
        return new FoldedName(actor, isTitled ? words.subList(1, words.size()) : words, "");
    }

    private static FoldedName organization(Actor actor, List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean hasForm = words.size() > 1 && FORMS.containsKey(last);
        return hasForm
                ? new FoldedName(actor, words.subList(0, words.size() - 1), FORMS.getOrDefault(last, ""))
                : new FoldedName(actor, words, "");
    }

    /** The words in alphabetical order: "Altman, Sam" has those of "Sam Altman". */
    List<String> sorted() {
        return words.stream().sorted().toList();
    }

    /** Whether it may be a person's, with a given and a family name. */
    boolean isSpokenOfPersons() {
        boolean mayBePerson = actor.actorType() == ActorType.PERSON || actor.actorType() == ActorType.UNKNOWN;
        return mayBePerson && words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** What stands between the first and the last. */
    List<String> middle() {
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    /** Whether the two can be one at all: persons are no companies, and a company has one form. */
    boolean mayBe(FoldedName other) {
        ActorType one = actor.actorType();
        ActorType two = other.actor.actorType();
        boolean isKnown = one != ActorType.UNKNOWN && two != ActorType.UNKNOWN;
        boolean sameKind = !isKnown || (one == ActorType.PERSON) == (two == ActorType.PERSON);
        boolean sameForm = form.isEmpty() || other.form.isEmpty() || form.equals(other.form);
        return sameKind && sameForm && !actor.id().equals(other.actor.id());
    }
}
