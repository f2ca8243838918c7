package org.filature.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    @Test
    void sortsAsReadersLook() {
        List<String> sorted = Stream.of(
                        "Zoë", "Łódź", "Élan", "“Quoted”", "elan", "Œuvre", "Ort", "Ana-Maria", "Ana Zed")
                .sorted(Comparator.comparing(SortKey::of))
                .toList();

        assertThat(sorted)
                .containsExactly("Ana-Maria", "Ana Zed", "Élan", "elan", "Łódź", "Œuvre", "Ort", "“Quoted”", "Zoë");
    }
}
