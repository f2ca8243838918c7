package org.filature.picture;

import java.util.List;

/**
 * Who paid whom, drawn: actors in columns, payers left and receivers right, each payment a band of its own between two
 * of them. Nothing is added up: an actor joins its bands with a hairline and has no height of its own. Bands are as
 * thick as their amounts on one scale, down to the thinnest; those of unknown amounts are threads.
 *
 * @param width of the picture
 * @param height of the picture
 * @param scale the thickness of one unit of money
 * @param stops actors, some of them twice
 * @param bands one for each payment, in the order given
 */
public record FlowChart(double width, double height, double scale, List<Stop> stops, List<Band> bands) {
    public FlowChart {
        width = tenths(width);
        height = tenths(height);
        stops = List.copyOf(stops);
        bands = List.copyOf(bands);
    }

    /**
     * An actor.
     *
     * @param actor its number
     * @param again whether it stands there a second time, because money flows back or on
     * @param x of the hairline that joins the actor's bands
     * @param top of the hairline
     * @param bottom of the hairline
     * @param label where the name is written
     */
    public record Stop(int actor, boolean again, double x, double top, double bottom, Label label) {
        public Stop {
            x = tenths(x);
            top = tenths(top);
            bottom = tenths(bottom);
        }
    }

    /**
     * Where words stand.
     *
     * @param x where the lines begin
     * @param y the base of the first line
     * @param lines the words
     */
    public record Label(double x, double y, List<String> lines) {
        public Label {
            x = tenths(x);
            y = tenths(y);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A payment.
     *
     * @param payment its number
     * @param solid the outline of what was paid at least; empty if that is not known
     * @param light the outline of what more it can be; empty if the amount is exact
     * @param thread the middle line, where the amount is not known; else empty
     * @param from its end at the payer
     * @param to its end at the receiver
     * @param label where the amount is written
     */
    public record Band(int payment, String solid, String light, String thread, End from, End to, Label label) {}

    /** Where a band meets an actor. */
    public record End(double x, double top, double bottom) {
        public End {
            x = tenths(x);
            top = tenths(top);
            bottom = tenths(bottom);
        }

        /** How thick the band is there. */
        public double height() {
            return tenths(bottom - top);
        }
    }

    /** The amount below which bands keep the least thickness; 0 if there is no scale. */
    public double thinnest() {
        return scale > 0 ? FlowRoom.THINNEST / scale : 0;
    }

    /** Pictures need no more than a tenth of a unit. */
    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /**
     * Draws payments.
     *
     * @param names of the actors, in the order of their numbers
     * @param again what is written beside an actor who stands there a second time
     * @param payments the largest first
     * @param amounts what is written on each band; cut to fit
     * @param narrow whether it is for a narrow screen
     */
    public static FlowChart of(
            List<String> names, String again, List<Payment> payments, List<String> amounts, boolean narrow) {
        FlowColumns.Placed placed = FlowColumns.of(names.size(), payments);
        int columns = placed.columns();
        FlowRoom room = narrow ? FlowRoom.narrow(columns) : FlowRoom.wide(columns);
        return new FlowDrawing(names, again, payments, amounts, placed, room).draw();
    }
}
