package org.filature.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Gathers findings over many pages, then tells each kind of them once, with the pages that have it. */
final class Findings {
    private static final int PAGES_TOLD = 4;

    private final List<Finding> all = new ArrayList<>();

    /** Notes what is not as it must be. Threads may share this. */
    synchronized void add(Finding finding) {
        all.add(finding);
    }

    void add(String page, String rule, String element, String advice) {
        add(new Finding(page, rule, element, advice));
    }

    /** Notes what a script found: lists of rule, element and advice. */
    void addAll(String page, JsonNode found) {
        found.forEach(one -> add(page, one));
    }

    /** Notes what a script found: rule, element and advice. */
    void add(String page, JsonNode found) {
        add(
                page,
                found.path(0).asString(""),
                found.path(1).asString(""),
                found.path(2).asString(""));
    }

    /** Fails if there was anything, and tells it. */
    synchronized void mustBeNone() {
        if (!all.isEmpty()) {
            throw new AssertionError(toString());
        }
    }

    @Override
    public synchronized String toString() {
        Map<Finding, List<String>> pages = new LinkedHashMap<>();
        all.forEach(finding -> pages.computeIfAbsent(
                        new Finding("", finding.rule(), finding.element(), finding.advice()), key -> new ArrayList<>())
                .add(finding.page()));
        StringBuilder text = new StringBuilder("findings: " + pages.size() + "; the site is in target/proof/site\n");
        pages.forEach((finding, where) ->
                tell(text, finding, where.stream().distinct().toList()));
        return text.toString();
    }

    private static void tell(StringBuilder text, Finding finding, List<String> where) {
        text.append('\n')
                .append(finding.rule())
                .append(": ")
                .append(finding.advice().strip().replace("\n", "\n    "));
        if (!finding.element().isEmpty()) {
            text.append("\n  element: ").append(finding.element().strip().replaceAll("\\s+", " "));
        }
        text.append("\n  on: ").append(String.join(", ", where.subList(0, Math.min(PAGES_TOLD, where.size()))));
        if (where.size() > PAGES_TOLD) {
            text.append(" and ").append(where.size() - PAGES_TOLD).append(" more");
        }
        text.append('\n');
    }
}
