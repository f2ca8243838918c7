package org.filature;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The house: which room may know which, and what no room may do. */
@AnalyzeClasses(packages = "org.filature", importOptions = DoNotIncludeTests.class)
class HouseTest {
    private static final String HOUSE = "org.filature";

    /**
     * Each room with the rooms it may know. Data flows one way, so no room knows one below it. A new package is a new
     * line; one that has none fails {@link #everyClassLivesInARoom}.
     */
    private static final List<Room> ROOMS = List.of(
            room("edtf"),
            room("diagnostic"),
            room("model", "edtf", "diagnostic"),
            room("read", "edtf", "diagnostic", "model"),
            room("link", "edtf", "diagnostic", "model"),
            room("author", "edtf", "diagnostic", "model", "read", "link"),
            room("markdown", "edtf", "diagnostic", "model", "link", "media"),
            room("png"),
            room("media", "diagnostic", "model", "png"),
            room("history"),
            room("check", "edtf", "diagnostic", "model", "history", "link", "markdown", "media"),
            room("leak", "edtf", "diagnostic", "model", "read", "link", "markdown"),
            room("picture"),
            room("card", "png"),
            room("cite"),
            room("search"),
            room(
                    "view",
                    "edtf",
                    "diagnostic",
                    "model",
                    "link",
                    "markdown",
                    "media",
                    "check",
                    "picture",
                    "card",
                    "cite",
                    "search"),
            room("render", "edtf", "diagnostic", "model", "media", "view", "card", "cite"),
            room("data", "model", "view"),
            room("publish", "edtf", "diagnostic", "model", "render"),
            room(
                    "build",
                    "edtf",
                    "diagnostic",
                    "model",
                    "read",
                    "link",
                    "markdown",
                    "history",
                    "media",
                    "check",
                    "leak",
                    "view",
                    "render",
                    "data",
                    "publish"),
            room("fetch"),
            room("archive", "edtf", "diagnostic", "model", "read", "link", "check", "fetch"),
            room("verify", "model", "publish", "fetch"),
            room("serve", "diagnostic", "build"),
            room(
                    "cli",
                    "edtf",
                    "diagnostic",
                    "model",
                    "read",
                    "link",
                    "author",
                    "markdown",
                    "history",
                    "check",
                    "view",
                    "render",
                    "data",
                    "publish",
                    "build",
                    "fetch",
                    "archive",
                    "verify",
                    "serve"));

    @ArchTest
    static void eachRoomKnowsOnlyWhatItMay(JavaClasses house) {
        assertAll(ROOMS.stream().map(room -> () -> knowsOnlyWhatItMay(room).check(house)));
    }

    @ArchTest
    static final ArchRule everyClassLivesInARoom = classes()
            .that(resideOutsideOfPackage(HOUSE))
            .should()
            .resideInAnyPackage(in(ROOMS.stream().map(Room::name).toList()))
            .because("a package that the table of rooms does not name is held by no rule")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theProgramOnlyStartsTheCommandLine = classes()
            .that()
            .resideInAPackage(HOUSE)
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage(HOUSE + "..")).or(resideInAnyPackage(HOUSE, in("cli"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyKnowsTheProgram = noClasses()
            .that(resideOutsideOfPackage(HOUSE))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOUSE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyReadKnowsYaml = libraryOf("org.yaml.snakeyaml..", "read");

    @ArchTest
    static final ArchRule onlyReadKnowsBibtex = libraryOf("org.jbibtex..", "read");

    @ArchTest
    static final ArchRule onlyMarkdownKnowsFlexmark = libraryOf("com.vladsch.flexmark..", "markdown");

    @ArchTest
    static final ArchRule onlyCardAndMediaKnowFonts = libraryOf("org.apache.fontbox..", "card", "media");

    /** The cards' font is read by a part of the same library. */
    @ArchTest
    static final ArchRule onlyMediaKnowsPdf = libraryOf("org.apache.pdfbox..", "media", "card");

    @ArchTest
    static final ArchRule onlyMediaDecodesPictures = libraryOf("javax.imageio..", "media");

    @ArchTest
    static final ArchRule onlyMediaKnowsWebp = libraryOf("com.twelvemonkeys..", "media");

    @ArchTest
    static final ArchRule onlyHistoryKnowsGit = libraryOf("org.eclipse.jgit..", "history");

    @ArchTest
    static final ArchRule onlyPictureKnowsLayouts = libraryOf("org.eclipse.elk..", "picture");

    @ArchTest
    static final ArchRule onlyRenderKnowsPebble = libraryOf("io.pebbletemplates..", "render");

    @ArchTest
    static final ArchRule onlyCliKnowsPicocli = libraryOf("picocli..", "cli");

    /**
     * JSON is read in {@code read} (CSL-JSON), written as schemas, as reports, in and to pages, as feeds and the like,
     * as the list of what was published, and as the memory of links.
     */
    @ArchTest
    static final ArchRule fewKnowJackson = libraryOf(
            "tools.jackson..", "read", "author", "diagnostic", "render", "data", "publish", "archive", "serve", "cli");

    @ArchTest
    static final ArchRule onlyServeWatches = libraryOf("io.methvin..", "serve");

    @ArchTest
    static final ArchRule onlyFetchAsksOtherHosts = libraryOf("java.net.http..", "fetch");

    @ArchTest
    static final ArchRule onlyServeServes = libraryOf("com.sun.net.httpserver..", "serve");

    @ArchTest
    static final ArchRule onlyTheProgramEndsTheJvm = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Filature.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("a command returns its exit code, so that tests and the preview can go on");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage(in("cli"))
            .and()
            .doNotHaveFullyQualifiedName(Filature.class.getName())
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class, TimeZone.class))
            .because("java.time says what it means, and is safe between threads");

    @ArchTest
    static final ArchRule theMachinesLocaleAndZoneAreNeverAsked = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("the same dossier gives the same bytes on every machine");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses house) {
        List<String> unmarked = house.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !isNullMarked(room))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked)
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.isAnnotatedWith(NullMarked.class);
    }

    private static ArchRule knowsOnlyWhatItMay(Room room) {
        return classes()
                .that()
                .resideInAPackage(in(room.name()))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(HOUSE + ".."))
                        .or(resideInAPackage(in(room.name())))
                        .or(resideInAnyPackage(in(room.known()))))
                .allowEmptyShould(true);
    }

    private static ArchRule libraryOf(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in(List.of(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static Room room(String name, String... known) {
        return new Room(name, List.of(known));
    }

    /** The room's package, with all below it, as ArchUnit writes it. */
    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String[] in(List<String> rooms) {
        return rooms.stream().map(HouseTest::in).toArray(String[]::new);
    }

    private record Room(String name, List<String> known) {}
}
