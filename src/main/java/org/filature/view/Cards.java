package org.filature.view;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.filature.edtf.EdtfDate;
import org.filature.link.Flow;
import org.filature.model.Actor;
import org.filature.model.Claim;
import org.filature.model.ClaimStatus;
import org.filature.model.Correction;
import org.filature.model.Difference;
import org.filature.model.Entry;
import org.filature.model.Event;
import org.filature.model.Figure;
import org.filature.model.Head;
import org.filature.model.Media;
import org.filature.model.Money;
import org.filature.model.Phrase;
import org.filature.model.Quote;
import org.filature.model.Ref;
import org.filature.model.Reply;
import org.filature.model.Source;
import org.filature.model.Text;

/**
 * Makes the parts that several kinds of pages share: claims with replies, money, quotes, figures, pictures,
 * differences.
 */
final class Cards {
    private static final int CENTS = 4;

    private final Sheet sheet;
    private final Edition edition;
    private final Lines lines;

    Cards(Sheet sheet, Lines lines) {
        this.sheet = sheet;
        this.edition = sheet.edition();
        this.lines = lines;
    }

    /** A claim with its replies. */
    ClaimCard claim(Claim claim) {
        return claim(claim, claim.replies());
    }

    /** A claim with some of its replies. */
    ClaimCard claim(Claim claim, List<Reply> replies) {
        String pattern = edition.leadPattern(claim);
        int gap = pattern.indexOf("{0}");
        Lead lead = new Lead(pattern.substring(0, gap), lines.speaker(claim), pattern.substring(gap + 3));
        List<Mark> marks = sheet.marks(claim.head().sources());
        return new ClaimCard(
                sheet.titleLink(claim),
                edition.term("claim.status", claim.status()),
                claim.since().isEmpty() ? Day.NONE : sheet.period(claim.since(), Optional.empty()),
                lead,
                sheet.words(claim.statement()),
                sheet.links(claim.about(), Entry.class),
                sheet.day(claim.date()),
                proofs(claim),
                claim.status().needsProof() || claim.status() == ClaimStatus.DOCUMENTED,
                sheet.day(claim.asked()),
                replies(claim, replies),
                marks);
    }

    /** What settled a claim; nothing of what may not be shown. */
    private List<ClaimCard.Proof> proofs(Claim claim) {
        return claim.establishedBy().stream()
                .map(proof -> new ClaimCard.Proof(
                        sheet.link(proof.source(), Entry.class),
                        sheet.find(proof.source(), Source.class).isPresent() ? sheet.marks(List.of(proof)) : List.of()))
                .filter(proof -> proof.link().shown())
                .toList();
    }

    /** Whoever is spoken of and did not answer is shown as such, beside those who did. */
    List<ClaimCard.ReplyCard> replies(Claim claim, List<Reply> replies) {
        List<ClaimCard.ReplyCard> cards = new ArrayList<>(replies.size() + 1);
        replies.forEach(reply -> cards.add(reply(reply)));
        lines.silent(claim).forEach(ref -> cards.add(silence(claim, ref)));
        return cards;
    }

    private ClaimCard.ReplyCard silence(Claim claim, Ref about) {
        Term stance = lines.silence(claim, about);
        String key = stance.id().equals("no-answer") ? "claim.no-answer" : "claim.no-answer.several";
        String text = claim.asked()
                .map(asked ->
                        edition.tongue().messages().get(key, sheet.day(asked).text()))
                .orElse("");
        return new ClaimCard.ReplyCard(sheet.link(about, Actor.class), Day.NONE, stance, Words.of(text), List.of());
    }

    private ClaimCard.ReplyCard reply(Reply reply) {
        return new ClaimCard.ReplyCard(
                sheet.somebody(reply.by()),
                sheet.day(reply.date()),
                lines.stance(reply),
                sheet.words(reply.text()),
                sheet.marks(reply.sources()));
    }

    /** Money on the page of the event that tells it, whose status stands at its head. */
    MoneyLine money(Event event, Money money) {
        return money(new Flow(event, money), Link.NONE, Term.NONE, sheet.day(money.date()));
    }

    /** Money on any other page, with the event that tells it, and how sure that is. */
    MoneyLine money(Flow flow) {
        Event event = flow.event();
        return money(flow, sheet.titleLink(event), edition.standing(event.status()), sheet.day(MoneyPage.date(flow)));
    }

