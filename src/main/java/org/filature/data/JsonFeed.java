package org.filature.data;

import org.filature.view.Feed;
import org.filature.view.FeedPlan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static byte[] bytes(Feed feed) {
        ObjectNode json = Json.object()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("language", feed.language())
                .put("home_page_url", feed.page());
        if (!feed.base().isEmpty()) {
            json.put("feed_url", feed.base() + feed.name() + FeedPlan.JSON);
        }
        json.putArray("authors").addObject().put("name", feed.author());
        ArrayNode items = json.putArray("items");
        for (Feed.Item item : feed.items()) {
            ObjectNode node = items.addObject()
                    .put("id", item.id())
                    .put("url", item.address())
                    .put("title", item.title())
                    .put("content_text", item.text())
                    .put("date_published", item.updated());
            if (!item.language().equals(feed.language())) {
                node.put("language", item.language());
            }
        }
        return Json.bytes(json);
    }
}
