package org.filature.view;

import org.filature.model.SiteFiles;

/**
 * By what key the site is signed, and how a reader checks a copy of it.
 *
 * @param fingerprint the SHA-256 of the key; empty if there is nothing to say here
 * @param key the way to the public key
 * @param manifest the way to the list of what was published
 * @param signature the way to its signature
 * @param sums the way to the same list for other programs
 * @param command what checks a copy
 */
public record Signed(String fingerprint, String key, String manifest, String signature, String sums, String command) {
    /** Nothing to say. */
    public static final Signed NONE = new Signed("", "", "", "", "", "");

    /** Where authors say how they work: it is said there if there is such a page. */
    private static final String METHOD = "method";

    /** What an author's page says of it. */
    static Signed on(Desk desk, String page) {
        return page.equals(METHOD) ? of(desk) : NONE;
    }

    /** What the page of corrections says, which every dossier has: nothing if there is a page on the method. */
    static Signed withoutMethod(Desk desk) {
        boolean hasMethod =
                desk.edition().web().pages().stream().anyMatch(page -> page.id().equals(METHOD));
        return hasMethod ? NONE : of(desk);
    }

    private static Signed of(Desk desk) {
        Sheet sheet = desk.sheet();
        String fingerprint = sheet.web().site().fingerprint();
        if (fingerprint.isEmpty()) {
            return NONE;
        }
        sheet.anchor(Sections.SIGNATURE);
        String base = sheet.web().site().baseUrl();
        String copy = base.isEmpty() ? desk.edition().say("signature.folder") : base;
        return new Signed(
                fingerprint,
                sheet.hrefFromRoot(SiteFiles.KEY),
                sheet.hrefFromRoot(SiteFiles.MANIFEST),
                sheet.hrefFromRoot(SiteFiles.SIGNATURE),
                sheet.hrefFromRoot(SiteFiles.SUMS),
                "filature verify " + copy + " --key " + fingerprint);
    }

    public boolean shown() {
        return !fingerprint.isEmpty();
    }
}
