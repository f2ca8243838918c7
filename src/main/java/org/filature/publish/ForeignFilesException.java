package org.filature.publish;

import java.util.List;

/** The output folder holds files that no build has written; they are not ours to delete. */
public final class ForeignFilesException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> files;

    ForeignFilesException(List<String> files) {
        super("the output folder holds files that no build has written");
        this.files = List.copyOf(files);
    }

    /** Their paths below the output folder, sorted. */
    public List<String> files() {
        return files;
    }
}
