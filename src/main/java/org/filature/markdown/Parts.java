package org.filature.markdown;

/** The helpers of one rendering, which need one another. */
final class Parts {
    private final Work work;
    private final Links links;
    private final References references;
    private final Pictures pictures;
    private final Notes notes;
    private final Definitions definitions;
    private final LineWriter lines;

    Parts(Work work) {
        this.work = work;
        this.links = new Links(work);
        this.references = new References(work, links);
        this.notes = new Notes(work);
        this.definitions = new Definitions(work);
        this.lines = new LineWriter(work);
        this.pictures = new Pictures(this);
    }

    Work work() {
        return work;
    }

    Links links() {
        return links;
    }

    References references() {
        return references;
    }

    Pictures pictures() {
        return pictures;
    }

    Notes notes() {
        return notes;
    }

    Definitions definitions() {
        return definitions;
    }

    LineWriter lines() {
        return lines;
    }
}
