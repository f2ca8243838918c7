package org.filature.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.model.Actor;
import org.filature.picture.FanLayout;
import org.filature.picture.Layout;
import org.filature.picture.Side;
import org.filature.picture.Track;

/** Draws a plan of the network in the words of one language. */
final class NetworkDrawing {
    private static final double FOOT = 0.92;
    private static final double APART = 5;
    private static final double STROKE = 2.5;

    /** What a tie takes beside its way: half a stroke, half an arrowhead, half a bar where it was cut. */
    private static final double BESIDE = 6;

    private static final Layout.Spot KEY_BEGIN = new Layout.Spot(0, 7, Side.EAST);
    private static final Layout.Spot KEY_END = new Layout.Spot(44, 7, Side.EAST);

    private final Sheet sheet;
    private final Edition edition;
    private final NetworkPlan plan;
    private final boolean fan;
    private final List<Track> tracks = new ArrayList<>();

    private NetworkDrawing(Sheet sheet, NetworkPlan plan, boolean fan) {
        this.sheet = sheet;
        this.edition = sheet.edition();
        this.plan = plan;
        this.fan = fan;
        int edge = -1;
        for (NetworkPlan.Placed placed : plan.lines()) {
            edge += placed.nth() == 0 ? 1 : 0;
            tracks.add(track(placed, edge));
        }
    }

    /** All of the network, or its main part. */
    static NetworkPicture whole(Sheet sheet, NetworkPlan plan) {
        return new NetworkDrawing(sheet, plan, false).draw(Sections.NETWORK);
    }

    /** An actor in the middle of those it is tied to. */
    static NetworkPicture around(Sheet sheet, NetworkPlan plan) {
        return new NetworkDrawing(sheet, plan, true).draw(Sections.NETWORK);
    }

    private NetworkPicture draw(String id) {
        if (plan.actors().isEmpty()) {
            return NetworkPicture.NONE;
        }
        List<NetworkPicture.Node> nodes = new ArrayList<>();
        for (int i = 0; i < plan.actors().size(); i++) {
            nodes.add(node(i));
        }
        String name = edition.words(plan.actors().get(0).name()).text();
        String title = fan ? say("network.around.title", name) : edition.say("network.picture");
        long top = (long) Math.floor(tracks.stream().mapToDouble(Track::top).reduce(BESIDE, Math::min) - BESIDE);
        double most = plan.layout().height() - BESIDE;
        long bottom =
                (long) Math.ceil(tracks.stream().mapToDouble(Track::bottom).reduce(most, Math::max) + BESIDE);
        return new NetworkPicture(
                sheet.anchor(id),
                top,
                (long) plan.layout().width(),
                bottom - top,
                title,
                description(),
                caption(),
                legend(),
                nodes,
                IntStream.range(0, tracks.size()).mapToObj(this::line).toList());
    }

    /** What so many ties between the same two take on either side of the way between them. */
    static double beside(int ties) {
        return (ties - 1) * APART / 2 + STROKE / 2;
    }

    private String say(String key, Object... parts) {
        return edition.tongue().messages().get(key, parts);
    }

    private String count(String key, int number) {
        return edition.numbers().count(key, number);
    }

    /** How much it shows, and who stands out. */
    private String description() {
        int actors = plan.actors().size() - (fan ? 1 : 0);
        String most = plan.actors().stream()
                .skip(fan ? 1 : 0)
                .limit(fan ? actors : 3)
                .map(actor -> edition.words(actor.name()).text())
                .collect(Collectors.joining(edition.say("list.separator")));
        return say(fan ? "network.around.description" : "network.description", count("network.actors", actors), most);
    }

    private List<String> caption() {
        return fan ? captionOfFan() : captionOfWhole();
    }

    private List<String> captionOfWhole() {
        int actors = plan.actors().size();
        String shown = actors < plan.of()
                ? say("network.part", plain(actors), plain(plan.of()))
                : say("network.all", count("network.actors", actors));
        return List.of(shown, edition.say("network.reading"));
    }

    private List<String> captionOfFan() {
        int others = plan.actors().size() - 1;
        List<String> caption = new ArrayList<>();
        caption.add(
                others < plan.of()
                        ? say("network.around.part", plain(others), plain(plan.of()))
                        : count("network.around", others));
        if (plan.lines().stream().anyMatch(line -> line.from() > 0 && line.to() > 0)) {
            caption.add(edition.say("network.around.among"));
        }
        return caption;
    }

    private String plain(int number) {
        return edition.numbers().plain(BigDecimal.valueOf(number));
    }

