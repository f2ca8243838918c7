package org.filature.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filature.model.Actor;
import org.filature.picture.Layout;
import org.filature.picture.Letters;
import org.filature.picture.Side;
import org.filature.picture.Way;

/** Draws marks, names and lines of a plan of the network in the words of one language. */
final class NetworkCanvas {
    private static final double FOOT = 0.92;

    /** What a tie takes beside its way: half a stroke, half an arrowhead, half a bar where it was cut. */
    private static final double BESIDE = 6;

    private final Sheet sheet;
    private final Edition edition;
    private final NetworkPlan plan;
    private final String self;

    private NetworkCanvas(Sheet sheet, NetworkPlan plan, String self) {
        this.sheet = sheet;
        this.edition = sheet.edition();
        this.plan = plan;
        this.self = self;
    }

    /**
     * Draws a plan.
     *
     * @param self the id of the actor whose page it is on, which is not linked; empty if there is none
     */
    static NetworkPicture.Canvas of(Sheet sheet, NetworkPlan plan, String self) {
        return new NetworkCanvas(sheet, plan, self).draw();
    }

    private NetworkPicture.Canvas draw() {
        List<Way> ways = plan.ways();
        long top = (long) Math.floor(ways.stream().mapToDouble(Way::top).reduce(BESIDE, Math::min) - BESIDE);
        double most = plan.layout().height() - BESIDE;
        long bottom = (long) Math.ceil(ways.stream().mapToDouble(Way::bottom).reduce(most, Math::max) + BESIDE);
        return new NetworkPicture.Canvas(
                top,
                (long) plan.layout().width(),
                bottom - top,
                IntStream.range(0, plan.actors().size()).mapToObj(this::node).toList(),
                IntStream.range(0, ways.size()).mapToObj(this::line).toList());
    }

    private NetworkPicture.Node node(int place) {
        Actor actor = plan.actors().get(place);
        Prominence prominence = plan.prominence().get(place);
        Layout.Spot spot = plan.layout().spots().get(place);
        Link link = sheet.link(actor);
        boolean isSelf = actor.id().equals(self);
        Link to = isSelf ? new Link("", link.kind(), "", link.text(), link.withheld(), link.discreet()) : link;
        String type = edition.term("actor.type", actor.actorType()).words().text();
        String ties = edition.numbers()
                .count("network.tied", edition.network().neighbours(actor).size());
        String title =
                edition.tongue().messages().get("network.node", link.text().text(), type, ties)
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
                Edition.id(prominence) + (isSelf ? " node--self" : ""),
                label(spot, prominence, link.text().text()));
    }

    private NetworkPicture.Label label(Layout.Spot spot, Prominence prominence, String name) {
        Letters letters = prominence.lettering();
        double widest = plan.room().widest(prominence);
        boolean column = plan.room() == NameRoom.COLUMN;
        List<String> lines = letters.lines(name, widest);
        if (column) {
            // only a single word can be too long for its line
            lines = lines.stream().map(line -> letters.cut(line, widest)).toList();
        }
        double step = letters.lineHeight();
        // one below another, names begin at the same place, whatever their marks
        double away = (column ? Prominence.MAJOR : prominence).radius() + Side.GAP;
        double high = lines.size() * step;
        double foot = FOOT * letters.size();
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
        Way way = plan.ways().get(place);
        return new NetworkPicture.Line(
                placed.from(),
                placed.to(),
                style(line.family(), line.isDoubtful()),
                line.isEnded() ? way.cut() : way.whole(),
                line.isDirected() ? Edition.id(line.family()) : "",
                line.knots().stream()
                        .map(new KnotWords(sheet)::sentence)
                        .collect(Collectors.joining(edition.say("list.separator.long"))));
    }

    /** The classes of a line. */
    static String style(TieFamily family, boolean doubtful) {
        return "tie--" + Edition.id(family) + (doubtful ? " tie--doubtful" : "");
    }
}
