package org.filature.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filature.link.Web;
import org.filature.model.Correction;
import org.filature.model.EntryType;
import org.filature.model.Page;
import org.filature.model.Ref;
import org.filature.model.Site;

/** Makes the frames of one language's pages: what they have in common is worked out once. */
final class Frames {
    private record Target(String id, String path, Words text) {}

    /** Pages that are the site as a whole, or a list of what is in it. */
    private static final Set<String> SITE_PAGES =
            Set.of("home", "timeline", "actors", "lawsuits", "claims", "sources", "network", "money", "tag", "kind");

    private final Edition edition;
    private final List<Edition> languages;
    private final String baseUrl;
    private final Frame.SiteView site;
    private final List<Target> menu;
    private final List<Target> foot;
    private final SiteCards cards;
    private final Citing citing;
    private final LinkedData linked;

    Frames(Edition edition, List<Edition> languages) {
        Site settings = edition.web().site();
        this.edition = edition;
        this.languages = List.copyOf(languages);
        this.baseUrl = Hrefs.outer(settings.baseUrl());
        Sheet root = new Sheet(edition, Paths.HOME);
        this.site = new Frame.SiteView(
                root.words(settings.title()),
                root.words(settings.description()),
                root.day(settings.asOf()),
                root.words(settings.publisher()),
                root.words(settings.author()),
                root.contact(settings.contact()),
                root.contact(settings.license()),
                settings.logo(),
                Theme.style(settings.theme()),
                settings.theme(),
                settings.extra(),
                edition.tongue().messages(),
                edition.numbers(),
                edition.files());
        this.menu = menu();
        this.foot = foot(settings);
        this.cards = new SiteCards(edition);
        this.linked = new LinkedData(edition, this::anywhere);
        this.citing = new Citing(edition);
    }

    /** Only what has something to show, and what authors put there. */
    private List<Target> menu() {
        Web web = edition.web();
        List<Target> items = new ArrayList<>();
        add(items, !web.events().isEmpty(), "timeline", Paths.TIMELINE);
        add(items, !web.actors().isEmpty(), "actors", Paths.ACTORS);
        add(items, !web.lawsuits().isEmpty(), "cases", Paths.LAWSUITS);
        add(items, !web.claims().isEmpty(), "claims", Paths.CLAIMS);
        add(items, !web.flows().isEmpty(), "money", Paths.MONEY);
        add(items, !edition.network().isEmpty(), "network", Paths.NETWORK);
        add(items, !web.sources().isEmpty(), "sources", Paths.SOURCES);
        web.pages().stream()
                .filter(Page::menu)
                .map(page -> new Target(page.id(), page.path(), edition.words(page.title())))
                .forEach(items::add);
        return List.copyOf(items);
    }

    private void add(List<Target> items, boolean shown, String id, String path) {
        if (shown) {
            items.add(new Target(id, path, edition.word("menu." + id)));
        }
    }

    private List<Target> foot(Site settings) {
        List<Target> items = new ArrayList<>();
        items.add(new Target("corrections", Paths.CORRECTIONS, edition.word("menu.corrections")));
        items.add(new Target("paper", Paths.PAPER, edition.word("paper.title")));
        settings.policies().forEach((policy, ref) -> policy(policy, ref).ifPresent(items::add));
        return List.copyOf(items);
    }

    private Optional<Target> policy(String policy, Ref ref) {
        return edition.find(ref, Page.class)
                .map(page -> new Target(
                        policy, page.path(), edition.term("policy", policy).words()));
    }

    /**
     * What a page says of itself.
     *
     * @param withheld that it is not published, and why
     * @param edit where it is edited; may be empty
     * @param card the path of its picture; empty for what nobody shares
     * @param embed the path of its compact page; may be empty
     * @param corrections what was wrong on it
     */
    record Self(
            String kind,
            String title,
            String description,
            boolean noindex,
            Words withheld,
            String edit,
            String card,
            String embed,
            List<Correction> corrections) {
        Self(String kind, String title, String description, boolean noindex, Words withheld, String edit) {
            this(kind, title, description, noindex, withheld, edit, "", "", List.of());
        }

        /** A page that is made of others, which nobody can edit. */
        Self(String kind, String title, String description, boolean noindex) {
            this(kind, title, description, noindex, Words.NONE, "");
        }

        Self shared(String picture, String compact) {
            return new Self(kind, title, description, noindex, withheld, edit, picture, compact, corrections);
        }

        /** The same of a page that was corrected. */
        Self corrected(List<Correction> mistakes) {
            return new Self(kind, title, description, noindex, withheld, edit, card, embed, mistakes);
        }

        /** Whether search engines are told what it is: the home page, and entries that all may find. */
        boolean isSaid() {
            return LinkedData.knows(kind) && !noindex && withheld.text().isEmpty();
        }

        /** The same of its compact page, which nobody finds by itself. */
        Self embedded(String compact) {
            return new Self(compact, title, description, true, withheld, "");
        }
    }