    private NetworkPicture.Node node(int place) {
        Actor actor = plan.actors().get(place);
        Prominence prominence = plan.prominence().get(place);
        Layout.Spot spot = plan.layout().spots().get(place);
        Link link = sheet.link(actor);
        boolean self = fan && place == 0;
        Link to = self ? new Link("", link.kind(), "", link.text(), link.withheld(), link.discreet()) : link;
        String type = edition.term("actor.type", actor.actorType()).words().text();
        String ties = count("network.tied", edition.network().neighbours(actor).size());
        String title = say("network.node", link.text().text(), type, ties)
                + (link.withheld().shown()
                        ? edition.say("list.separator")
                                + link.withheld().words().text()
                        : "");
        return new NetworkPicture.Node(
                to,
                title,
                spot.x(),
                spot.y(),
                prominence.radius(),
                Edition.id(prominence) + (self ? " node--self" : ""),
                label(spot, prominence, link.text().text(), plan.widest(prominence)));
    }

    private static NetworkPicture.Label label(Layout.Spot spot, Prominence prominence, String name, double widest) {
        List<String> lines = prominence.lettering().lines(name, widest);
        double step = prominence.lettering().lineHeight();
        double away = prominence.radius() + Side.GAP;
        double high = lines.size() * step;
        double foot = FOOT * prominence.lettering().size();
        return switch (spot.side()) {
            case EAST -> label("start", spot.x() + away, spot.y() - high / 2 + foot, step, lines);
            case WEST -> label("end", spot.x() - away, spot.y() - high / 2 + foot, step, lines);
            case SOUTH -> label("middle", spot.x(), spot.y() + away - 1 + foot, step, lines);
            case NORTH -> label("middle", spot.x(), spot.y() - away + 1 - high + foot, step, lines);
        };
    }

    private static NetworkPicture.Label label(String anchor, double x, double y, double step, List<String> lines) {
        return new NetworkPicture.Label(anchor, round(x), round(y), round(step), lines);
    }

    private static double round(double length) {
        return Math.rint(length * 10) / 10;
    }

    private NetworkPicture.Line line(int place) {
        NetworkPlan.Placed placed = plan.lines().get(place);
        Line line = placed.line();
        String family = Edition.id(line.family());
        Track track = tracks.get(place);
        return new NetworkPicture.Line(
                placed.from(),
                placed.to(),
                style(family, line.isDoubtful()),
                line.isEnded() ? track.cut() : track.whole(),
                line.isDirected() ? family : "",
                line.knots().stream()
                        .map(new KnotWords(sheet)::sentence)
                        .collect(Collectors.joining(edition.say("list.separator.long"))));
    }

    private static String style(String family, boolean doubtful) {
        return "tie--" + family + (doubtful ? " tie--doubtful" : "");
    }

    private Track track(NetworkPlan.Placed placed, int edge) {
        Layout.Spot from = plan.layout().spots().get(placed.from());
        Layout.Spot to = plan.layout().spots().get(placed.to());
        double fromRadius = plan.prominence().get(placed.from()).radius();
        double toRadius = plan.prominence().get(placed.to()).radius();
        boolean arrow = placed.line().isDirected();
        if (fan && placed.from() > 0 && placed.to() > 0) {
            Track.Point bend = FanLayout.bend(plan.layout().spots().get(0), from, to);
            return Track.bent(from, fromRadius, to, toRadius, bend.aside(placed.nth() * 2 * APART), arrow);
        }
        // Lines between the same two lie side by side, whichever way each leads.
        int way = placed.from() < placed.to() ? 1 : -1;
        double aside = way * (placed.nth() - (placed.of() - 1) / 2.0) * APART;
        Track.Point bend = plan.layout().bends().get(edge);
        return bend == null
                ? Track.straight(from, fromRadius, to, toRadius, aside, arrow)
                : Track.bent(from, fromRadius, to, toRadius, bend, aside, arrow);
    }

    private List<NetworkPicture.Key> legend() {
        List<NetworkPicture.Key> legend = new ArrayList<>();
        for (TieFamily family : plan.families()) {
            boolean arrow = plan.lines().stream()
                    .anyMatch(line ->
                            line.line().family() == family && line.line().isDirected());
            String id = Edition.id(family);
            legend.add(key(style(id, false), false, arrow ? id : "", edition.say("network.family." + id)));
        }
        if (plan.lines().stream().anyMatch(placed -> placed.line().isEnded())) {
            legend.add(key("tie--any", true, "", edition.say("network.ended")));
        }
        if (plan.lines().stream().anyMatch(placed -> placed.line().isDoubtful())) {
            legend.add(key("tie--any tie--doubtful", false, "", edition.say("network.doubtful")));
        }
        return legend;
    }

    private static NetworkPicture.Key key(String style, boolean cut, String arrow, String words) {
        Track track = Track.straight(KEY_BEGIN, 0, KEY_END, 0, 0, !arrow.isEmpty());
        return new NetworkPicture.Key(style, cut ? track.cut() : track.whole(), arrow, words);
    }
}
