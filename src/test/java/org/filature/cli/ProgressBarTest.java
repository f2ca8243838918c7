package org.filature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter screen = new StringWriter();
    private final Stages stages = new Stages(Optional.empty(), Optional.empty());
    private final ProgressBar bar = new ProgressBar(new PrintWriter(screen), stages::line);

    @Test
    void saysHowFarAStageIs() {
        stages.begin("making pages", 10_000);
        IntStream.range(0, 3412).parallel().forEach(i -> stages.step());

        assertThat(stages.line()).isEqualTo("making pages [========                ] 3,412 of 10,000");
        assertThat(stages.doing()).isEqualTo("making pages");
        stages.begin("linking", 0);
        assertThat(stages.line()).isEqualTo("linking …");
    }

    @Test
    void isDrawnOnlyWhenItSaysSomethingNew() {
        stages.begin("linking", 0);
        bar.draw();
        bar.draw();
        stages.begin("publishing", 0);
        bar.draw();

        assertThat(screen.toString()).containsOnlyOnce("linking").containsOnlyOnce("publishing");
        assertThat(screen.toString().split("\r")).hasSize(3);
    }

    @Test
    void leavesNoTrace() {
        bar.draw();
        bar.close();
        bar.close();
        bar.draw();

        assertThat(screen.toString()).endsWith("\r\u001b[K").containsOnlyOnce("\r\u001b[K");
    }

    @Test
    void whatWasNeverShownIsNotWiped() {
        bar.close();

        assertThat(screen.toString()).isEmpty();
    }
}
