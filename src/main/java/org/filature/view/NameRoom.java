package org.filature.view;

import org.filature.picture.ColumnLayout;

/** How wide a line of a name may be in a picture. */
enum NameRoom {
    /** In a picture as wide as a page. */
    WIDE(10.5),
    /** In one of so few that it fits a telephone. */
    SLIM(5.5),
    /** In a column: what the ties beside it leave. */
    COLUMN(0) {
        @Override
        double widest(Prominence prominence) {
            return ColumnLayout.widest(Prominence.MAJOR.radius());
        }
    };

    private final double ems;

    NameRoom(double ems) {
        this.ems = ems;
    }

    double widest(Prominence prominence) {
        return ems * prominence.lettering().size();
    }
}
