package org.filature.read;

/** Hears how far the reading is. Called from any thread. */
public interface Steps {
    /** Hears nothing. */
    Steps NONE = new Steps() {};

    /** Reading begins; there are so many entries. */
    default void begin(int entries) {}

    /** One entry was read. */
    default void step() {}
}
