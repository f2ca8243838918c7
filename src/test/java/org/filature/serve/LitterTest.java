package org.filature.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LitterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/index.lock",
                "events/.a.md.swp",
                "events/.#a.md",
                "events/#a.md#",
                "events/a.md~",
                "events/4913",
                "events/sedg3mxQB",
                "events/a.md.tmp",
                "events/a.md___jb_tmp___",
                ".DS_Store",
                "media/photo.jpg.part"
            })
    void whatEditorsLeaveIsLitter(String path) {
        assertThat(Litter.is(Path.of(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events/a.md",
                "events/2024/a.fr.md",
                "site.yaml",
                "media/4913.jpg",
                "media/a b.pdf",
                "events",
                "events/2024"
            })
    void whatAuthorsWriteIsNot(String path) {
        assertThat(Litter.is(Path.of(path))).isFalse();
    }
}
