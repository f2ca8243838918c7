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
import org.filature.media.Media;
import org.filature.view.PagePlan;
import org.filature.view.SitePlan;
import org.filature.view.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '~',
            value = {
                "{{ article.titel.text }} ~ 2:12 ~ there is no `titel` here ~ did you mean `title`? seen",
                "<b>{{ artcle }} ~ 2:7 ~ there is no `artcle` on this page ~ seen",
                "{{ article|nofilter }} ~ 2:12 ~ there is no filter `nofilter` ~ seen",
                "{{ nofunction(1) }} ~ 2:4 ~ there is no function or macro `nofunction` ~ seen",
                "{% if article.title %} ~ 2:1 ~ `{% endif %}` is missing ~ seen",
                "{% for x in %}{% endfor %} ~ 2:13 ~ `%}` is not expected here ~ seen",
                "{{ article.title ~ 2:1 ~ a `{{` or `{%` is not closed, or something in it is missing ~ seen"
            })
    void aFaultIsToldInPlainWordsAtItsWord(String fault, String place, String message, String hint) throws IOException {
        Files.writeString(folder.resolve("article.peb"), "<p>\n" + fault + "\n");
        Diagnostics problems = new Diagnostics();

        make("pages/policy.html", problems);

        Diagnostic found = problems.sorted(Map.of()).get(0);
        assertThat(found.at().line() + ":" + found.at().column()).isEqualTo(place);
        assertThat(found.message()).isEqualTo(message);
        assertThat(found.hint()).startsWith(hint);
    }

    @Test
    void aTemplateThatIncludesItselfIsAFault() throws IOException {
        Files.writeString(folder.resolve("article.peb"), "{% include \"article\" %}\n");
        Diagnostics problems = new Diagnostics();

        assertThat(make("pages/policy.html", problems)).isEmpty();

        assertThat(problems.sorted(Map.of()))
                .extracting(Diagnostic::message)
                .containsExactly("it includes itself, or is nested too deep");
    }

    @Test
    void whatCannotBeReadIsToldAndTheProgramsFilesStandIn() throws IOException {
        Files.createDirectories(folder.resolve("i18n"));
        Files.writeString(folder.resolve("i18n/site.en.properties"), "menu.money=Cash\nodd=\\u12\nback=\\\\u\n");
        Files.write(folder.resolve("event.peb"), new byte[] {'a', (byte) 0xFF});
        Files.createSymbolicLink(folder.resolve("article.peb"), Path.of("nowhere"));
        Diagnostics problems = new Diagnostics();

        TemplateCheck.run(TemplateFiles.in(folder, "templates"), problems);

        assertThat(problems.sorted(Map.of()))
                .extracting(found -> found.at().path() + ":" + found.at().line() + ":"
                        + found.at().column() + " " + found.code().id())
                .containsExactly(
                        "templates/article.peb:1:1 unreadable-file",
                        "templates/event.peb:1:1 unreadable-file",
                        "templates/i18n/site.en.properties:2:5 template");
        assertThat(MessageFiles.read(TemplateFiles.in(folder, "templates"), "en")
                        .get("menu.money"))
                .isEqualTo("Cash");
        assertThat(make("pages/policy.html", new Diagnostics())).contains("Corrections policy");
    }

    private String make(String path, Diagnostics problems) {
        Web web = Dossiers.web(Path.of("src/test/resources/view-dossier"), problems);
        TemplateFiles files = TemplateFiles.in(folder, "templates");
        List<Tongue> tongues = web.site().languages().stream()
                .map(language -> Dossiers.tongue(files, language))
                .toList();
        Templates templates =
                Templates.of(files, tongues.stream().map(Tongue::messages).toList());
        SitePlan plan = SitePlan.of(web, tongues, Assets.of(files, Media.NONE).files(), problems);
        PagePlan page = plan.pages().stream()
                .filter(planned -> planned.path().equals(path))
                .findFirst()
                .orElseThrow();
        String made = templates.render(page).orElse("");
        templates.report(problems);
        return made;
    }
}
