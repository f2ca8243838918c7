package org.filature.check;

/** One thing that can be wrong. Looks at the whole subject once and reports every place. */
interface Rule {
    /** Reports what is wrong. */
    void check(Subject subject);
}
