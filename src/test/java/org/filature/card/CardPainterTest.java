package org.filature.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTest {
    private static final String SITE = "The harbour contract";
    private static final int PAPER = 0xfffbfaf5;

    private static CardText card(String status, String title) {
        return new CardText("claim", "Claim", "5 August 2024", "alleged", status, title, "", SITE);
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The digest was taken on JDK 17; it holds on every other, or the committed site would differ by the machine. */
    @Test
    void theSameWordsAreTheSameBytesOnEveryMachine() throws NoSuchAlgorithmException {
        byte[] png = CardPainter.paint(card("Alleged by Ann Öberg", "Łódź, Ωμέγα, Привет: “The board was told”"));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("de65124067133bf651b74050ab00d4dfd52310d69abcc1c7230b0ad63c08f0b7");
    }

    @Test
    void aCardIsAPictureOfTheSizeThatNetworksAskFor() {
        byte[] png = CardPainter.paint(card("Alleged by Ann", "The board was told of the letter"));
        BufferedImage picture = read(png);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(1190, 10)).isEqualTo(PAPER);
        assertThat(picture.getRGB(80, 10)).isEqualTo(0xffa8182f);
        assertThat(png.length).isLessThan(12_000);
        assertThat(CardPainter.isWhole(png)).isTrue();
    }

    /** Each length of a title fills lines of its own, but never the margin or the foot. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 80, 400, 4000})
    void noTitleIsTooLong(int words) {
        BufferedImage picture = read(CardPainter.paint(card("Alleged by Ann", "harbour-contract ".repeat(words))));

        assertThat(inked(picture, 1150, 0, 1200, 630)).isZero();
        assertThat(inked(picture, 128, 510, 1150, 535)).isZero();
        assertThat(inked(picture, 128, 200, 1150, 500)).isPositive();
    }

    @Test
    void aWordWiderThanTheCardIsBroken() {
        BufferedImage picture = read(CardPainter.paint(card("", "W".repeat(300))));

        assertThat(inked(picture, 1150, 0, 1200, 630)).isZero();
    }

    private static long inked(BufferedImage picture, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .flatMap(y -> IntStream.range(left, right).map(x -> picture.getRGB(x, y)))
                .filter(colour -> colour != PAPER)
                .count();
    }

    @Test
    void aScriptThatTheFontLacksIsNotShownAsBoxes() {
        byte[] neutral = CardPainter.paint(card("Alleged by Ann", "合同"));

        assertThat(CardPainter.paint(card("Alleged by Ann", "港口"))).isEqualTo(neutral);
        assertThat(CardPainter.paint(card("Alleged by Ann", "The contract"))).isNotEqualTo(neutral);
        assertThat(CardPainter.paint(card("Alleged by Ann", "The contract \uD83C\uDF89")))
                .isEqualTo(CardPainter.paint(card("Alleged by Ann", "The contract")));
    }

    /** "Alleged by" somebody whose name cannot be shown: the statement alone would read as a fact. */
    @Test
    void noStatementIsShownWithoutItsStatus() {
        assertThat(CardPainter.paint(card("合同", "The board was told")))
                .isEqualTo(CardPainter.paint(card("合同", "The board was paid")));
    }

    @Test
    void everyWordCountsForTheDigest() {
        List<CardText> cards = List.of(
                new CardText("a", "", "", "", "", "", "", ""),
                new CardText("", "a", "", "", "", "", "", ""),
                new CardText("", "", "a", "", "", "", "", ""),
                new CardText("", "", "", "a", "", "", "", ""),
                new CardText("", "", "", "", "a", "", "", ""),
                new CardText("", "", "", "", "", "a", "", ""),
                new CardText("", "", "", "", "", "", "a", ""),
                new CardText("", "", "", "", "", "", "", "a"));

        assertThat(cards.stream().map(CardText::digest)).doesNotHaveDuplicates().allMatch(it -> it.matches("\\w{10}"));
    }

    @Test
    void whatIsLeftOfAPictureIsNotWhole() {
        byte[] png = CardPainter.paint(card("", "The contract"));

        assertThat(CardPainter.isWhole(Arrays.copyOf(png, png.length - 1))).isFalse();
        assertThat(CardPainter.isWhole(Arrays.copyOf(png, png.length + 1))).isFalse();
        assertThat(CardPainter.isWhole(new byte[0])).isFalse();
        png[png.length / 2] ^= 1;
        assertThat(CardPainter.isWhole(png)).isFalse();
    }

    @Test
    void lettersThatLeanStandNearer() {
        Typeface bold = Typeface.BOLD;

        assertThat(bold.units("AV")).isLessThan(bold.units("A") + bold.units("V"));
        assertThat(bold.units("To")).isLessThan(bold.units("T") + bold.units("o"));
        assertThat(bold.units("HH")).isEqualTo(2 * bold.units("H"));
    }
}
