package org.filature.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.filature.ContentFixture;
import org.filature.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Search as readers use it, in a real browser and from a disk. */
class SearchBrowserTest {
    private static final String EVIL =
            "</script><img src=x onerror=window.isHacked=1> \\u2028 \\\"quoted\\\" onomatopoeia";

    private static final String READY = "document.querySelector('#search-results[data-ready]')";

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() {
        browser = Chromium.orSkip();
        ContentFixture content = new ContentFixture(folder.resolve("content"))
                .file(
                        "site.yaml",
                        "title: A dossier\nlanguages: [en, fr]\nrules: {missing-translation: off, unsourced-event: off,"
                                + " uncited-source: off}\n")
                .person("elon-musk", "Elon Musk", "aliases: [\"@elonmusk\"]\nsummary: An entrepreneur.\n")
                .person("altman", "Sam Altman", "")
                .person("lodz", "Łukasz Straße", "")
                .file(
                        "actors/lab.md",
                        "---\nname: The Lab\ntype: company\n---\nFounded by Sam Altman in a garage, as most are.\n")
                .file(
                        "sources.yaml",
                        "- {id: paper, title: A paper, publisher: Daily, issued: 2020}\n"
                                + "- {id: suits, title: Lawsuits of 2020, publisher: Daily, issued: 2020}\n")
                .file(
                        "claims/wicked.md",
                        "---\nstatement: It is evil.\nby: elon-musk\nstatus: alleged\nsources: [paper]\n---\n")
                .file(
                        "lawsuits/musk-v-altman.md",
                        "---\ntitle: Elon Musk v. Sam Altman\nshort-title: The suit\ncourt: A Court\n"
                                + "docket-number: 4:24-cv-04722\nfiled: 2024-11-01\n"
                                + "parties: [{actor: elon-musk, role: plaintiff}, {actor: altman, role: defendant}]\n"
                                + "statuses: [{date: 2024-11-01, status: pending}]\n---\n")
                .file("events/evil.md", "---\ntitle: \"" + EVIL + "\"\ndate: 2024-10-03\nsummary: \"<b>x</b>\"\n---\n")
                .file(
                        "events/levee.md",
                        "---\ntitle: The raise\ndate: 2024-10-02\nkind: funding\nactors: [lab]\n"
                                + "money: [{from: elon-musk, to: lab, amount: 6, currency: EUR, kind: grant}]\n---\n"
                                + "6.6 billion.\n")
                .file(
                        "events/levee.fr.md",
                        "---\ntitle: La levée de fonds\nmoney: [{kind: don}]\n---\n6,6 milliards.\n");
        for (int i = 0; i < 8; i++) {
            content.event("hearing-" + i, "summary: A hearing.\n");
        }
        assertThat(Builds.run(folder).isPublished()).isTrue();
        browser.size(1200, 900);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String path) throws InterruptedException {
        browser.open(folder.resolve("site").toUri().resolve(path));
        browser.await("document.readyState === 'complete'");
    }

    private static void search(String query) throws InterruptedException {
        open("search.html");
        browser.await(READY + " && document.activeElement.id === 'search-q'");
        browser.press(query);
    }

    private static String titles() {
        return browser.run("return [...document.querySelectorAll('.search-results__groups .entry__title')]"
                + ".map((title) => title.textContent.trim()).join(' | ')");
    }

    private static String count() {
        return browser.run("return document.querySelector('.search-results__count').textContent");
    }

    @Test
    void slashTypingArrowsAndEscapeAreEnough() throws Exception {
        open("events/levee.html");
        browser.press("/");
        browser.await("document.activeElement.id === 'search-q'");
        browser.press("a/b");
        assertThat(browser.run("return document.activeElement.value"))
                .as("it is a letter there")
                .isEqualTo("a/b");
        browser.run("document.activeElement.value = ''");
        browser.press("altman", Keys.ENTER);
        // A page that one leaves before it is there has no place in the browser's history.
        browser.await("location.pathname.endsWith('/search.html') && document.readyState === 'complete' && " + READY);

        assertThat(browser.run("return location.search")).isEqualTo("?q=altman");
        assertThat(titles()).startsWith("Sam Altman");
        browser.run("document.getElementById('search-q').focus()");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Sam Altman");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.run("return document.activeElement.textContent")).isNotEqualTo("Sam Altman");
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("search-q");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.await("location.pathname.endsWith('/actors/altman.html') && document.readyState === 'complete'");
        browser.run("history.back()");
        browser.await("location.search === '?q=altman' && document.querySelector('.search-results__groups .entry')");
        assertThat(browser.run("return document.getElementById('search-q').value"))
                .isEqualTo("altman");
    }

    /** "Most" is one letter away too, and rarer: a name is likelier. */
    @Test
    void aMistakeIsTakenForANameBeforeAnyOtherWord() throws Exception {
        search("mosk");
        browser.await("document.querySelector('.search-results__groups .entry')");
        assertThat(titles()).startsWith("Elon Musk");
        assertThat(count()).startsWith("No page says “mosk”. These say “musk”.");
    }

    @Test
    void slashCanBeTurnedOffAndLeavesOtherKeysAlone() throws Exception {
        open("search.html");
        browser.click("#search-slash");
        open("events/levee.html");
        browser.press("/");
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("BODY");
        open("search.html");
        browser.click("#search-slash");
        open("events/levee.html");
        browser.press("s");
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("BODY");
        browser.press(Keys.chord(Keys.CONTROL, "/"));
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("BODY");
        browser.press("/");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("search-q");
    }

