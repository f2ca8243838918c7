package org.filature.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostic;
import org.filature.diagnostic.Diagnostics;
import org.filature.link.Web;
import org.filature.view.PagePlan;
import org.filature.view.SitePlan;
import org.filature.view.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier may change any template; what it gets wrong is reported, not thrown. */
class TemplatesTest {
    @TempDir
    Path folder;

    @Test
    void aDossiersOwnTemplateComesFirst() throws IOException {
        Files.writeString(folder.resolve("article.peb"), "own: {{ article.title.text }} {{ t('menu.money') }}\n");
        Files.createDirectories(folder.resolve("i18n"));
        Files.writeString(folder.resolve("i18n/site.en.properties"), "menu.money=Cash\n");

        assertThat(make("pages/policy.html", new Diagnostics())).isEqualTo("own: Corrections policy Cash\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ article.nothing }}",
                "{% if article.title %}",
                "{{ t('no.such.words') }}",
                "{{ page.asset('none.css') }}",
                "{% extends \"nowhere\" %}",
                "{{ article.title.text.getClass() }}",
                "{{ 'x' | say }}",
                "{{ nothing }}",
                "{{ article | nofilter }}"
            })
    void aFaultIsReportedWithItsPlace(String fault) throws IOException {
        Files.writeString(folder.resolve("article.peb"), "<p>\n" + fault + "\n");
        Diagnostics problems = new Diagnostics();

        assertThat(make("pages/policy.html", problems)).isEmpty();

        List<Diagnostic> found = problems.sorted(Map.of());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(Code.TEMPLATE);
        assertThat(found.get(0).at().path()).startsWith("templates/");
        assertThat(found.get(0).hint()).contains("pages/policy.html");
    }

    private String make(String path, Diagnostics problems) {
        Web web = Dossiers.web(Path.of("src/test/resources/view-dossier"), problems);
        TemplateFiles files = TemplateFiles.in(folder, "templates");
        List<Tongue> tongues = web.site().languages().stream()
                .map(language -> Dossiers.tongue(files, language))
                .toList();
        Templates templates =
                Templates.of(files, tongues.stream().map(Tongue::messages).toList());
        SitePlan plan =
                SitePlan.of(web, tongues, Assets.of(files, Map.of(), Map.of()).files(), problems);
        PagePlan page = plan.pages().stream()
                .filter(planned -> planned.path().equals(path))
                .findFirst()
                .orElseThrow();
        String made = templates.render(page).orElse("");
        templates.report(problems);
        return made;
    }
}
