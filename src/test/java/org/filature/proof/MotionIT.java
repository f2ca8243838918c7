package org.filature.proof;

import org.junit.jupiter.api.Test;

/** Readers who ask for no motion see none. */
class MotionIT {
    @Test
    void nothingMovesWhereReadersAskForNoMotion() {
        Findings findings = new Findings();
        try (Visit visit = Visit.orSkip()) {
            visit.browser().media("prefers-reduced-motion", "reduce");
            for (String page : DemoSite.get().kinds()) {
                visit.open(page);
                visit.find(findings, page, "motion.js");
            }
        }
        findings.mustBeNone();
    }
}
