package org.filature.view;

import java.util.List;
import java.util.Map;

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
 * @param states where it stood, in time
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
        Passage prose,
        Section<StateLine> states,
        Section<CountLine> counts,
        Section<DocketLine> docket,
        Section<EntryLine> events,
        Section<ClaimCard> claims,
        Section<EntryLine> related,
        Section<Differing> differs,
        Section<Corrected> corrections,
        Section<EntryLine> mentions,
        Section<Reference> references,
        Map<String, Object> extra) {
    public LawsuitView {
        judges = List.copyOf(judges);
        tags = List.copyOf(tags);
    }

    /** A party with those who speak for it. */
    public record PartyLine(Link actor, Term role, Day period, List<Link> attorneys, List<Mark> marks) {
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
     * A line of the docket.
     *
     * @param id of the line on the page; empty without a number
     * @param side whose line it is: plaintiff, defendant, court, or other
     * @param depth how deep it lies in a chain of answers: 0 to 3
     * @param document the filed paper itself; may be missing
     */
    public record DocketLine(
            String id,
            String number,
            Term side,
            int depth,
            Day date,
            Words text,
            List<Link> filedBy,
            List<DocketTie> answers,
            List<DocketTie> answeredBy,
            List<DocketTie> decides,
            List<DocketTie> decidedBy,
            Words outcome,
            Link document,
            List<Mark> marks) {
        public DocketLine {
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
