package org.filature.check;

import java.util.Set;
import org.filature.diagnostic.Code;

/** One thing that can be wrong. Looks at the whole subject once and reports every place. */
interface Rule {
    /** What it reports; a rule whose codes are all off is not asked. */
    Set<Code> codes();

    /** Whether it looks at texts as they are understood, and not at facts alone. */
    default boolean readsTexts() {
        return false;
    }

    /** Reports what is wrong. Rules run side by side, so none keeps anything from one dossier to the next. */
    void check(Subject subject);
}
