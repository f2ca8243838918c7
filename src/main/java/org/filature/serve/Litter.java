package org.filature.serve;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Knows the files that editors, version control and systems leave beside the author's: none is worth a round. */
final class Litter {
    private static final Pattern NAME = Pattern.compile(
            "\\..*" // hidden: .git, .DS_Store, .a.md.swp, .#a.md
                    + "|.*~" // Emacs, Vim, gedit
                    + "|#.*#" // Emacs
                    + "|4913|5036|5159" // Vim tries with these whether it may write
                    + "|sed[A-Za-z0-9]{6}" // sed -i
                    + "|.*___jb_(tmp|old)___" // JetBrains
                    + "|.*\\.(tmp|temp|bak|part|crdownload|sw[a-z])"
                    + "|Thumbs\\.db|desktop\\.ini");

    private Litter() {}

    /** @param path from the watched folder */
    static boolean is(Path path) {
        for (Path part : path) {
            if (NAME.matcher(part.toString()).matches()) {
                return true;
            }
        }
        return false;
    }
}
