package org.filature.check;

import org.filature.diagnostic.Code;
import org.filature.diagnostic.Diagnostics;
import org.filature.diagnostic.Location;
import org.filature.link.Directory;
import org.filature.model.Dossier;

/**
 * What rules look at.
 *
 * @param dossier all that was read, drafts too: what will be published one day is checked today
 */
record Subject(Dossier dossier, Directory directory, Diagnostics diagnostics) {
    void problem(Code code, Location at, String message, String hint) {
        diagnostics.add(code, at, message, hint);
    }
}