    private MoneyLine money(Flow flow, Link event, Term status, Day date) {
        Money money = flow.money();
        boolean isTold = flow.status() == flow.event().status();
        return new MoneyLine(
                sheet.somebodies(money.from()),
                sheet.somebodies(money.to()),
                money.amount()
                        .map(sum -> edition.numbers().money(sum, money.currency()))
                        .orElse(""),
                key(money),
                sheet.words(money.kind()),
                isTold ? Term.NONE : edition.standing(flow.status()),
                date,
                sheet.words(money.note()),
                event,
                status,
                sheet.marks(money.sources()));
    }

    /** Amounts sort within their currency only; whole numbers sort alike in all browsers. */
    private static String key(Money money) {
        return money.amount()
                .flatMap(sum -> sum.max().or(sum::min))
                .map(sum -> sum.scaleByPowerOfTen(CENTS).setScale(0, RoundingMode.HALF_EVEN))
                .map(sum -> (money.currency() + " " + sum.toPlainString()).strip())
                .orElse("");
    }

    FigureCard figure(Figure figure) {
        return figure(figure, Link.NONE, sheet.marks(figure.sources()));
    }

    /** A figure on another page than its event's: the event answers for it. */
    FigureCard figure(Figure figure, Event event) {
        return figure(figure, sheet.link(event), List.of());
    }

    private FigureCard figure(Figure figure, Link event, List<Mark> marks) {
        Words unit = sheet.words(figure.unit());
        Words value = figure.number()
                .map(number -> new Words(edition.numbers().measure(number, unit.text()), unit.lang()))
                .orElseGet(() -> worded(figure, unit));
        return new FigureCard(sheet.words(figure.label()), value, sheet.words(figure.note()), event, marks);
    }

    private Words worded(Figure figure, Words unit) {
        Words words = sheet.words(figure.words());
        return unit.shown()
                ? new Words(edition.tongue().messages().get("number.unit", words.text(), unit.text()), words.lang())
                : words;
    }

    /** The words as they were said; a translation stands beside them. */
    QuoteCard quote(Quote quote) {
        Text text = quote.text();
        String spoken = quote.language().isEmpty() ? text.original() : quote.language();
        String words = text.exactly(spoken).orElseGet(text::words);
        Words original = edition.words(Text.of(spoken, words));
        Phrase here = text.in(edition.language());
        boolean translated = original.lang().length() > 0
                && here.language().equals(edition.language())
                && !here.words().equals(words);
        return new QuoteCard(
                quote.by().map(this::quoted).orElse(Link.NONE),
                original,
                translated ? sheet.words(text) : Words.NONE,
                sheet.marks(quote.sources()));
    }

    /** Words without a speaker would be taken for those of whoever is spoken of beside them. */
    private Link quoted(Ref by) {
        Link link = sheet.nameOrLink(by);
        return link.shown() ? link : sheet.somebody(by);
    }

    /** A picture or document; nothing if the file is not there. */
    Optional<MediaCard> medium(Media media) {
        FileLink file = sheet.medium(media.file());
        return !file.shown()
                ? Optional.empty()
                : Optional.of(new MediaCard(
                        file,
                        sheet.image(media.file()),
                        media.alt().isEmpty() ? Words.of(file.name()) : sheet.words(media.alt()),
                        sheet.words(media.caption()),
                        sheet.words(media.credit())));
    }

    /** Where sources say otherwise than the page. */
    List<Differing> differing(Head head) {
        return head.differs().stream().map(this::differing).toList();
    }

    private Differing differing(Difference difference) {
        return new Differing(
                sheet.words(difference.about()),
                difference
                        .source()
                        .map(cited -> sheet.link(cited.source(), Source.class))
                        .orElse(Link.NONE),
                sheet.words(difference.says()),
                sheet.words(difference.note()),
                sheet.marks(difference.source().stream().toList()));
    }

    /** A page's own corrections, newest first. */
    Section<Corrected> corrections(Head head) {
        List<Correction> newest =
                head.corrections().stream().sorted(NEWEST_FIRST).toList();
        return sheet.section(Sections.CORRECTIONS, newest, correction -> corrected(correction, Link.NONE));
    }

    static final Comparator<Correction> NEWEST_FIRST = Comparator.comparing(Correction::date, Cards::newestFirst);

    /** Later dates before earlier ones, unknown ones last. */
    static int newestFirst(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return other.get().compareTo(one.get());
    }

    /** Earlier dates before later ones, unknown ones last. */
    static int oldestFirst(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareTo(other.get());
    }

    Corrected corrected(Correction correction, Link page) {
        return new Corrected(
                sheet.day(correction.date()),
                page,
                sheet.words(correction.was()),
                sheet.words(correction.now()),
                sheet.words(correction.why()),
                false);
    }
}
