package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that cannot be as they are written. */
class FactRulesTest {
    @TempDir
    Path folder;

    private ContentFixture content() {
        return new ContentFixture(folder);
    }

    @Test
    void nothingIsTiedToItself() {
        ContentFixture content = content()
                .person("ann", "Ann", "positions: [{org: Ann}]\nrelations: [{kind: family, of: ann}]\n")
                .person("ben", "Ben", "")
                .event(
                        "a",
                        "related: [b, a]\nmoney: [{from: ben, to: Ben, amount: 1}, {from: [ann, ben], to: ben, amount: 1}]\n")
                .event("b", "");

        assertThat(content.check(Code.SELF_REFERENCE))
                .containsExactly(
                        "actors/ann.md:4:19 Ann: `ann` is tied to itself",
                        "actors/ann.md:5:32 ann: `ann` is tied to itself",
                        "events/a.md:4:14 a: `a` is tied to itself",
                        "events/a.md:5:25 Ben: `ben` is tied to itself");
    }

    @Test
    void aCaseIsNotRelatedToItself() {
        ContentFixture content = content()
                .person("ann", "Ann", "")
                .file(
                        "lawsuits/x.md",
                        "---\ntitle: X\ncourt: C\nfiled: 2022\nparties: [{actor: ann, role: plaintiff}]\n"
                                + "statuses: [{date: 2022, status: pending}]\nrelated: [{id: x, relation: appeal-of}]\n---\n");

        assertThat(content.check(Code.SELF_REFERENCE)).containsExactly("lawsuits/x.md:7:16 x: `x` is tied to itself");
    }

    @Test
    void moneySaysHowMuchOrWhyNot() {
        ContentFixture content = content()
                .person("ann", "Ann", "")
                .event("a", "money: [{to: ann}, {to: ann, min: 1}, {to: ann, note: Not made public.}]\n");

        assertThat(content.check(Code.EMPTY_MONEY))
                .containsExactly("events/a.md:4:9 {to: ann}: neither an amount nor its bounds are given");
    }

    @Test
    void anAmountThatCannotBeReadIsOneMistake() {
        ContentFixture content = content()
                .person("ann", "Ann", "")
                .event("a", "money: [{to: ann, amount: 1.2 milion}, {to: ann, amount: }, {to: ann, min: 9, max: 5}]\n");

        assertThat(content.check(Code.EMPTY_MONEY))
                .containsExactly("events/a.md:4:40 {to: ann, amount: }: neither an amount nor its bounds are given");
        assertThat(content.check(Code.INVALID_NUMBER))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("events/a.md:4:76 9: `min` is greater"));
    }

    @Test
    void currenciesAndCountriesAreKnownToIso() {
        ContentFixture content = content()
                .person("ann", "Ann", "country: UK\nrelations: [{kind: investor, of: ben, amount: 1, currency: QQQ}]\n")
                .person("ben", "Ben", "country: gb\n")
                .person("cat", "Cat", "country: SU\n")
                .event(
                        "a",
                        "money: [{amount: 1, currency: USB}, {amount: 1, currency: usd}, {amount: 1, currency: DEM},"
                                + " {amount: 1, currency: XCG}]\n");

        List<String> currencies = content.check(Code.UNKNOWN_CURRENCY);

        assertThat(currencies)
                .containsExactly(
                        "actors/ann.md:5:60 QQQ: ISO 4217 has no currency `QQQ`",
                        "events/a.md:4:31 USB: ISO 4217 has no currency `USB`");
        assertThat(content.check(Code.UNKNOWN_COUNTRY))
                .containsExactly("actors/ann.md:4:10 UK: ISO 3166 has no country `UK`");
    }

    @Test
    void theListsOfCodesHoldAllThatJavaKnows() {
        assertThat(Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .filter(code -> !code.equals("XTS")))
                .allMatch(Iso::isCurrency);
        assertThat(Locale.getISOCountries()).allMatch(Iso::isCountry);
    }

    @Test
    void placesAreOnTheGlobe() {
        ContentFixture content = content()
                .event("a", "place: {name: P, lat: 90.1, lon: -180}\n")
                .event("b", "place: {name: P, lat: 3, lon: 181}\n")
                .event("c", "place: {name: P, lat: 3}\n")
                .event("d", "place: {name: P, lat: -90, lon: 180}\n")
                .event("e", "place: P\n");

        assertThat(content.check(Code.INVALID_PLACE))
                .containsExactly(
                        "events/a.md:4:23 90.1: there is no such degree on the globe",
                        "events/b.md:4:31 181: there is no such degree on the globe",
                        "events/c.md:4:23 3: `lat` alone is no place");
    }

    @Test
    void headingsSkipNoLevel() {
        ContentFixture content = content()
                .file(
                        "events/a.md",
                        "---\ntitle: A\ndate: 2024\n---\n# One\n\n#### Four\n\nTwo\n---\n\n# One\n\n## Two\n\n### Three\n\n## Two\n")
                .file("events/b.md", "---\ntitle: B\ndate: 2024\n---\n### Three\n\n## Two\n\n> #### Four\n");

        assertThat(content.check(Code.HEADING_LEVEL))
                .containsExactly(
                        "events/a.md:5:1 #: the first level is the page's own title",
                        "events/a.md:7:1 ####: a heading of level 4 stands below one of level 1",
                        "events/b.md:5:1 ###: a heading of level 3 stands below one of level 1",
                        "events/b.md:9:3 ####: a heading of level 4 stands below one of level 2");
    }

    @Test
    void anEventListsAnActorOnceForEachRole() {
        ContentFixture content = content()
                .person("ann", "Ann", "")
                .person("ben", "Ben", "")
                .event("a", "actors: [ann, ben, Ann, nobody, nobody]\n")
                .event("b", "actors: [{id: ann, role: chair}, {id: Ann, role: signatory}, {id: ann, role: Chair}]\n")
                .event("c", "actors: [ann, {id: ann, role: chair}]\n")
                .event("d", "actors: [{id: ann, role: chair}, ann]\n");

        assertThat(content.check(Code.REPEATED_ACTOR))
                .containsExactly(
                        "events/a.md:4:20 Ann: `ann` is listed before",
                        "events/b.md:4:67 ann: `ann` is listed before",
                        "events/c.md:4:20 ann: `ann` is listed before",
                        "events/d.md:4:34 ann: `ann` is listed before");
    }
}
