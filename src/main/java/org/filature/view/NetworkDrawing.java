package org.filature.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.filature.model.Actor;
import org.filature.picture.Layout;
import org.filature.picture.Side;
import org.filature.picture.Track;

/** Draws a plan of the network in the words of one language. */
final class NetworkDrawing {
    private static final Layout.Spot KEY_BEGIN = new Layout.Spot(0, 7, Side.EAST);
    private static final Layout.Spot KEY_END = new Layout.Spot(44, 7, Side.EAST);

    private final Sheet sheet;
    private final Edition edition;
    private final NetworkPlan plan;
    private final boolean fan;

    private NetworkDrawing(Sheet sheet, NetworkPlan plan, boolean fan) {
        this.sheet = sheet;
        this.edition = sheet.edition();
        this.plan = plan;
        this.fan = fan;
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
        Actor first = plan.actors().get(0);
        String title =
                fan ? say("network.around.title", edition.words(first.name()).text()) : edition.say("network.picture");
        String self = fan ? first.id() : "";
        return new NetworkPicture(
                sheet.anchor(id),
                title,
                description(),
                caption(),
                legend(),
                NetworkCanvas.of(sheet, plan, self),
                NetworkColumn.isNeeded(plan)
                        ? NetworkCanvas.of(sheet, NetworkColumn.of(edition.language(), plan, fan), self)
                        : NetworkPicture.Canvas.NONE);
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

    private List<NetworkPicture.Key> legend() {
        List<NetworkPicture.Key> legend = new ArrayList<>();
        for (TieFamily family : plan.families()) {
            boolean arrow = plan.lines().stream()
                    .anyMatch(line ->
                            line.line().family() == family && line.line().isDirected());
            String id = Edition.id(family);
            legend.add(key(
                    NetworkCanvas.style(family, false), false, arrow ? id : "", edition.say("network.family." + id)));
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