    Frame frame(Sheet sheet, Self self, boolean translated) {
        String path = sheet.path();
        String full = self.title().isEmpty()
                ? site.title().text()
                : edition.tongue()
                        .messages()
                        .get("page.title", self.title(), site.title().text());
        return new Frame(
                self.kind(),
                edition.language(),
                full,
                self.description().isEmpty() ? site.description().text() : self.description(),
                baseUrl.isEmpty() || self.noindex() ? "" : address(edition, path),
                translated ? alternates(path) : List.of(),
                translated ? versions(path, sheet) : List.of(),
                self.noindex(),
                self.withheld(),
                Hrefs.outer(self.edit()),
                self.card().isEmpty() ? Sharing.NONE : sharing(sheet, self, full, translated),
                self.isSaid() ? linked.of(sheet, self) : Map.of(),
                sheet.anchors(),
                sheet.hrefFromRoot(""),
                sheet.href(Paths.HOME),
                sheet.href(Paths.SEARCH),
                site,
                menu.stream().map(item -> item(item, sheet)).toList(),
                foot.stream()
                        .map(item -> new Link(sheet.href(item.path), item.id, "", item.text))
                        .toList());
    }

    private Sharing sharing(Sheet sheet, Self self, String full, boolean translated) {
        String path = sheet.path();
        String title = self.title().isEmpty() ? site.title().text() : self.title();
        String address = address(edition, path);
        String embed = self.embed().isEmpty() ? "" : anywhere(sheet, edition.root() + self.embed());
        boolean isUncited =
                self.kind().equals("retracted") || !self.withheld().text().isEmpty();
        return new Sharing(
                title,
                SITE_PAGES.contains(self.kind()) ? "website" : "article",
                address,
                picture(self, full),
                OgLocale.of(edition.language()),
                translated ? otherLocales() : List.of(),
                isUncited ? Sharing.Citations.NONE : citing.of(title, path, address),
                new Sharing.Embed(embed, full));
    }

    /** Networks ask for it from elsewhere: a relative address is one that none of them reads. */
    private Sharing.Picture picture(Self self, String full) {
        return baseUrl.isEmpty()
                ? Sharing.Picture.NONE
                : new Sharing.Picture(
                        absolute(self.card()),
                        self.card().equals(cards.site()) ? site.title().text() : full);
    }

    private List<String> otherLocales() {
        return languages.stream()
                .filter(other -> !other.language().equals(edition.language()))
                .map(other -> OgLocale.of(other.language()))
                .filter(locale -> !locale.isEmpty())
                .toList();
    }

    /** Full if the base is known, since others ask for it from elsewhere; else from the page. */
    String anywhere(Sheet sheet, String fromRoot) {
        return baseUrl.isEmpty() ? sheet.hrefFromRoot(fromRoot) : absolute(fromRoot);
    }

    private String absolute(String fromRoot) {
        return baseUrl + (baseUrl.endsWith("/") ? "" : "/") + fromRoot;
    }

    SiteCards cards() {
        return cards;
    }

    private static Frame.Item item(Target item, Sheet sheet) {
        return new Frame.Item(
                item.id,
                sheet.href(item.path),
                item.text,
                isWithin(item.path, sheet.path()),
                item.path.equals(sheet.path()));
    }

    /** An entry's page lies within the list of its type; an event's within the timeline. */
    private static boolean isWithin(String item, String path) {
        if (item.equals(path)) {
            return true;
        }
        return item.endsWith("/index.html")
                ? path.startsWith(item.substring(0, item.length() - "index.html".length()))
                : item.equals(Paths.TIMELINE) && path.matches("(events|kinds|timeline)/.*");
    }

    /** A page's full address, if the base is known. */
    String address(Edition language, String path) {
        return baseUrl.isEmpty() ? "" : absolute(language.root() + path);
    }

    /** For search engines, which take full addresses alone: without a base there are none. */
    List<Frame.Alternate> alternates(String path) {
        if (languages.size() < 2 || baseUrl.isEmpty()) {
            return List.of();
        }
        Stream<Frame.Alternate> each =
                languages.stream().map(other -> new Frame.Alternate(other.language(), address(other, path)));
        Frame.Alternate other = new Frame.Alternate("x-default", address(languages.get(0), path));
        return Stream.concat(each, Stream.of(other)).toList();
    }

    private List<Frame.Version> versions(String path, Sheet sheet) {
        return languages.size() < 2
                ? List.of()
                : languages.stream()
                        .map(other -> new Frame.Version(
                                other.language(),
                                other.say("language.name"),
                                sheet.hrefFromRoot(other.root() + path),
                                other.language().equals(edition.language())))
                        .toList();
    }

    /** Links that work wherever the page is shown: full ones if the base is known. */
    List<Link> places() {
        Target search = new Target("search", Paths.SEARCH, edition.word("search.title"));
        return Stream.concat(menu.stream(), Stream.of(search))
                .map(item ->
                        new Link(baseUrl.isEmpty() ? item.path : address(edition, item.path), item.id, "", item.text))
                .toList();
    }

    /** The lists that have something to show, as links of a page. */
    List<Link> lists(Sheet sheet) {
        return Stream.concat(menu.stream(), foot.stream())
                .filter(item -> !item.path.startsWith(EntryType.PAGE.folder() + "/"))
                .map(item -> new Link(sheet.href(item.path), "list", "", item.text))
                .toList();
    }

    Edition edition() {
        return edition;
    }

    String baseUrl() {
        return baseUrl;
    }
}
