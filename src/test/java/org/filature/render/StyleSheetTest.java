package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetTest {
    @TempDir
    Path folder;

    private String sheet() {
        return StyleSheet.of(TemplateFiles.in(folder, "templates"), "assets/style.css")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void everyPartOfTheProgramsSheetIsThere() throws IOException {
        assertThat(sheet()).doesNotContain("@import").doesNotContain("/*").contains("--thread:", "@media print");
        String root = Files.readString(Path.of("templates/assets/style.css"));
        try (var parts = Files.list(Path.of("templates/styles"))) {
            assertThat(parts.map(part -> "../styles/" + part.getFileName()))
                    .allSatisfy(part -> assertThat(root).contains("@import \"" + part + "\";"));
        }
    }

    @Test
    void aDossierMayChangeOnePart() throws IOException {
        write("styles/tables.css", "/* mine */\n.table {\n  color: red;\n}\n");

        assertThat(sheet()).contains("\n.table{color:red}\n", "--thread:").doesNotContain("mine");
    }

    @Test
    void aDossiersOwnSheetMayTakeSomePartsAndLeaveOthers() throws IOException {
        write("assets/style.css", "@import \"../styles/tokens.css\";\n@import \"../styles/none.css\";\nb { x: 1 }\n");

        assertThat(sheet())
                .contains("--thread:", "@import \"../styles/none.css\";", "b{x:1}")
                .doesNotContain(".prose");
    }

    @Test
    void whatLooksLikeACommentWithinWordsStays() throws IOException {
        write(
                "assets/style.css",
                "a::after { content: \"/* no */\"; }\nb { background: url('x/*y*/z') } /* gone\n*/c {}\n");

        assertThat(sheet()).isEqualTo("a::after{content:\"/* no */\"}\nb{background:url('x/*y*/z')}\nc{}\n");
    }

    @Test
    void blanksThatMeanSomethingStay() throws IOException {
        write(
                "assets/style.css",
                "main :is(a,  b) :hover > c {\n  margin: calc(1px + 2px)  0 ;\n content: \" ; } \" ;\n}\n"
                        + "@media (min-width: 4rem) and (scripting: none) { .a .b, .c { color: red !important; } }\n");

        assertThat(sheet())
                .isEqualTo("main :is(a,b) :hover > c{margin:calc(1px + 2px) 0;content:\" ; } \"}\n"
                        + "@media (min-width:4rem) and (scripting:none){.a .b,.c{color:red !important}\n}\n");
    }
}
