package org.filature.cli;

/** How a command tells a list that is not one of problems. */
enum ListFormat {
    TEXT,
    JSON;

    /** The values of {@code --format}. */
    static final class Names extends Words {
        Names() {
            super(values());
        }
    }
}
