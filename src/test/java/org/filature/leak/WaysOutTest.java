package org.filature.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.filature.diagnostic.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is found however a file writes it, and nothing is taken for one that is none. */
class WaysOutTest {
    private static final TextFile FILE = new TextFile("content/events/a.md", "secret");
    private static final String SECRET = "Zoë's \"quiet\" ferry & the pier";

    private static Secrets secrets(String... texts) {
        Secrets secrets = new Secrets();
        secrets.common("the and of about October page");
        for (String text : texts) {
            secrets.value(text, FILE.start(), "a private note", true);
        }
        return secrets;
    }

    private static boolean finds(Secrets secrets, String path, byte[] bytes) {
        List<Integer> found = new ArrayList<>();
        secrets.find(path, (owner, start, end) -> found.add(owner));
        secrets.find(Opened.of(path, bytes), (owner, start, end) -> found.add(owner));
        return !found.isEmpty();
    }

    private static boolean finds(Secrets secrets, String path, String text) {
        return finds(secrets, path, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("a.html", "<p>On Zoë's \"quiet\" ferry & the pier we met</p>"),
                Arguments.of("a.html", "<p>Zoë&#39;s &quot;quiet&quot; ferry &amp; the pier</p>"),
                Arguments.of("a.html", "<p>Zoë’s “quiet” ferry\u00A0& the\u202Fpier</p>"),
                Arguments.of("a.html", "<p>Zoë’s «\u202Fquiet\u202F» ferry &#x26; the pier</p>"),
                Arguments.of("a.html", "<p>Zoe\u0308's\n   \"quiet\"\tferry & the pier</p>"),
                Arguments.of("a.html", "<p>ZOË'S “QUIET” FERRY &amp; THE PIER</p>"),
                Arguments.of("a.html", "<p>Zoë's <em>\"quiet\" <a href='x'>ferry</a></em> & the p\u00ADier</p>"),
                Arguments.of("a.html", "<p>Zo<b>ë</b>'s qu<i>i</i><b>et</b> fe<wbr>rry & the<i> pi</i>er</p>"),
                Arguments.of("a.html", "<p>Zoë's</p><p>Zo<b>&#235;</b>’s “qui<u>et</u>” ferry &amp; the pier</p>"),
                Arguments.of("a.svg", "<text><tspan>Zoë's qui</tspan><tspan>et ferry & the pier</tspan></text>"),
                Arguments.of("data/a.json", "{\"html\":\"<p>Zoë's qui<b>et<\\/b> ferry &amp; the pier</p>\"}"),
                Arguments.of("a.html", "<!-- Zoë's \"quiet\" ferry & the pier -->"),
                Arguments.of("a.html", "<img alt=\"Zoë's &quot;quiet&quot; ferry &amp; the pier\">"),
                Arguments.of("a.html", "<p title='Zo&euml; Zo&#235;&#39;s &quot;quiet&quot; ferry &amp; the pier'>"),
                Arguments.of(
                        "a.html", "<script>x = {\"a\": \"Zo\\u00eb's \\\"quiet\\\" ferry \\u0026 the pier\"}</script>"),
                Arguments.of("a.html", "<a href=\"?q=Zo%C3%AB%27s%20%22quiet%22%20ferry%20%26%20the%20pier\">x</a>"),
                Arguments.of("a.html", "<a href=\"events/zoe-s-quiet-ferry-the-pier.html\">x</a>"),
                Arguments.of("data/a.json", "{\"a\":\"Zo\\u00eb's \\\"quiet\\\" ferry & the pier\"}"),
                Arguments.of("data/a.json", "{\"html\":\"<p>Zoë's <b>\\\"quiet\\\"<\\/b> ferry &amp; the pier</p>\"}"),
                Arguments.of(
                        "feed.atom",
                        "<c type=\"html\">&lt;p>Zoë's &lt;i>&quot;quiet&quot;&lt;/i> ferry &amp;amp; the pier</c>"),
                Arguments.of("feed.atom", "<c><![CDATA[<p>Zoë's <i>\"quiet\"</i> ferry &amp; the pier]]></c>"),
                Arguments.of("a.svg", "<svg><desc>Zoë's \"quiet\" ferry &amp; the pier</desc></svg>"),
                Arguments.of("a.css", "/* Zoë's \"quiet\" ferry & the pier */ p { color: red }"),
                Arguments.of("a.js", "if (a<b) { /* Zoë's \"quiet\" ferry & the pier */ }"),
                Arguments.of("a.js.map", "{\"sources\":[\"Zoë's 'quiet' ferry & the pier\"]}"),
                Arguments.of("media/zoe-s-quiet-ferry-the-pier.0123456789.pdf", ""),
                Arguments.of("a.csv", "id;title\n1;\"Zoë's \"\"quiet\"\" ferry & the pier\"\n"),
                Arguments.of("a.pdf", "%PDF \u0000 (Zoë's \"quiet\" ferry & the pier)"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWayOutIsSeen(String path, String text) {
        assertThat(finds(secrets(SECRET), path, text)).isTrue();
        assertThat(finds(secrets("Another thing altogether"), path, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"data:image/svg+xml;base64,%s\">",
                "<a href='x/%s'>x</a>",
                "<script>go(atob('%s'))</script>",
                "<p>%s</p>"
            })
    void whatIsPackedInLettersIsSeen(String around) {
        for (Base64.Encoder encoder :
                List.of(Base64.getEncoder(), Base64.getUrlEncoder().withoutPadding())) {
            String packed =
                    encoder.encodeToString(("<svg><desc>" + SECRET + "</desc></svg>").getBytes(StandardCharsets.UTF_8));

            assertThat(finds(secrets(SECRET), "a.html", around.replace("%s", packed)))
                    .isTrue();
            assertThat(finds(secrets(SECRET), "a.js", around.replace("%s", packed)))
                    .isTrue();
        }
    }

    @Test
    void textsOfTwoBytesALetterAreSeen() {
        for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(finds(secrets(SECRET), "a.jpg", SECRET.getBytes(wide))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void textsAreReadInEveryEncodingThatTheyMayBeIn(String encoding) {
        Charset charset = Charset.forName(encoding);
        String table = "id;title\n1;\"Zoë's quiet ferry & the pier\"\n2;Zürich Ägypten\n";
        for (String path : List.of("media/a.csv", "media/a.xml", "media/a.tsv")) {
            assertThat(finds(secrets(SECRET), path, table.getBytes(charset))).isTrue();
            assertThat(finds(secrets("Another thing altogether"), path, table.getBytes(charset)))
                    .isFalse();
        }
    }

    @Test
    void lettersBeyondLatinAreReadInTwoBytesToo() {
        String secret = "Зоя Петрова видела пристань";
        for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            assertThat(finds(secrets(secret), "a.csv", ("id;1\n" + secret + "\n").getBytes(wide)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void textsInPicturesAreSeen(String type, byte[] chunk) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        for (Object[] part : new Object[][] {{"IHDR", new byte[13]}, {type, chunk}, {"IEND", new byte[0]}}) {
            byte[] bytes = (byte[]) part[1];
            png.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
            png.write(((String) part[0]).getBytes(StandardCharsets.ISO_8859_1));
            png.write(bytes);
            png.write(new byte[4]);
        }

        assertThat(finds(secrets(SECRET), "a.png", png.toByteArray())).isTrue();
    }

    static Stream<Arguments> chunks() throws IOException {
        byte[] text = SECRET.getBytes(StandardCharsets.UTF_8);
        byte[] latin = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("tEXt", join("Comment\0".getBytes(StandardCharsets.ISO_8859_1), latin)),
                Arguments.of("zTXt", join("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), deflated(latin))),
                Arguments.of("iTXt", join("Comment\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), text)),
                Arguments.of(
                        "iTXt", join("Comment\0\1\0en\0Note\0".getBytes(StandardCharsets.ISO_8859_1), deflated(text))),
                Arguments.of("eXIf", latin));
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void ofALongTextEveryRowOfSixWordsAndEveryNameIsASecret() {
        Secrets secrets = secrets("We spoke to the clerk Anna de Vries near the old mill on a rainy evening in spring");

        assertThat(finds(secrets, "a.html", "near the old mill on a boat")).isTrue();
        assertThat(finds(secrets, "a.html", "<li>Anna de Vries</li>")).isTrue();
        assertThat(finds(secrets, "a.html", "on a rainy day near the new mill")).isFalse();
    }

    @Test
    void whatStandsInTwoTextsIsNotOne() {
        Secrets secrets = secrets("Norland Seeland");

        assertThat(finds(secrets, "a.html", "<li>Norland</li><li>Seeland</li>")).isFalse();
        assertThat(finds(secrets, "a.json", "[\"Norland\",\"Seeland\"]")).isFalse();
        assertThat(finds(secrets, "a.html", "<b>Norland</b> <i>Seeland</i>")).isTrue();
    }

    @Test
    void whatGivesNothingAwayIsNoSecret() {
        assertThat(secrets("2024-10", "October 2024", "about the page", "6.6", "short")
                        .isEmpty())
                .isTrue();
        assertThat(finds(secrets("Seeland Nordmark"), "a.html", "Seelands Nordmarken"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zylbersztejn",
                "abernathyk",
                "KRAUTHEIMER",
                "Perlmutterson",
                "Quastenburger",
                "Vanderhoeven",
                "Smith, Mary",
                "MarySmith",
                "mary-smith",
                "mary_smith",
                "smithmary",
                "Dr. Eve Hull"
            })
    void aNameIsASecretWhereverItStandsInASentence(String name) {
        Secrets secrets = secrets("We met Zylbersztejn, Abernathyk and (Krautheimer). Perlmutterson called. "
                + "\"Quastenburger\", said Jan Vanderhoeven. We saw Mary Smith with Dr. Eve Hull.");

        assertThat(finds(secrets, "templates/a.html", "<p>ask " + name + " about it</p>"))
                .isTrue();
    }

    @Test
    void wordsOfEveryDayThatBeginASentenceArePublishedElsewhere() {
        Secrets secrets = secrets("Yesterday somebody called.");
        secrets.published("He came yesterday.");

        assertThat(finds(secrets, "a.html", "Yesterday")).isFalse();
        assertThat(finds(secrets, "a.html", "somebody")).isFalse();
    }

    @Test
    void whoIsPublishedByANameIsSoByEveryWayToWriteIt() {
        Secrets secrets = secrets("We saw Mary Smith. The account is 12 345 678, and 4,815,162,342 is another.");
        secrets.published("Mary Smith came with 12345678 and 4 815 162 342.");
        secrets.settle();

        assertThat(finds(secrets, "a.html", "Smith, Mary: mary-smith, marysmith, 12,345,678, 4815162342"))
                .isFalse();
    }

    @Test
    void ofManyWordsInCapitalsEachNameIsASecret() {
        Secrets secrets = secrets("OUR NOTES ON JAN HOLT FROM PORT ELLEN AND FURTHER NORTH");

        assertThat(finds(secrets, "a.html", "ask Jan Holt from")).isTrue();
        assertThat(finds(secrets("We met Jan Holt. Ada Byrne left. Eve Hull. Max Boon came."), "a.html", "Ada Byrne"))
                .isTrue();
    }

    @Test
    void numbersOfManyDigitsAreSecretsWithinATextButNotDatesAndRoundSums() {
        Secrets secrets =
                secrets("The account is 44 21 38 97 12 at the bank, from 2024-10-02 for 25,000,000 or 20241002.");

        assertThat(finds(secrets, "a.html", "4421389712")).isTrue();
        assertThat(finds(secrets, "a.html", "44-21-38-97-12")).isTrue();
        assertThat(finds(secrets, "a.html", "2024-10-02 25,000,000 25000000 20241002"))
                .isFalse();
    }

    @Test
    void aTelephoneIsFoundInGroupsAndWithout() {
        Secrets secrets = secrets("+33 6 12 34 56 78");

        assertThat(finds(secrets, "a.html", "<a href=\"tel:+33612345678\">x</a>"))
                .isTrue();
        assertThat(finds(secrets, "a.html", "+33&nbsp;6&nbsp;12&nbsp;34&nbsp;56&nbsp;78"))
                .isTrue();
    }

    @Test
    void whatIsPublishedIsNoSecretButAPseudonymKeepsItsOwn() {
        Secrets secrets = secrets("The ferry to Seeland");
        secrets.name("Li Wei", FILE.start(), "a real name", true);
        secrets.published("When [the ferry](https://example.org/a) to\nSeeland left, Li Wei waved.");

        assertThat(finds(secrets, "a.html", "the ferry to Seeland")).isFalse();
        assertThat(finds(secrets, "a.html", "Li Wei")).isTrue();
        assertThat(finds(secrets, "a.html", "WEI, Li")).isTrue();
    }

    @Test
    void whatNobodyCanReadEndsNonetheless() {
        String hostile = "<a".repeat(200_000)
                + "&".repeat(200_000)
                + "\\u".repeat(100_000)
                + "%".repeat(100_000)
                + "<script>".repeat(50_000)
                + "<!--".repeat(50_000)
                + "\"".repeat(100_000);
        Secrets secrets = secrets(SECRET);

        assertThat(finds(secrets, "a.html", hostile)).isFalse();
        assertThat(finds(secrets, "a.html", hostile + ">" + "<p>" + SECRET)).isTrue();
        assertThat(finds(secrets, "a.json", hostile)).isFalse();
        assertThat(finds(secrets, "a.png", hostile)).isFalse();
        assertThat(finds(secrets("[".repeat(100_000), "a.".repeat(100_000) + " x"), "a.html", hostile))
                .isFalse();
    }

    @Test
    void phrasesAreFoundAsAPlainSearchFindsThem() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                texts.add(words(random, 1 + random.nextInt(6)));
            }
            String output = words(random, 60);
            Secrets secrets = secrets(texts.toArray(String[]::new));

            boolean expected = texts.stream()
                    .filter(text -> text.length() >= Paragraph.SHORTEST)
                    .anyMatch(text -> (" " + output + " ").contains(" " + text + " "));

            assertThat(finds(secrets, "a.txt", output))
                    .as(output + " / " + texts)
                    .isEqualTo(expected);
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append("w").append((char) ('a' + random.nextInt(12)));
        }
        return words.toString();
    }
}
