package org.filature.view;

import java.util.List;
import java.util.Map;
import org.filature.picture.CaseLine;
import org.filature.picture.Lanes;

/**
 * A case's page.
 *
 * @param caption the full title, as a court would write it
 * @param shortTitle what other pages call it; missing if the same
 * @param court a link if the court is an actor
 * @param state where the case stands, by its last status
 * @param plaintiffs those on the left of the v., appellants among them
 * @param defendants those on the right, respondents among them
 * @param others all other parties
 * @param parties whether there are any
 * @param suits how many counts there are against those on the right
 * @param countersuits how many counts there are against those on the left
 * @param states where it stood, in time
 * @param stateLines the same as a picture, for a wide and for a narrow screen; none for a single state that nothing
 *     follows
 * @param chain this case and those that it goes on in or comes from, in time; none where it stands alone
 * @param sourcing how well the page is sourced, in sentences
 */
public record LawsuitView(
        Words caption,
        Words shortTitle,
        Link court,
        Words jurisdiction,
        String docketNumber,
        Day filed,
        Day closed,
        Term state,
        Day stateSince,
        Words stateNote,
        Words nature,
        Words relief,
        List<Link> judges,
        Words summary,
        Words outcome,
        List<Link> tags,
        Section<PartyLine> plaintiffs,
        Section<PartyLine> defendants,
        Section<PartyLine> others,
        boolean parties,
        int suits,
        int countersuits,
        Passage prose,
        Section<StateLine> states,
        List<StatePicture> stateLines,
        Section<CountLine> counts,
        Procedure docket,
        Section<EntryLine> events,
        Section<ClaimCard> claims,
        Section<ChainLine> chain,
        Section<EntryLine> related,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        List<String> sourcing,
        Map<String, Object> extra) {
    public LawsuitView {
        judges = List.copyOf(judges);
        tags = List.copyOf(tags);
        stateLines = List.copyOf(stateLines);
        sourcing = List.copyOf(sourcing);
    }

    /** Where most of its counts stand. */
    public UsualState usual() {
        return UsualState.of(counts.items());
    }

    /**
     * A party with those who speak for it.
     *
     * @param joined when it came in, if that was after the case was filed
     * @param counts how many of them are against it
     */
    public record PartyLine(
            Link actor, Term role, Day period, Day joined, int counts, List<Link> attorneys, List<Mark> marks) {
        public PartyLine {
            attorneys = List.copyOf(attorneys);
            marks = List.copyOf(marks);
        }
    }

    /** A count of the complaint. */
    public record CountLine(String id, Words charge, List<Link> against, List<StateLine> statuses, List<Mark> marks) {
        public CountLine {
            against = List.copyOf(against);
            statuses = List.copyOf(statuses);
            marks = List.copyOf(marks);
        }
    }

    /**
     * The states as a picture.
     *
     * @param form wide or narrow
     * @param chart where everything is
     * @param states one for each mark
     * @param ticks the words of each tick
     * @param end until when an open case is known; missing for one that is over
     * @param open whether the case is not over
     */
    public record StatePicture(
            String form, CaseLine chart, List<StateMark> states, List<String> ticks, Day end, boolean open) {
        public StatePicture {
            states = List.copyOf(states);
            ticks = List.copyOf(ticks);
        }

        /** Whether a date is known only so far that it shows. */
        public boolean doubtful() {
            return states.stream().anyMatch(state -> state.at().uncertain());
        }

        /** Whether a state is the same as the one before. */
        public boolean repeated() {
            return states.stream().anyMatch(state -> !state.said());
        }
    }

    /** A state on the picture; its words are left out where it is the same as before. */
    public record StateMark(CaseLine.Mark at, Term state, boolean said, String title) {}

    /** A case in a chain of cases, with what it is to the others. */
    public record ChainLine(EntryLine line, boolean current, List<ChainTie> ties) {
        public ChainLine {
            ties = List.copyOf(ties);
        }
    }

    /** What a case is to another. */
    public record ChainTie(Words relation, Link other) {}

    /**
     * The docket.
     *
     * @param lanes how many threads run side by side at most
     * @param filter missing for a short one
     * @param threads its threads, each with its entries
     */
    public record Procedure(Section<DocketLine> lines, int lanes, Filter filter, List<DocketThread> threads) {
        public Procedure {
            threads = List.copyOf(threads);
        }

        /** Whether some entries hang on no thread, in a lane of their own. */
        public boolean loose() {
            return lines.items().stream().anyMatch(line -> line.lanes().thread() < 0);
        }

        /** Whether some entries belong to several threads, of which lines tell. */
        public boolean tied() {
            return lines.items().stream().anyMatch(line -> !line.lanes().ties().isEmpty());
        }

        /** Whether there is a docket. */
        public boolean shown() {
            return lines.shown();
        }
    }

    /** A motion or pleading with all that answers and decides it. */
    public record DocketThread(List<DocketLine> lines) {
        public DocketThread {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of the docket.
     *
     * @param id of the line on the page; empty without a number
     * @param side whose line it is: plaintiff, defendant, court, or other
     * @param lanes the threads that run beside it
     * @param data what the filter looks at
     * @param document the filed paper itself; may be missing
     * @param sha256 of that paper as it is published here; empty if it is elsewhere
     */
    public record DocketLine(
            String id,
            String number,
            Term side,
            Lanes.Row lanes,
            List<Filter.Datum> data,
            Day date,
            Words text,
            List<Link> filedBy,
            List<DocketTie> answers,
            List<DocketTie> answeredBy,
            List<DocketTie> decides,
            List<DocketTie> decidedBy,
            Words outcome,
            Link document,
            String sha256,
            List<Mark> marks) {
        public DocketLine {
            data = List.copyOf(data);
            filedBy = List.copyOf(filedBy);
            answers = List.copyOf(answers);
            answeredBy = List.copyOf(answeredBy);
            decides = List.copyOf(decides);
            decidedBy = List.copyOf(decidedBy);
            marks = List.copyOf(marks);
        }

        /** Whether there is anything to show below the text. */
        public boolean told() {
            boolean tied = !(answers.isEmpty() && answeredBy.isEmpty() && decides.isEmpty() && decidedBy.isEmpty());
            return tied || !filedBy.isEmpty() || outcome.shown() || document.shown();
        }
    }

    /** A thread from one line of the docket to another. */
    public record DocketTie(String number, String href) {}
}
