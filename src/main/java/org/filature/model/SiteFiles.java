package org.filature.model;

import java.util.Set;

/** Files that a build publishes beside its pages, at the site's root. They tell whether a copy of the site is whole. */
public final class SiteFiles {
    /** What was published: every file with its SHA-256, but this list itself and what is made of it. */
    public static final String MANIFEST = "manifest.json";
    /** The same for {@code sha256sum -c}, with the list itself. */
    public static final String SUMS = "SHA256SUMS";
    /** What Ed25519 makes of the list: 64 bytes. */
    public static final String SIGNATURE = "manifest.json.sig";
    /** The public key that checks it. It is in the list like any other file. */
    public static final String KEY = "signing-key.pem";

    /** What a build writes beside what the list names. */
    public static final Set<String> UNLISTED = Set.of(MANIFEST, SUMS, SIGNATURE);

    private SiteFiles() {}
}
