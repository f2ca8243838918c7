package org.filature.diagnostic;

import java.util.Locale;

/** How bad a problem is: an error keeps the site from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING,
    OFF;

    /** The word authors write and read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
