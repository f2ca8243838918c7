package org.filature.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filature.link.Flow;
import org.filature.model.Amount;
import org.filature.model.EventStatus;
import org.filature.model.Money;
import org.filature.model.Ref;
import org.filature.picture.FlowChart;
import org.filature.picture.Payment;

/**
 * Draws who paid whom, one picture for each currency: amounts in two of them are never compared. In a picture each
 * payment is a band of its own, for the dossier adds nothing up.
 */
final class MoneyPictures {
    /** More bands than that nobody can follow. */
    static final int MOST = 40;

    private static final double HIGHEST_BAR = 48;

    private final Desk desk;
    private final Edition edition;

    private MoneyPictures(Desk desk) {
        this.desk = desk;
        this.edition = desk.edition();
    }

    /** The currencies with most payments first. */
    static List<MoneyView.Picture> of(Desk desk, List<Flow> flows) {
        MoneyPictures pictures = new MoneyPictures(desk);
        TreeMap<String, List<Flow>> byCurrency = new TreeMap<>(flows.stream()
                .collect(Collectors.groupingBy(flow -> flow.money().currency())));
        return byCurrency.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Flow>> group) ->
                                group.getKey().isEmpty())
                        .thenComparing(group -> -group.getValue().size()))
                .map(group -> pictures.picture(group.getKey(), group.getValue()))
                .toList();
    }

    private MoneyView.Picture picture(String currency, List<Flow> flows) {
        List<Flow> drawn = flows.stream()
                .sorted(Comparator.comparing(MoneyPictures::size).reversed())
                .limit(MOST)
                .toList();
        Cast cast = new Cast(desk);
        List<Payment> payments =
                drawn.stream().map(flow -> payment(cast, currency, flow)).toList();
        List<MoneyView.Drawing> drawings = List.of(
                drawing(cast, currency, drawn, payments, false), drawing(cast, currency, drawn, payments, true));
        String left = drawn.size() == flows.size()
                ? ""
                : edition.tongue().messages().get("flow.left", drawn.size(), number(flows.size()));
        return new MoneyView.Picture(
                "flow-" + (currency.isEmpty() ? "unsaid" : currency.toLowerCase(Locale.ROOT)),
                MoneyPage.currency(edition, currency),
                Words.of(left),
                drawings,
                key(currency, drawn, payments, drawings.get(0).chart(), cast));
    }

    private String number(int count) {
        return edition.numbers().plain(BigDecimal.valueOf(count));
    }

    private static BigDecimal size(Flow flow) {
        return flow.money().amount().flatMap(sum -> sum.max().or(sum::min)).orElse(BigDecimal.ONE.negate());
    }

    /** Without a currency a number has no size. */
    private static Payment payment(Cast cast, String currency, Flow flow) {
        Amount amount = flow.money().amount().filter(sum -> !currency.isEmpty()).orElse(Payments.UNKNOWN);
        return Payments.of(
                cast.number(flow.money().from(), true), cast.number(flow.money().to(), false), amount);
    }

    private MoneyView.Drawing drawing(
            Cast cast, String currency, List<Flow> flows, List<Payment> payments, boolean narrow) {
        List<String> amounts = flows.stream().map(this::amount).toList();
        FlowChart chart = FlowChart.of(cast.names(), edition.say("flow.again"), payments, amounts, narrow);
        BigDecimal unit = unit(chart.scale());
        double bar = Math.round(unit.doubleValue() * chart.scale() * 10) / 10.0;
        return new MoneyView.Drawing(
                narrow ? "narrow" : "wide",
                chart,
                Math.ceil(chart.height() + (bar > 0 ? 24 + Math.max(bar, 16) : 4)),
                chart.stops().stream()
                        .map(stop -> new MoneyView.Stop(stop, cast.href(stop.actor())))
                        .toList(),
                chart.bands().stream()
                        .map(band -> band(band, flows.get(band.payment())))
                        .toList(),
                bar,
                bar > 0 ? edition.numbers().money(unit, currency) : "");
    }

    /** One, two or five, with noughts: the largest whose bar is not too high. */
    private static BigDecimal unit(double scale) {
        if (scale <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal most = BigDecimal.valueOf(HIGHEST_BAR / scale);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 1);
        for (int figure : new int[] {5, 2}) {
            BigDecimal unit = power.multiply(BigDecimal.valueOf(figure));
            if (unit.compareTo(most) <= 0) {
                return unit;
            }
        }
        return power;
    }

    private MoneyView.Band band(FlowChart.Band band, Flow flow) {
        Link event = desk.sheet().link(flow.event());
        return new MoneyView.Band(band, event.href(), Edition.id(flow.status()), title(flow));
    }

    /** What is not established, or not published, says so wherever it is shown. */
    private String lead(Flow flow, String words) {
        Term withheld = desk.sheet().link(flow.event()).withheld();
        Term status = edition.standing(flow.status());
        String led = words;
        for (Term lead : List.of(status, withheld)) {
            if (lead.shown()) {
                led = edition.tongue().messages().get("lead.title", lead.words().text(), led);
            }
        }
        return led;
    }

    /** On a band, the picture's currency goes without saying. */
    private String amount(Flow flow) {
        return lead(
                flow,
                flow.money()
                        .amount()
                        .map(sum -> edition.numbers().money(sum, ""))
                        .orElseGet(() -> edition.say("flow.unknown")));
    }

    private String title(Flow flow) {
        Money money = flow.money();
        String amount = money.amount()
                .map(sum -> edition.numbers().money(sum, money.currency()))
                .orElseGet(() -> edition.say("flow.unknown"));
        String facts = Stream.of(
                        amount,
                        edition.words(money.kind()).text(),
                        edition.day(MoneyPage.date(flow)).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(edition.say("list.separator")));
        return lead(flow, edition.tongue().messages().get("flow.payment", ends(money.from()), ends(money.to()), facts));
    }

    private String ends(List<Ref> refs) {
        List<Link> ends = Cast.ends(desk.sheet(), refs);
        return ends.isEmpty()
                ? edition.say("flow.unnamed")
                : ends.stream().map(link -> link.text().text()).collect(Collectors.joining(edition.say("flow.and")));
    }

    /** Only looks that the picture has are explained. */
    private List<MoneyView.KeyLine> key(
            String currency, List<Flow> flows, List<Payment> payments, FlowChart chart, Cast cast) {
        List<MoneyView.KeyLine> key = new ArrayList<>();
        add(key, payments.stream().anyMatch(Payment::isRange), "range", edition.say("flow.key.range"));
        add(key, payments.stream().anyMatch(Payment::isOpen), "open", edition.say("flow.key.open"));
        add(key, payments.stream().anyMatch(paid -> !paid.isKnown()), "unknown", edition.say("flow.key.unknown"));
        for (EventStatus status : EventStatus.values()) {
            String id = Edition.id(status);
            boolean told = flows.stream().anyMatch(flow -> flow.status() == status);
            if (told && status != EventStatus.ESTABLISHED) {
                add(key, true, id, edition.say("flow.key." + id));
            }
        }
        boolean thin = payments.stream().anyMatch(paid -> paid.isKnown() && paid.size() < chart.thinnest());
        BigDecimal least = BigDecimal.valueOf(chart.thinnest()).round(new MathContext(1, RoundingMode.UP));
        String amount = edition.numbers().money(least, currency);
        add(key, thin, "thin", edition.tongue().messages().get("flow.key.thin", amount));
        add(key, cast.isJoint(), "joint", edition.say("flow.key.joint"));
        boolean again = chart.stops().stream().anyMatch(FlowChart.Stop::again);
        add(key, again, "again", edition.tongue().messages().get("flow.key.again", edition.say("flow.again")));
        return key;
    }

    private static void add(List<MoneyView.KeyLine> key, boolean needed, String look, String words) {
        if (needed) {
            key.add(new MoneyView.KeyLine(look, Words.of(words)));
        }
    }
}
