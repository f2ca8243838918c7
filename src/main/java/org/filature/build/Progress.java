package org.filature.build;

/** Hears how far a run is. Called from any thread and often: an answer must come at once. */
public interface Progress {
    /** Hears nothing. */
    Progress NONE = new Progress() {};

    /**
     * A stage begins that may take long.
     *
     * @param doing what is done, such as {@code making pages}
     * @param steps how many steps it has; 0 if that is not known
     */
    default void begin(String doing, int steps) {}

    /** One step of the stage is done. */
    default void step() {}

    /** A stage is over. Its name is that of {@link BuildResult.Timing}. */
    default void end(BuildResult.Timing stage) {}
}
