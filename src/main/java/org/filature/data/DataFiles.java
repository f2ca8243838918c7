package org.filature.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filature.view.Feed;
import org.filature.view.FeedPlan;
import org.filature.view.SitePlan;

/** What a site has for programs, beside its pages. */
public final class DataFiles {
    private DataFiles() {}

    /** The files of a site, not yet made. */
    public static List<DataFile> of(SitePlan plan) {
        Stream<DataFile> feeds = plan.feeds().stream()
                .flatMap(feed -> Stream.of(
                        file(feed, FeedPlan.ATOM, AtomFeed::bytes), file(feed, FeedPlan.JSON, JsonFeed::bytes)));
        Stream<DataFile> news = plan.news().stream().map(told -> new DataFile(told.path(), () -> NewsFile.bytes(told)));
        return Stream.concat(feeds, news).toList();
    }

    private static DataFile file(FeedPlan plan, String extension, Function<Feed, byte[]> format) {
        return new DataFile(
                plan.path() + extension, () -> format.apply(plan.feed().get()));
    }
}
