package org.filature.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves marks with their labels until none lies on another. */
final class Apart {
    /** What is kept free around a mark with its label. */
    static final double MARGIN = 4;

    private static final int ROUNDS = 150;
    private static final double MORE = 0.01;

    private final Board board;
    private final boolean upright;
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;

    private Apart(Board board, boolean upright) {
        this.board = board;
        this.upright = upright;
        int size = board.size();
        this.left = new double[size];
        this.top = new double[size];
        this.right = new double[size];
        this.bottom = new double[size];
        for (int i = 0; i < size; i++) {
            Box box = board.footprint(i);
            left[i] = box.left();
            top[i] = box.top();
            right[i] = box.right();
            bottom[i] = box.bottom();
        }
    }

    /** Each way, whichever is shorter. */
    static void move(Board board) {
        move(board, false);
    }

    /** Up and down alone. */
    static void moveUpright(Board board) {
        move(board, true);
    }

    private static void move(Board board, boolean upright) {
        Apart apart = new Apart(board, upright);
        for (int round = 0; round < ROUNDS; round++) {
            if (!apart.push()) {
                return;
            }
        }
        apart.drop();
    }

    /** Each two that overlap make way for each other, the shorter way. */
    private boolean push() {
        boolean pushed = false;
        for (int i = 0; i < left.length; i++) {
            for (int j = i + 1; j < left.length; j++) {
                if (meet(i, j)) {
                    push(i, j);
                    pushed = true;
                }
            }
        }
        return pushed;
    }

    private boolean meet(int i, int j) {
        return top[i] - MARGIN < bottom[j]
                && top[j] < bottom[i] + MARGIN
                && left[i] - MARGIN < right[j]
                && left[j] < right[i] + MARGIN;
    }

    private void push(int i, int j) {
        double toDown = bottom[i] + MARGIN - top[j];
        double toUp = bottom[j] + MARGIN - top[i];
        double toRight = right[i] + MARGIN - left[j];
        double toLeft = right[j] + MARGIN - left[i];
        // What has more ties stays where it is, so that whole stars do not wander.
        double share = (double) board.degree(i) / (board.degree(i) + board.degree(j));
        if (upright || Math.min(toDown, toUp) <= Math.min(toRight, toLeft)) {
            double way = toDown <= toUp ? toDown + MORE : -toUp - MORE;
            move(i, 0, -way * (1 - share));
            move(j, 0, way * share);
        } else {
            double way = toRight <= toLeft ? toRight + MORE : -toLeft - MORE;
            move(i, -way * (1 - share), 0);
            move(j, way * share, 0);
        }
    }

    private void move(int node, double dx, double dy) {
        board.x[node] += dx;
        board.y[node] += dy;
        left[node] += dx;
        right[node] += dx;
        top[node] += dy;
        bottom[node] += dy;
    }

    /** What still overlaps after all that goes down, from the top on, until it is free: this always ends. */
    private void drop() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(node -> top[node]));
        for (int placed = 1; placed < order.size(); placed++) {
            int node = order.get(placed);
            boolean free = false;
            while (!free) {
                free = true;
                for (int other : order.subList(0, placed)) {
                    if (meet(other, node)) {
                        move(node, 0, bottom[other] + MARGIN + MORE - top[node]);
                        free = false;
                    }
                }
            }
        }
    }
}
