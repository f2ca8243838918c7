package org.filature.leak;

import java.util.List;
import java.util.Set;

/**
 * What is no secret besides what the files of the content say.
 *
 * @param words what pages say in any dossier
 * @param program what else the program itself writes into a site
 * @param addresses of pages that are published: an id or a path says nothing new
 * @param documents paths of files of which every word is public
 * @param unread what files say that no page shows, and that is not published by being there
 */
public record Open(
        List<String> words, List<String> program, List<String> addresses, Set<String> documents, Unread unread) {
    public Open {
        words = List.copyOf(words);
        program = List.copyOf(program);
        addresses = List.copyOf(addresses);
        documents = Set.copyOf(documents);
    }
}
