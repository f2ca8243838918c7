package org.filature.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts pictures into one, each at the first place that is free, row by row: small ones come to lie in the empty corners
 * of large ones. Works on a raster, so that what a picture takes up is what is drawn and not the box around it.
 */
final class Packing {
    private static final double CELL = 14;
    private static final double FREE = 14;

    private final int columns;
    private final List<boolean[]> rows = new ArrayList<>();

    private Packing(double width) {
        this.columns = Math.max(1, (int) (width / CELL));
    }

    /** Moves boards, which come from the largest on, to their places in a width. */
    static void pack(List<Board> boards, double width) {
        Packing packing = new Packing(width);
        boards.forEach(packing::place);
    }

    private void place(Board board) {
        Box bounds = board.bounds();
        int wide = cells(bounds.right() - bounds.left() + FREE);
        int high = cells(bounds.bottom() - bounds.top() + FREE);
        for (int row = 0; ; row++) {
            for (int column = 0; column == 0 || column + wide <= columns; column++) {
                if (isFree(row, column, wide, high)) {
                    board.shift(column * CELL - bounds.left(), row * CELL - bounds.top());
                    take(board);
                    return;
                }
            }
        }
    }

    private static int cells(double length) {
        return (int) Math.ceil(length / CELL);
    }

    private boolean isFree(int row, int column, int wide, int high) {
        for (int i = row; i < Math.min(rows.size(), row + high); i++) {
            for (int j = column; j < Math.min(columns, column + wide); j++) {
                if (rows.get(i)[j]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void take(Board board) {
        for (int i = 0; i < board.size(); i++) {
            take(board.footprint(i).grown(FREE));
        }
        for (int edge = 0; edge < board.edges.size(); edge++) {
            int steps = cells(board.length(board.edges.get(edge)) + Math.abs(board.bows[edge]));
            for (int i = 0; i <= steps; i++) {
                Track.Point at = board.along(edge, (double) i / Math.max(1, steps));
                take(Box.around(at.x(), at.y(), FREE));
            }
        }
    }

    private void take(Box box) {
        for (int i = Math.max(0, (int) (box.top() / CELL)); i <= (int) (box.bottom() / CELL); i++) {
            while (rows.size() <= i) {
                rows.add(new boolean[columns]);
            }
            for (int j = Math.max(0, (int) (box.left() / CELL)); j <= box.right() / CELL && j < columns; j++) {
                rows.get(i)[j] = true;
            }
        }
    }
}
