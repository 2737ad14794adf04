package vn.kstthc.publication.process;

/** Names in {@code publication.bpmn} and {@code publication-decision.bpmn} that code refers to. */
final class PublicationProcess {

    static final String PUBLICATION = "publication";
    static final String DECISION = "publication-decision";
    static final String YES = "YES";

    private PublicationProcess() {}
}
