package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Use;
import org.filature.model.ActorType;
import org.filature.model.CaseRelation;
import org.filature.model.CaseState;
import org.filature.model.ClaimStatus;
import org.filature.model.EntryType;
import org.filature.model.EventStatus;
import org.filature.model.PartyRole;
import org.filature.model.RelationKind;
import org.filature.model.Reliability;
import org.filature.model.Stance;
import org.filature.view.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final TemplateFiles FILES = TemplateFiles.in(Path.of("none"), "none");
    private static final Messages ENGLISH = MessageFiles.read(FILES, "en");
    private static final Pattern SAID = Pattern.compile("\\bt\\('([a-z0-9.-]+)'[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\bn\\('([a-z0-9.-]+)'[,)]");

    @ParameterizedTest
    @MethodSource("parts")
    void frenchHasTheKeysOfEnglish(String name) {
        assertThat(keys(name, "fr")).isEqualTo(keys(name, "en"));
    }

    /** The others hold what each language needs of its own. */
    static Stream<String> parts() {
        return MessageFiles.PARTS.stream()
                .filter(part -> !Set.of("dates", "markdown").contains(part));
    }

    private static Set<String> keys(String name, String language) {
        String text = FILES.builtInText("i18n/" + name + "." + language + ".properties")
                .orElseThrow();
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFillInIsFilledInBothLanguages() {
        Messages french = MessageFiles.read(FILES, "fr");
        Pattern gap = Pattern.compile("\\{\\d}");

        for (String key : parts().flatMap(part -> keys(part, "en").stream()).toList()) {
            assertThat(gaps(gap, french.get(key))).as(key).isEqualTo(gaps(gap, ENGLISH.get(key)));
        }
    }

    private static Set<String> gaps(Pattern gap, String words) {
        return gap.matcher(words).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void templatesAskForKnownWordsOnly() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".peb")).toList()) {
                String template = Files.readString(file);
                Matcher said = SAID.matcher(template);
                while (said.find()) {
                    assertThat(ENGLISH.keys()).as(file.toString()).contains(said.group(1));
                }
                Matcher counted = COUNTED.matcher(template);
                while (counted.find()) {
                    assertThat(ENGLISH.keys())
                            .as(file.toString())
                            .contains(counted.group(1) + ".one", counted.group(1) + ".other");
                }
            }
        }
    }

    @Test
    void everyWordOfTheFormatHasWords() {
        Map<String, Enum<?>[]> sets = Map.ofEntries(
                Map.entry("actor.type.", ActorType.values()),
                Map.entry("case.relation.", CaseRelation.values()),
                Map.entry("case.state.", CaseState.values()),
                Map.entry("claim.status.", ClaimStatus.values()),
                Map.entry("claim.lead.", ClaimStatus.values()),
                Map.entry("claim.meaning.", ClaimStatus.values()),
                Map.entry("type.", EntryType.values()),
                Map.entry("event.status.", EventStatus.values()),
                Map.entry("party.", PartyRole.values()),
                Map.entry("relation.", RelationKind.values()),
                Map.entry("reliability.", Reliability.values()),
                Map.entry("stance.", Stance.values()),
                Map.entry("reply.", Stance.values()),
                Map.entry("use.", Use.Fact.values()));

        sets.forEach((prefix, values) -> assertThat(ENGLISH.keys())
                .containsAll(Arrays.stream(values)
                        .map(value ->
                                prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()));
        for (Enum<?> kind : RelationKind.values()) {
            assertThat(ENGLISH.keys()).contains("relation." + kind.name().toLowerCase(Locale.ROOT) + ".of");
        }
        for (Enum<?> status : ClaimStatus.values()) {
            assertThat(ENGLISH.get("claim.lead." + status.name().toLowerCase(Locale.ROOT)))
                    .contains("{0}");
        }
    }

    @Test
    void aLanguageWithoutAFileSpeaksEnglish() {
        assertThat(MessageFiles.read(FILES, "eo").get("menu.timeline")).isEqualTo("Timeline");
        assertThat(MessageFiles.read(FILES, "fr-CA").get("menu.timeline")).isEqualTo("Chronologie");
    }
}
