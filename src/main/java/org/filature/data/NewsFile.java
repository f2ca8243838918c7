package org.filature.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filature.view.News;
import org.filature.view.NewsPlan;
import org.filature.view.NewsView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what changed for programs, and reads it again when nothing did. */
final class NewsFile {
    private NewsFile() {}

    static byte[] bytes(NewsPlan plan) {
        NewsView news = plan.news().get();
        ObjectNode json = Json.object()
                .put("title", plan.title())
                .put("language", plan.language())
                .put("first", news.news().first());
        items(json, "added", news.added().items());
        items(json, "changed", news.changed().items());
        items(json, "corrected", news.corrected().items());
        items(json, "retracted", news.retracted().items());
        items(json, "renamed", news.renamed().items());
        json.put("removed", news.news().removed());
        return Json.bytes(json);
    }

    private static void items(ObjectNode json, String name, List<NewsView.Item> items) {
        ArrayNode array = json.putArray(name);
        for (NewsView.Item item : items) {
            ObjectNode node = array.addObject().put("type", item.type()).put("title", item.title());
            node.put("path", item.path());
            if (!item.from().isEmpty()) {
                node.put("from", item.from());
            }
            if (!item.address().isEmpty()) {
                node.put("url", item.address());
            }
        }
    }

    /** The news of a file; empty if it is none. */
    static Optional<News> read(byte[] bytes) {
        try {
            JsonNode json = Json.MAPPER.readTree(bytes);
            if (!json.path("added").isArray()) {
                return Optional.empty();
            }
            List<News.Move> moves = new ArrayList<>();
            json.path("renamed")
                    .forEach(node -> moves.add(new News.Move(
                            node.path("from").asString(""), node.path("path").asString(""))));
            return Optional.of(new News(
                    true,
                    json.path("first").asBoolean(false),
                    paths(json, "added"),
                    paths(json, "changed"),
                    paths(json, "corrected"),
                    paths(json, "retracted"),
                    moves,
                    json.path("removed").asInt(0)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<String> paths(JsonNode json, String name) {
        List<String> paths = new ArrayList<>();
        json.path(name).forEach(node -> paths.add(node.path("path").asString("")));
        return paths;
    }
}
