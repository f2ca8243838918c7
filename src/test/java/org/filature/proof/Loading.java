package org.filature.proof;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page comes whole: nothing moves once it is there, nothing is too wide, nothing fails, nobody else is asked. */
final class Loading {
    private static final JsonMapper JSON = new JsonMapper();

    private final Visit visit;
    private final Findings findings;
    private final String origin;

    /**
     * Begins to look.
     *
     * @param visit with a browser that records
     */
    Loading(Visit visit, Findings findings) {
        this.visit = visit;
        this.findings = findings;
        origin = visit.address("").resolve("/").toString();
    }

    /** Looks at the page that was opened last. */
    void check(String view) {
        visit.find(findings, view, "loading.js");
        visit.browser().console().forEach(message -> findings.add(view, "console", "", message));
        requests(view, visit.browser().events());
    }

    private void requests(String view, List<String> events) {
        for (String text : events) {
            JsonNode event = JSON.readTree(text).path("message");
            JsonNode about = event.path("params");
            switch (event.path("method").asString("")) {
                case "Network.requestWillBeSent" ->
                    request(view, about.path("request").path("url").asString(""));
                case "Network.responseReceived" -> response(view, about.path("response"));
                case "Network.loadingFailed" ->
                    findings.add(view, "failed-request", about.path("type").asString(""), about.toString());
                default -> {}
            }
        }
    }

    private void request(String view, String url) {
        boolean own = url.startsWith(origin) || Set.of("data", "blob").contains(url.split(":", 2)[0]);
        if (!own) {
            findings.add(view, "other-host", url, "is asked for from elsewhere: nothing may be");
        }
    }

    private void response(String view, JsonNode response) {
        int status = response.path("status").asInt(0);
        if (status >= 400) {
            findings.add(view, "failed-request", response.path("url").asString(""), "the answer is " + status);
        }
    }
}
