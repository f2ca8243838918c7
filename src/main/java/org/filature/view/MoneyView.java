package org.filature.view;

import java.util.List;
import org.filature.picture.FlowChart;

/**
 * Who paid whom.
 *
 * @param pictures one for each currency
 * @param rows of the table, which has all
 */
public record MoneyView(List<Picture> pictures, List<Row> rows, Filter filter, Section<Reference> references) {
    public MoneyView {
        pictures = List.copyOf(pictures);
        rows = List.copyOf(rows);
    }

    /**
     * A payment, with what the filter looks at.
     *
     * @param dateKey to sort by
     */
    public record Row(MoneyLine line, String dateKey, List<Filter.Datum> data) {
        public Row {
            data = List.copyOf(data);
        }
    }

    /**
     * The payments in one currency.
     *
     * @param id of the picture on the page
     * @param title the currency
     * @param left says that the picture leaves some out; missing if it has all
     * @param drawings the same for a wide and for a narrow screen
     * @param key what the looks of bands mean, of those that there are
     */
    public record Picture(String id, Words title, Words left, List<Drawing> drawings, List<KeyLine> key) {
        public Picture {
            drawings = List.copyOf(drawings);
            key = List.copyOf(key);
        }
    }

    /**
     * A picture of payments.
     *
     * @param form wide or narrow
     * @param height with the bar that shows the scale
     * @param bar how high that bar is; 0 where there is no scale
     * @param unit the amount it stands for
     */
    public record Drawing(
            String form, FlowChart chart, double height, List<Stop> stops, List<Band> bands, double bar, String unit) {
        public Drawing {
            stops = List.copyOf(stops);
            bands = List.copyOf(bands);
        }
    }

    /** An actor, or several together, who then have no link. */
    public record Stop(FlowChart.Stop at, String href) {}

    /**
     * A payment.
     *
     * @param href the event that tells it
     * @param look established, or how its event is not
     * @param title the payment in words
     */
    public record Band(FlowChart.Band at, String href, String look, String title) {}

    /** What a look means. */
    public record KeyLine(String look, Words words) {}
}