    @Test
    void mistypedNamesAreFoundAndSaidToBeNear() throws Exception {
        search("altmann");
        assertThat(titles()).startsWith("Sam Altman");
        assertThat(count()).startsWith("No page says “altmann”. These say “altman”.");
        search("muks");
        assertThat(titles()).startsWith("Elon Musk");
        search("elonmsuk");
        assertThat(titles()).startsWith("Elon Musk");
    }

    @Test
    void namesNumbersAndLettersOfAnyWritingAreFound() throws Exception {
        search("@elonmusk");
        assertThat(titles()).isEqualTo("Elon Musk");
        search("4:24-cv-04722");
        assertThat(titles()).isEqualTo("The suit");
        search("4:24-cv");
        assertThat(titles()).isEqualTo("The suit");
        search("04722");
        assertThat(titles()).isEqualTo("The suit");
        search("LUKASZ strasse");
        assertThat(titles()).isEqualTo("Łukasz Straße");
        assertThat(browser.run("return [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join()"))
                .isEqualTo("Łukasz,Straße");
        search("2 october 2024 raise");
        assertThat(titles()).isEqualTo("The raise");
        search("garages");
        assertThat(titles()).isEqualTo("The Lab");
        assertThat(browser.run("return document.querySelector('.entry__meta').textContent"))
                .contains("On the page: garage");
        search("garage");
        assertThat(titles()).isEqualTo("The Lab");
        assertThat(browser.run("return document.querySelector('.search-results__groups').textContent"))
                .as("the word that was asked for says nothing new")
                .doesNotContain("On the page");
        open("fr/search.html?q=levee%206.6");
        browser.await("document.querySelector('.search-results__groups .entry')");
        assertThat(titles()).isEqualTo("La levée de fonds");
        assertThat(count()).isEqualTo("1 page trouvée");
    }

    @Test
    void pagesAreFoundByWhatTheyAreInAnyFormOfTheWord() throws Exception {
        search("lawsuits");
        assertThat(titles()).startsWith("The suit | Cases").endsWith("Lawsuits of 2020");
        search("musk sues");
        assertThat(titles()).startsWith("The suit");
        search("invested");
        assertThat(titles()).startsWith("The raise").contains("Funding");
        search("grants");
        assertThat(titles()).isEqualTo("The raise");
        assertThat(count()).isEqualTo("1 page found");
        for (String query : new String[] {"proces", "affaires", "plaintes"}) {
            open("fr/search.html?q=" + query);
            browser.await("document.querySelector('.search-results__groups .entry')");
            assertThat(titles()).as(query).contains("The suit");
        }
        open("fr/search.html?q=dons");
        browser.await("document.querySelector('.search-results__groups .entry')");
        assertThat(titles()).isEqualTo("La levée de fonds");
    }

    @Test
    void whatWasMistypedIsMarkedInEveryForm() throws Exception {
        search("lawsiut");
        assertThat(titles()).contains("The suit", "Lawsuits of 2020");
        assertThat(browser.run("return document.querySelector('mark').textContent"))
                .isEqualTo("Lawsuits");
        search("elon garge");
        assertThat(browser.run(
                        "return [...document.querySelectorAll('.entry__meta')].map((meta) => meta.textContent).join()"))
                .as("what one sees already is not named again, and names are written as names")
                .contains("On the page: garage")
                .doesNotContain("On the page: Elon");
        search("raise elno");
        assertThat(browser.run("return document.querySelector('.entry--event .entry__meta').textContent"))
                .contains("On the page: Elon");
    }

    @Test
    void claimsSayFirstWhereTheyStand() throws Exception {
        search("it is evil");
        assertThat(browser.run("return document.querySelector('.entry--claim').innerText"))
                .startsWith("Alleged");
    }

    @Test
    void nothingFoundOffersNearNamesAndTheLists() throws Exception {
        search("zzz");
        assertThat(count()).isEqualTo("Nothing found for “zzz”.");
        assertThat(browser.holds("document.querySelector('.search-results__mean').hidden"
                        + " && !document.getElementById('search-browse').hidden"))
                .isTrue();
        search("eelonmmuskk");
        assertThat(browser.run("return document.querySelector('.search-results__mean').textContent"))
                .isEqualTo("Did you mean: Elon Musk");
        browser.click(".search-results__mean a");
        browser.await("document.querySelector('.search-results__groups .entry')");
        assertThat(titles()).startsWith("Elon Musk");
        assertThat(browser.run("return location.search")).isEqualTo("?q=Elon%20Musk");
    }

    @Test
    void longGroupsAreShownWholeWhenAskedFor() throws Exception {
        search("hearing");
        assertThat(browser.run("return document.querySelectorAll('.entry--event').length"))
                .isEqualTo("5");
        browser.run("document.querySelector('.search-results__groups button').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.querySelectorAll('.entry--event').length"))
                .isEqualTo("8");
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("hearing-5");
    }

    @Test
    void markupInTitlesIsShownAndNeverRun() throws Exception {
        search("onomatopoeia");
        assertThat(titles()).startsWith("</script><img src=x onerror=window.isHacked=1>");
        search("<img src=x onerror=window.isHacked=1>");
        assertThat(browser.holds("window.isHacked || document.querySelector('main img, main b')"))
                .isFalse();
        search("<qqq>zzzq");
        assertThat(count()).isEqualTo("Nothing found for “<qqq>zzzq”.");
        assertThat(browser.holds("document.querySelector('qqq')")).isFalse();
    }
}
