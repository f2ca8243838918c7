package org.filature.archive;

/**
 * What is compared of two copies.
 *
 * @param likeness empty for what is no page: then byte for byte
 */
record Text(String sha256, String likeness) {
    /** Of a page that says other things less is the same. */
    private static final double ALIKE = 0.5;

    static boolean isPage(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean isLike(Text other) {
        return sha256.equals(other.sha256)
                || (!likeness.isEmpty()
                        && !other.likeness.isEmpty()
                        && Likeness.between(likeness, other.likeness) >= ALIKE);
    }
}
