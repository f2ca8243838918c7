package org.filature.verify;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A copy of a site. */
public interface Copy {
    /** What is found of a file. */
    sealed interface State {
        /** It is there. */
        record There(String sha256) implements State {}

        /** It is not. */
        record Missing() implements State {}

        /**
         * It cannot be told.
         *
         * @param why for people
         */
        record Unknown(String why) implements State {}
    }

    /**
     * A small file.
     *
     * @return empty if it is not there
     * @throws IOException if that cannot be told
     */
    Optional<byte[]> read(String path) throws IOException, InterruptedException;

    /**
     * The digest of a file.
     *
     * @param bytes how many it should have
     */
    State digest(String path, long bytes) throws IOException, InterruptedException;

    /** Every file there is, by path, sorted; empty if the copy cannot be looked through. */
    Optional<List<String>> files() throws IOException;
}
