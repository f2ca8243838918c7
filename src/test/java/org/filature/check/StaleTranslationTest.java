package org.filature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.filature.ContentFixture;
import org.filature.diagnostic.Code;
import org.filature.history.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation is old if its original's words have changed since, as the repository shows. */
class StaleTranslationTest {
    private static final String TOLD = "events/a.fr.md:1:1 : the text of the original changed after this translation";

    @TempDir
    Path folder;

    private Git git;
    private Instant clock = Instant.parse("2024-01-01T00:00:00Z");

    @BeforeEach
    void begin() throws GitAPIException, IOException {
        // Opens a repository before, so that tests, too, leave the home of whoever runs them alone.
        History.of(Path.of("")).originalsThen(List.of(new History.Twins("none", "none", "fr")));
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        content().file("site.yaml", "title: T\nlanguages: [en, fr]\nrules: {unsourced-event: off}\n");
        original("The vote", "2024-03", "The board voted.");
        translation("Le vote", "Le conseil a voté.");
        commit();
    }

    @AfterEach
    void end() {
        git.close();
    }

    private ContentFixture content() {
        return new ContentFixture(folder.resolve("dossier/content"), false);
    }

    private void original(String title, String date, String text) {
        content().file("events/a.md", "---\ntitle: " + title + "\ndate: " + date + "\n---\n" + text + "\n");
    }

    private void translation(String title, String text) {
        content().file("events/a.fr.md", "---\ntitle: " + title + "\n---\n" + text + "\n");
    }

    private void commit() throws GitAPIException {
        clock = clock.plusSeconds(60);
        PersonIdent who = new PersonIdent("T", "t@example.org", clock, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("m")
                .setAuthor(who)
                .setCommitter(who)
                .setSign(false)
                .call();
    }

    private List<String> found() {
        return content().check(Code.STALE_TRANSLATION);
    }

    /** As a preview asks: again and again, while files are saved. */
    @Test
    void answersFollowWhatIsSaved() {
        History history = History.of(folder.resolve("dossier/content"));
        List<History.Twins> pair = List.of(new History.Twins("events/a.md", "events/a.fr.md", "fr"));
        assertThat(history.originalsThen(pair)).isEmpty();

        original("The vote", "2024-03", "The board voted twice.");
        history.touched("events/a.md");
        assertThat(history.originalsThen(pair)).hasSize(1);

        translation("Le vote", "Le conseil a voté deux fois.");
        history.touched("events/a.fr.md");
        assertThat(history.originalsThen(pair)).isEmpty();

        translation("Le vote", "Le conseil a voté.");
        history.touched("events/a.fr.md");
        assertThat(history.originalsThen(pair)).hasSize(1);

        original("The vote", "2024-03", "The board voted.");
        translation("Le vote", "Le conseil a voté.");
        history.touched("events/a.md");
        history.touched("events/a.fr.md");
        assertThat(history.originalsThen(pair)).isEmpty();
    }

    @Test
    void wordsThatChangedSinceAreTold() throws GitAPIException {
        original("The vote", "2024-03", "The board voted twice.");
        commit();

        assertThat(found()).containsExactly(TOLD);

        original("The second vote", "2024-03", "The board voted twice.");
        commit();

        assertThat(found())
                .containsExactly("events/a.fr.md:1:1 : “The second vote” and the text of the original changed after"
                        + " this translation");
    }

    @Test
    void factsPunctuationAndLinesMakeNothingOld() throws GitAPIException {
        content()
                .file(
                        "events/a.md",
                        "---\ndate: 2024-04\nkind: ruling\ntitle: >-\n  The\n  vote\n---\nThe board,\nvoted! %% check %%\n");
        commit();

        assertThat(found()).isEmpty();
    }

    @Test
    void aTranslationThatWasTouchedLaterIsNew() throws GitAPIException {
        original("The vote", "2024-03", "The board voted twice.");
        commit();
        translation("Le vote", "Le conseil a voté deux fois.");
        assertThat(found()).as("not committed yet").isEmpty();
        commit();
        assertThat(found()).isEmpty();
    }

    @Test
    void aCommentSaysThatNothingNeedsChanging() throws GitAPIException {
        original("The vote", "2024-03", "The board has voted.");
        commit();
        translation("Le vote", "Le conseil a voté. %% checked 2024-05-01 %%");

        assertThat(found()).isEmpty();
    }

    @Test
    void bothInOneCommitAreOfOneAge() throws GitAPIException {
        original("The vote", "2024-03", "The board voted twice.");
        translation("Le vote", "Le conseil a voté deux fois.");
        commit();

        assertThat(found()).isEmpty();
    }

    @Test
    void changesThatAreNotCommittedCountAsNow() {
        original("The vote", "2024-03", "The board voted twice.");

        assertThat(found()).containsExactly(TOLD);
    }

    @Test
    void wordsThatCameBackAreNoChange() throws GitAPIException {
        original("The vote", "2024-03", "Something else.");
        commit();
        original("The vote", "2024-03", "The board voted.");
        commit();

        assertThat(found()).isEmpty();
    }

    @Test
    void aTranslationMadeOnABranchDidNotSeeWhatOthersChanged() throws GitAPIException, IOException {
        git.branchCreate().setName("french").call();
        original("The vote", "2024-03", "The board voted twice.");
        commit();
        git.checkout().setName("french").call();
        translation("Le vote", "Le conseil vota.");
        commit();
        git.checkout().setName("main").call();
        git.merge()
                .include(git.getRepository().resolve("french"))
                .setFastForward(FastForwardMode.NO_FF)
                .call();

        assertThat(Files.readString(folder.resolve("dossier/content/events/a.fr.md")))
                .contains("vota");
        assertThat(found()).containsExactly(TOLD);
    }

    @Test
    void aFetchOfTheLastCommitsTellsNothing() throws GitAPIException, IOException {
        original("The vote", "2024-03", "The board voted twice.");
        commit();
        String head = git.getRepository().resolve("HEAD").name();
        Files.writeString(folder.resolve(".git/shallow"), head + "\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void withoutARepositoryNothingIsKnown() throws IOException {
        Files.move(folder.resolve(".git"), folder.resolve("git"));
        original("The vote", "2024-03", "The board voted twice.");

        assertThat(found()).isEmpty();
    }

    @Test
    void aDamagedRepositoryTellsNothing() throws IOException {
        original("The vote", "2024-03", "The board voted twice.");
        Files.writeString(folder.resolve(".git/HEAD"), "nonsense");

        assertThat(found()).isEmpty();
    }
}
