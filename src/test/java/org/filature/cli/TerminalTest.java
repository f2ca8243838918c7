package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.filature.cli.Terminal.Colours;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static Terminal screen(String... variables) {
        return terminal(true, variables);
    }

    private static Terminal terminal(boolean isScreen, String... variables) {
        Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm"));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return new Terminal(isScreen, isScreen, environment);
    }

    @Test
    void eachStreamIsColouredByItself() {
        Terminal onlyErrors = new Terminal(false, true, Map.of("TERM", "xterm"));

        assertThat(onlyErrors.coloursErr(Colours.AUTO)).isTrue();
        assertThat(onlyErrors.coloursOut(Colours.AUTO)).isFalse();
        assertThat(onlyErrors.coloursOut(Colours.ALWAYS)).isTrue();
        assertThat(onlyErrors.coloursErr(Colours.NEVER)).isFalse();
    }

    @Test
    void variablesSayWhatReadersWant() {
        assertThat(screen("NO_COLOR", "1").coloursOut(Colours.AUTO)).isFalse();
        assertThat(screen("NO_COLOR", "").coloursOut(Colours.AUTO)).isTrue();
        assertThat(screen("NO_COLOR", "1").coloursOut(Colours.ALWAYS)).isTrue();
        assertThat(screen("CLICOLOR", "0").coloursOut(Colours.AUTO)).isFalse();
        assertThat(screen("TERM", "dumb").coloursOut(Colours.AUTO)).isFalse();
        assertThat(terminal(false).coloursOut(Colours.AUTO)).isFalse();
        assertThat(terminal(false, "CLICOLOR_FORCE", "1").coloursOut(Colours.AUTO))
                .isTrue();
        assertThat(terminal(false, "FORCE_COLOR", "1").coloursOut(Colours.AUTO)).isTrue();
        assertThat(terminal(false, "FORCE_COLOR", "0").coloursOut(Colours.AUTO)).isFalse();
        assertThat(terminal(false, "NO_COLOR", "1", "FORCE_COLOR", "1").coloursOut(Colours.AUTO))
                .isFalse();
    }

    @Test
    void progressIsForScreensThatSomebodyWatches() {
        assertThat(screen().showsProgress()).isTrue();
        assertThat(screen("NO_COLOR", "1").showsProgress()).isTrue();
        assertThat(screen("CI", "true").showsProgress()).isFalse();
        assertThat(screen("TERM", "dumb").showsProgress()).isFalse();
        assertThat(terminal(false, "FORCE_COLOR", "1").showsProgress()).isFalse();
    }
}
