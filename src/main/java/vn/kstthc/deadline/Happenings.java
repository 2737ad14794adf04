package vn.kstthc.deadline;

import java.util.List;

/** Says what was decided about a deadline after its start: extensions and suspensions with their reasons. */
final class Happenings {

    private Happenings() {}

    static void extensions(List<DeadlineEvent> events, Counter counter, List<Sentence> sentences) {
        events.stream()
                .filter(event -> event.kind() == EventKind.EXTENDED)
                .map(event -> Sentence.of(
                        "extended." + counter,
                        String.valueOf(event.amount()),
                        event.on(),
                        event.reason(),
                        event.ground(),
                        event.approvedBy()))
                .forEach(sentences::add);
    }

    static void pauses(List<Pause> pauses, List<Sentence> sentences) {
        pauses.stream()
                .filter(pause -> !pause.isOpen())
                .map(pause -> Sentence.of(
                        "paused",
                        pause.from(),
                        pause.to().orElseThrow(),
                        pause.suspended().reason(),
                        pause.suspended().ground()))
                .forEach(sentences::add);
    }
}
