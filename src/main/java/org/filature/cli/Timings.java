package org.filature.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filature.build.Account;
import org.filature.build.Account.Made;
import org.filature.build.BuildResult.Timing;

/** Says where the time of a run went. */
final class Timings {
    private static final int TEMPLATES = 10;
    private static final int PAGES = 5;
    private static final double MILLION = 1e6;

    private record Cost(String template, long pages, long nanos) {}

    private Timings() {}

    /** Each stage; where pages were made, the dearest templates and the slowest pages too. */
    static String of(Account account) {
        StringBuilder text = new StringBuilder();
        account.timings().forEach(stage -> line(text, "%-10s %,7.0f ms", stage.stage(), stage.nanos() / MILLION));
        long total = account.timings().stream().mapToLong(Timing::nanos).sum();
        line(text, "%-10s %,7.0f ms", "all", total / MILLION);
        if (!account.pages().isEmpty()) {
            speed(text, account);
            templates(text, account.pages());
            pages(text, account.pages());
        }
        return text.toString();
    }

    private static void speed(StringBuilder text, Account account) {
        account.timings().stream()
                .filter(stage -> stage.stage().equals("render"))
                .forEach(stage -> line(
                        text,
                        "%n%s made, %,.0f a second. Below, the time of all cores is added up.",
                        Teller.count(account.pages().size(), "page"),
                        account.pages().size() * 1e9 / Math.max(1, stage.nanos())));
    }

    private static void templates(StringBuilder text, List<Made> pages) {
        Map<String, List<Made>> byTemplate =
                pages.stream().collect(Collectors.groupingBy(Made::template, TreeMap::new, Collectors.toList()));
        line(text, "%n%-28s %7s %10s %10s", "template", "pages", "all ms", "each ms");
        byTemplate.entrySet().stream()
                .map(template -> new Cost(
                        template.getKey(),
                        template.getValue().size(),
                        template.getValue().stream().mapToLong(Made::nanos).sum()))
                .sorted(Comparator.comparingLong(Cost::nanos).reversed())
                .limit(TEMPLATES)
                .forEach(cost -> line(
                        text,
                        "%-28s %,7d %,10.0f %,10.2f",
                        cost.template,
                        cost.pages,
                        cost.nanos / MILLION,
                        cost.nanos / MILLION / cost.pages));
    }

    private static void pages(StringBuilder text, List<Made> pages) {
        line(text, "%n%10s  slowest pages", "ms");
        pages.stream()
                .sorted(Comparator.comparingLong(Made::nanos).reversed().thenComparing(Made::path))
                .limit(PAGES)
                .forEach(page -> line(text, "%,10.1f  %s", page.nanos() / MILLION, page.path()));
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format + "%n", values));
    }
}
