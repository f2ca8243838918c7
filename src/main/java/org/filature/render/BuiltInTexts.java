package org.filature.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program itself writes into any site: its own templates, styles and scripts, whatever a dossier changes. */
final class BuiltInTexts {
    /** How a template names another, or a sheet of styles one of its parts. */
    private static final Pattern NAME = Pattern.compile("[\"'](?:\\.\\./)?([\\w./-]{1,80})[\"']");

    private BuiltInTexts() {}

    /** The texts of some templates and of the assets, with all that they are made of. */
    static List<String> of(TemplateFiles files, Collection<String> templates) {
        Deque<String> open = new ArrayDeque<>(templates);
        Assets.BUILT_IN.forEach(name -> open.add(Assets.FOLDER + name));
        Set<String> seen = new HashSet<>(open);
        List<String> texts = new ArrayList<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            Optional<String> text = files.builtInText(name + ".peb").or(() -> files.builtInText(name));
            text.ifPresent(found -> {
                texts.add(found);
                Matcher named = NAME.matcher(found);
                while (named.find()) {
                    if (seen.add(named.group(1))) {
                        open.add(named.group(1));
                    }
                }
            });
        }
        return texts;
    }
}
